import { CostBudget } from '../../../lib/backup/cost-budget.ts';
import { openPfx } from '../../../lib/backup/open.ts';
import { readPfx, type SafeContents } from '../../../lib/backup/pfx.ts';
import { file, password } from './backup-files.ts';

/** Keys and certificates of a synthetic backup. */
export async function inside(name: string): Promise<SafeContents> {
  const { contents } = await openPfx(readPfx(file(name)), password, new CostBudget(undefined, false));
  return contents;
}
