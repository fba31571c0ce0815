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

test.each(rows)('$id names tests that exist, or says why there is none', ({ heldBy }) => {
  const named = [...heldBy.matchAll(/`(tests\/[^`]+)`: “([^”]+)”/g)];
  if (named.length === 0) {
    expect(heldBy).toMatch(/^Not tested: .{40}/);
    return;
  }
  for (const [, file = '', title = ''] of named) {
    expect(existsSync(join(root, file)), file).toBe(true);
    const source = readFileSync(join(root, file), 'utf8');
    // The title stands in quotes, as the first thing a test is given.
    const isThere = ["'", '"', '`'].some((quote) =>
      source.replaceAll(/\(\s+/g, '(').includes(`(${quote}${title}${quote},`),
    );
    expect(isThere, `${file}: ${title}`).toBe(true);
  }
});
