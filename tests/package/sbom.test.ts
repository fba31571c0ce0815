import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../build/paths.ts';
import { sbom } from '../../build/sbom.ts';

test('the bill of materials is CycloneDX, whole, and the same each time', {
  timeout: 60_000,
}, () => {
  const text = sbom();
  const { bomFormat, specVersion, components, serialNumber } = JSON.parse(text) as {
    bomFormat: string;
    specVersion: string;
    serialNumber?: string;
    components: { name: string; version: string; hashes?: unknown[]; purl: string }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  expect(specVersion).toMatch(/^1\.[5-9]$/);
  expect(serialNumber).toBeUndefined();
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string; name?: string }>;
  };
  const locked = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { name, version }]) => `${name ?? path.replace(/.*node_modules\//, '')}@${version}`);
  const named = components.map(({ name, version }) => `${name}@${version}`);
  expect([...new Set(named)].toSorted()).toEqual([...new Set(locked)].toSorted());
  for (const { hashes, purl } of components) {
    expect(purl).toMatch(/^pkg:npm\//);
    expect(hashes?.length, purl).toBeGreaterThan(0);
  }
  // No path of the machine.
  expect(text).not.toContain(root);
  // The folder may have a package's name, such as "clone".
  const folder = basename(root);
  if (folder !== 'certiguia' && !components.some(({ name }) => name === folder))
    expect(text).not.toContain(`"${folder}"`);
  expect(JSON.parse(text).metadata.component.name).toBe('certiguia');
  expect(sbom()).toBe(text);
});
