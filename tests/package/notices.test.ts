import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noticesFile } from '../../build/notices.ts';
import { root } from '../../build/paths.ts';
import { builds, builtText } from './built-files.ts';

const notices = new Map(
  builtText('chrome-mv3', noticesFile)
    .split(`\n\n${'='.repeat(80)}\n\n`)
    .slice(1)
    .map((text) => [text.slice(0, text.lastIndexOf(' ', text.indexOf('\n'))), text]),
);

/** Packages that our sources import values from. */
const imported = new Set(
  globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).flatMap((path) =>
    [
      ...readFileSync(join(root, path), 'utf8').matchAll(
        /^import (?!type)(?:[^'"]*? from )?'((?:@[\w.-]+\/)?[\w.-]+)[^']*'/gm,
      ),
    ].flatMap(([, name]) => (name === undefined || name.startsWith('.') ? [] : [name])),
  ),
);

const packageJson = (name: string) =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));

test('every package our sources import is named, whichever bundle it is in', () => {
  // One each from background, content script, page and worker.
  expect([...imported]).toEqual(expect.arrayContaining(['zod', 'wxt', 'preact', '@noble/hashes']));
  expect([...notices.keys()]).toEqual(expect.arrayContaining([...imported]));
});

test('nothing is named that is neither imported nor the browser object of WXT', () => {
  expect([...notices.keys()].filter((name) => !imported.has(name))).toEqual(['@wxt-dev/browser']);
});

test('every notice has the version, the licence and the licence’s text', () => {
  for (const [name, text] of notices) {
    const { version, license } = packageJson(name);
    expect(text).toMatch(`${name} ${version}\nLicence: ${license}\n`);
    expect(text, name).toMatch(/copyright|copr\.|\(c\)|Mozilla Public License/i);
    expect(text.length, name).toBeGreaterThan(500);
  }
});

test('both builds have the same notices', () => {
  const [chrome, firefox] = builds.map((build) => builtText(build, noticesFile));
  expect(chrome).toBe(firefox);
});
