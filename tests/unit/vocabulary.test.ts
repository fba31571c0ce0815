import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../build/paths.ts';

function sources(...patterns: string[]): [path: string, text: string][] {
  return globSync(patterns, { cwd: root }).map((path) => [path, readFileSync(join(root, path), 'utf8')]);
}

/** A test's first argument, on the same line or after the table of `each`. */
const title =
  /^\s*(?:test|describe)\b[^'"`\n]*\(\s*(['"`])((?:\\.|(?!\1).)*)\1|^\s*\]\)?(?: as const)?\)\(\s*(['"`])((?:\\.|(?!\3).)*)\3/gm;

function titlesIn(text: string): string[] {
  return [...text.matchAll(title)].map(([, , first, , afterTable]) => first ?? afterTable ?? '');
}

test('no title of a test is longer than 80 characters', () => {
  const titles = sources('tests/**/*.test.ts', 'tests/**/*.test.tsx').flatMap(([path, text]) =>
    titlesIn(text).map((each) => `${path}: ${each}`),
  );
  expect(titles.length).toBeGreaterThan(900);
  expect(titles.filter((each) => each.replace(/^\S+: /, '').length > 80)).toEqual([]);
});

const unusual: readonly { never: RegExp; say: string }[] = [
  { never: /\b(?:const|let) (?:most|longest|largest|farthest|widest)(?:[A-Z]\w*)?\b/g, say: 'max…' },
  { never: /\b(?:const|let) (?:least|shortest|smallest|fewest)(?:[A-Z]\w*)?\b/g, say: 'min…' },
  { never: /\b\w*[pP]atience\b/g, say: 'timeoutMs' },
  { never: /\b(?:carryOut|saveAfresh|ofTheBrowser|keepFromPages|putOff|takeBack)\b/g, say: 'the glossary’s' },
  { never: /\b(?:Surroundings|Circumstances)\b/g, say: '…Context' },
  {
    never: /\b(?:const|let|function|interface|type) (?:tell|told|heard|said)(?![\w-])/g,
    say: 'announce, send, received…',
  },
  { never: /\bmay[A-Z]\w*/g, say: 'can…' },
  { never: /\b[a-z]\w+Within\b/g, say: '…TimeoutMs' },
  { never: /\bknown\??: (?:Case|Noted)\b/g, say: 'personCase' },
];

test('things are called by their usual names', () => {
  const found = sources('{lib,components,entrypoints,build,fleet}/**/*.{ts,tsx}').flatMap(([path, text]) =>
    unusual.flatMap(({ never, say }) =>
      [...text.matchAll(never)].map(([word]) => `${path}: “${word}”, say ${say}`),
    ),
  );
  expect(found).toEqual([]);
});
