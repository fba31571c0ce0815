import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { docs } from './guide.ts';

const folder = join(docs, 'decisions');
const index = readFileSync(join(folder, 'README.md'), 'utf8');
const files = readdirSync(folder).filter((name) => name !== 'README.md');

test.each(files)('decision %s has its number, its status and its line in the index', (name) => {
  const [, title, state] =
    /^# (\d+\. .+)\n\nStatus: (in force|superseded by \[\d+\]\S+ on [\d-]{10}|dropped [\d-]{10}) · decided [\d-]{10}/.exec(
      readFileSync(join(folder, name), 'utf8'),
    ) ?? [];
  expect(title).toBeDefined();
  const [number, words] = title?.split(/\. (.*)/) ?? [];
  expect(name.startsWith(`${number?.padStart(2, '0')}-`)).toBe(true);
  const [kind] = /^(in force|superseded by|dropped)/.exec(state?.replace(/\[.*/, '') ?? '') ?? [];
  expect(index).toContain(`| ${number} | [${words}](${name}) | ${kind}`);
});

test('no number of a decision is given twice or left out', () => {
  const numbers = files.map((name) => Number.parseInt(name, 10)).toSorted((one, other) => one - other);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});
