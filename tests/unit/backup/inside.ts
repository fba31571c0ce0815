import { openBackup } from '../../../lib/backup/open.ts';
import { type Contents, readBackup } from '../../../lib/backup/p12.ts';
import { Work } from '../../../lib/backup/work.ts';
import { file, password } from './backup-files.ts';

/** The keys and certificates of a synthetic backup, for making others of them. */
export async function inside(name: string): Promise<Contents> {
  const { contents } = await openBackup(readBackup(file(name)), password, new Work(undefined, false));
  return contents;
}
