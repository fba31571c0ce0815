import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { clearPolicies, etcIsOurs } from './private-etc.ts';

interface Fixtures {
  folder: string;
}

/** Tests with real policies: each starts and ends without any. */
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

/** A template as JSON, with an id in place of the store's. */
export async function template<T>(path: string, chromeId = ''): Promise<T> {
  const text = await readFile(join(packageFolder, 'deploy', path), 'utf8');
  return JSON.parse(text.replaceAll('CHROME_ID', chromeId)) as T;
}
