import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { clearPolicies, etcIsOurs } from './private-etc.ts';

interface Fixtures {
  /** A folder that is gone after the test. */
  folder: string;
}

/** Tests with real policies: each starts with none and leaves none. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  folder: async ({}, use, info) => {
    info.skip(!etcIsOurs(), 'needs an /etc of its own, as root: npm run test:policy');
    const folder = await mkdtemp(join(tmpdir(), 'certiguia-policy-'));
    await clearPolicies();
    await use(folder);
    await clearPolicies();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

export const { expect } = test;

export const packageFolder = resolve(import.meta.dirname, '../../.output/package');

/** A template of the pack as JSON, with the identifier a store would have given. */
export async function template<T>(path: string, chromeId = ''): Promise<T> {
  const text = await readFile(join(packageFolder, 'deploy', path), 'utf8');
  return JSON.parse(text.replaceAll('CHROME_ID', chromeId)) as T;
}
