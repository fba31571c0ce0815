import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Detected, FnmtStatus, Holder } from '../../../lib/backup/report.ts';

export const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'tests/backups');

export function file(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(folder, name)));
}

/** Files made by `made/make.sh`, and their trusted roots. Their certificates last to 2046. */
export const made = {
  now: new Date('2030-01-01T00:00:00Z'),
  trustAnchors: [file('made/root.cer'), file('made/root-g2.cer')],
};

interface Expected {
  verdict: 'good' | 'bad';
  code: string;
  opens?: boolean;
  key?: string | null;
  match?: boolean | null;
  holder?: Holder;
  issuerCN?: string;
  fnmt?: FnmtStatus;
  kind?: string;
  notBefore?: string;
  notAfter?: string;
  daysLeft?: number;
  renewal?: string;
  warnings?: string[];
  detected?: Detected;
  missingBytes?: number;
  hintOptional?: string;
  slow?: boolean;
  altCode?: string;
}

export interface BackupCase {
  id: string;
  file: string;
  password: string;
  expectNif?: string;
  synthesize?: { bytes: number; head: string };
  expect: Expected;
}

/** Synthetic backups with the expected result of each; their keys are public. */
export const manifest: { now: string; cases: BackupCase[] } = JSON.parse(
  readFileSync(join(folder, 'manifest.json'), 'utf8'),
);

export const now = new Date(manifest.now);
export const password = 'Copia-2026-segura';

export const trustAnchors: Uint8Array[] = globSync('anchors/*.cer', { cwd: folder })
  .toSorted()
  .map((name) => file(name));

export function bytesOf({ file: name, synthesize }: BackupCase): Uint8Array<ArrayBuffer> {
  if (synthesize === undefined) return file(name);
  const bytes = new Uint8Array(synthesize.bytes);
  bytes.set(Buffer.from(synthesize.head, 'hex'));
  return bytes;
}
