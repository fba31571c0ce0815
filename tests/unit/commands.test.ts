import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../build/paths.ts';

const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const scripts = Object.keys(JSON.parse(read('package.json')).scripts as Record<string, string>);

function namedIn(document: string): string[] {
  return [...read(document).matchAll(/npm (?:run )?(start:?[\w:]*|test(?![\w:])|(?<=run )[\w:]+)/g)].map(
    ([, name = '']) => name,
  );
}

test.each(['README.md', 'LEEME.md', 'CONTRIBUTING.md', 'docs/building.md', 'docs/performance.md'])(
  'every command that %s names exists',
  (document) => {
    expect(namedIn(document).filter((name) => !scripts.includes(name))).toEqual([]);
  },
);

test('CONTRIBUTING.md names every command', () => {
  expect(scripts.filter((name) => !namedIn('CONTRIBUTING.md').includes(name))).toEqual([]);
});
