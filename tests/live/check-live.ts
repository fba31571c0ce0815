import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { root } from '../../build/paths.ts';
import { parse } from '../unit/forms/light-dom.ts';
import type { Edit } from './edits.ts';
import { look } from './look.ts';
import { patchOf } from './patch.ts';
import { type Look, propose } from './propose.ts';
import { compare, type Finding, tableOf } from './report.ts';
import { type Visit, visits } from './visits.ts';

export interface LiveReport {
  findings: Finding[];
  table: string;
  /** Changes to the tables, for `git apply`. Empty where nothing follows from what was seen. */
  patch: string;
}

/**
 * Opens every page, compares it with the catalogue and writes `report.md`, `report.json`, `proposal.patch` if the
 * tables can be mended, and the cleaned source of each page and form under `skeletons/`. Types, presses and sends
 * nothing.
 */
export async function checkLive(
  context: BrowserContext,
  folder: string,
  {
    timeoutMs = 8000,
    only = visits,
    now = new Date(),
  }: { timeoutMs?: number; only?: readonly Visit[]; now?: Date } = {},
): Promise<LiveReport> {
  const skeletons = join(folder, 'skeletons');
  await rm(folder, { recursive: true, force: true });
  await mkdir(skeletons, { recursive: true });
  const findings: Finding[] = [];
  const agreed = new Map<string, string>();
  const looks: Look[] = [];
  for (const visit of only) {
    const seen = await look(context, visit, timeoutMs);
    findings.push(...compare(visit, seen));
    looks.push({ visit, seen });
    if (seen.agreed) agreed.set(visit.page, seen.agreed);
    for (const [name, html] of seen.skeletons) await writeFile(join(skeletons, `${name}.html`), html);
  }
  const edits = propose(looks, now.toISOString().slice(0, 10), parse);
  const patch = await patchOf(edits, root);
  const table = `${tableOf(only, findings, now, agreed)}${proposalInWords(edits)}`;
  if (patch !== '') await writeFile(join(folder, 'proposal.patch'), patch);
  await writeFile(join(folder, 'report.md'), table);
  await writeFile(
    join(folder, 'report.json'),
    `${JSON.stringify({ at: now.toISOString(), pages: only.map(({ page }) => page), findings }, undefined, 2)}\n`,
  );
  return { findings, table, patch };
}

function proposalInWords(edits: readonly Edit[]): string {
  if (edits.length === 0) return '';
  const lines = edits.map(({ file, summary }) => `- ${summary} (\`${file}\`)`);
  return [
    '',
    '## Proposal',
    '',
    'Read it before you take it: `git apply live-report/proposal.patch && npm run format && npm run check`.',
    '',
    ...lines,
    '',
  ].join('\n');
}
