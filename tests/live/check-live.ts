import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { look } from './look.ts';
import { compare, type Finding, tableOf } from './report.ts';
import { type Visit, visits } from './visits.ts';

export interface LiveReport {
  findings: Finding[];
  table: string;
}

/**
 * Opens every page, compares it with the catalogue and leaves in a folder: `report.md`, `report.json`, and under
 * `skeletons/` the cleaned source of each page and form. Nothing is typed, pressed or sent.
 */
export async function checkLive(
  context: BrowserContext,
  folder: string,
  {
    patience = 8000,
    only = visits,
    now = new Date(),
  }: { patience?: number; only?: readonly Visit[]; now?: Date } = {},
): Promise<LiveReport> {
  const skeletons = join(folder, 'skeletons');
  await rm(folder, { recursive: true, force: true });
  await mkdir(skeletons, { recursive: true });
  const findings: Finding[] = [];
  const agreed = new Map<string, string>();
  for (const visit of only) {
    const seen = await look(context, visit, patience);
    findings.push(...compare(visit, seen));
    if (seen.agreed) agreed.set(visit.page, seen.agreed);
    for (const [name, html] of seen.skeletons) await writeFile(join(skeletons, `${name}.html`), html);
  }
  const table = tableOf(only, findings, now, agreed);
  await writeFile(join(folder, 'report.md'), table);
  await writeFile(
    join(folder, 'report.json'),
    `${JSON.stringify({ at: now.toISOString(), pages: only.map(({ page }) => page), findings }, undefined, 2)}\n`,
  );
  return { findings, table };
}
