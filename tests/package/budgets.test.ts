import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { builds, builtBytes, builtFiles } from './built-files.ts';

/** Bytes, each with room for words: budgets guard against accidents. */
const budgets = {
  'content-scripts/guide.js': 70_000,
  'content-scripts/fields.js': 70_000,
  'assets/check.worker-*.js': 80_000,
};
const zipBudget = 600_000;

describe.each(builds)('the size of %s', (build) => {
  test.each(Object.entries(budgets))('%s is one file of at most %i bytes', (pattern, budget) => {
    const [file = '', ...others] = builtFiles(build, pattern);
    expect(others).toEqual([]);
    expect(builtBytes(build, file).length).toBeLessThanOrEqual(budget);
  });

  test('zipped it is at most 600 kB', () => {
    const files = builtFiles(build, '**/*').map((path) => [path, builtBytes(build, path)] as const);
    expect(files.length).toBeGreaterThan(30);
    expect(zipSync(Object.fromEntries(files), { level: 9 }).length).toBeLessThanOrEqual(zipBudget);
  });
});
