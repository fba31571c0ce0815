import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { modulesFile, noticesFile, packageOf } from '../../../build/notices.ts';

const root = join(import.meta.dirname, '../../..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');
const builds = ['chrome-mv3', 'firefox-mv3'] as const;

function noticesOf(build: string): Map<string, string> {
  const [, ...notices] = read('.output', build, noticesFile).split(`\n\n${'='.repeat(80)}\n\n`);
  return new Map(notices.map((text) => [text.slice(0, text.lastIndexOf(' ', text.indexOf('\n'))), text]));
}

/** Packages that our own sources import for more than their types. */
const imported = new Set(
  globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).flatMap((path) =>
    [...read(path).matchAll(/^import (?!type)(?:[^'"]*? from )?'([^.'][^']*)'/gm)].map(([, name = '']) =>
      packageOf(name),
    ),
  ),
);

describe('the notices', () => {
  test.each(builds)('every package in the build for %s is named with its licence, and no other', (build) => {
    if (!existsSync(modulesFile(build))) throw new Error('there is no build: npm run build makes it');
    const modules = JSON.parse(readFileSync(modulesFile(build), 'utf8')) as string[];
    const notices = noticesOf(build);
    expect([...notices.keys()]).toEqual([...new Set(modules.map(packageOf))].toSorted());
    for (const [name, text] of notices) {
      const { version, license } = JSON.parse(read('node_modules', name, 'package.json'));
      expect(text).toMatch(`${name} ${version}\nLicence: ${license}\n`);
      expect(text, name).toMatch(/copyright|copr\.|\(c\)|Mozilla Public License/i);
      expect(text.length, name).toBeGreaterThan(500);
    }
  });

  test.each(builds)('nothing our sources of %s import is missing, workers included', (build) => {
    expect(imported.size).toBeGreaterThan(7);
    expect([...noticesOf(build).keys()]).toEqual(expect.arrayContaining([...imported]));
  });
});
