import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../build/paths.ts';

const read = (name: string): string => readFileSync(join(root, name), 'utf8');

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  link?: boolean;
}
const locked = Object.entries(
  (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages,
).filter(([path]) => path !== '');
const { dependencies, devDependencies, optionalDependencies, overrides } = JSON.parse(
  read('package.json'),
) as Record<string, Record<string, string>>;
const wanted = { ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides };

test('every dependency is one exact version, the one that is locked', () => {
  expect(Object.keys(wanted).length).toBeGreaterThan(30);
  for (const [name, version] of Object.entries(wanted)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    expect(locked.find(([path]) => path === `node_modules/${name}`)?.[1].version, name).toBe(version);
  }
});

test('every package is locked to its bytes, and comes from a registry', () => {
  expect(locked.length).toBeGreaterThan(300);
  const loose = locked.filter(
    ([, { integrity, link, resolved }]) =>
      link || !integrity?.startsWith('sha512-') || (resolved !== undefined && !resolved.endsWith('.tgz')),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('no package has an install script', () => {
  // None has an install script; one that comes with an update would not run.
  expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
});
