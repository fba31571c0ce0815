import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

const rows = readFileSync(join(root, 'docs/security.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, id, heldBy] = /^\| (A\d+[a-z]?) \|[^|]+\| (.+) \|$/.exec(line) ?? [];
    return id && heldBy ? [{ id, heldBy }] : [];
  });

test('every case from A1 to A60 is in the table, once', () => {
  const cases = Array.from({ length: 60 }, (_, index) => `A${index + 1}`);
  cases.splice(26, 0, 'A26b', 'A26c', 'A26d');
  expect(rows.map(({ id }) => id)).toEqual(cases);
});

/** What is wrong with a row: a test that does not exist, or no test and no reason. */
function faultsOf(heldBy: string): string[] {
  const named = [...heldBy.matchAll(/`(tests\/[^`]+)`: “([^”]+)”/g)];
  if (named.length === 0) return /^Not tested: .{40}/.test(heldBy) ? [] : ['no test, and no reason'];
  return named.flatMap(([, file = '', title = '']) => {
    if (!existsSync(join(root, file))) return [`${file} does not exist`];
    const source = readFileSync(join(root, file), 'utf8').replaceAll(/\(\s+/g, '(');
    // The title stands in quotes, as the first argument of a test.
    return ["'", '"', '`'].some((quote) => source.includes(`(${quote}${title}${quote},`))
      ? []
      : [`${file} has no test “${title}”`];
  });
}

test('every row names existing tests, or says why there is none', () => {
  expect(rows.flatMap(({ id, heldBy }) => faultsOf(heldBy).map((fault) => `${id}: ${fault}`))).toEqual([]);
});
