import { execFileSync } from 'node:child_process';
import { root } from './paths.ts';

export const sbomFile = 'certiguia.cdx.json';

interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: Record<string, unknown> };
}

/**
 * Everything the project is built and tested with, in CycloneDX, written by npm from the lockfile. Time and npm
 * version are removed so that the same sources give the same bytes.
 */
export function sbom(): string {
  const text = execFileSync(
    'npm',
    ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    },
  );
  const { serialNumber: _, ...bill } = JSON.parse(text) as Bill;
  const { timestamp: __, tools: ___, ...metadata } = bill.metadata;
  // npm uses the folder's name.
  metadata.component.name = 'certiguia';
  return `${JSON.stringify({ ...bill, metadata }, undefined, 2)}\n`;
}
