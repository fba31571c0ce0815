import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from '../e2e/backup-cases.ts';
import type { Given } from './check-driver.ts';

/** A file of the list, who makes such files, and what is asked of the check of it. */
export interface BenchFile {
  id: string;
  maker: string;
  /** `quick`: milliseconds, again and again. `slow`: hundreds of thousands of iterations. */
  pace: 'quick' | 'slow';
  /** Against which peer, and at most how much of its time. Where there is none it is only reported. */
  goal?: 'no slower than the faster' | 'a quarter of node-forge, no slower than pkijs';
  /** Peers that take too long for every run. */
  onlyInFull: readonly string[];
}

const quick = 'no slower than the faster';
const firefox = 'a quarter of node-forge, no slower than pkijs';

export const benchFiles: readonly BenchFile[] = [
  { id: 'a01', maker: 'OpenSSL 3', pace: 'quick', goal: quick, onlyInFull: [] },
  { id: 'a02', maker: 'FNMT’s kit (OpenSSL, old ciphers)', pace: 'quick', goal: quick, onlyInFull: [] },
  { id: 'a08', maker: 'Windows, 3DES', pace: 'quick', goal: quick, onlyInFull: [] },
  { id: 'a09', maker: 'Windows, AES', pace: 'quick', goal: quick, onlyInFull: [] },
  { id: 'a03', maker: 'Firefox, 600,000 iterations', pace: 'slow', goal: firefox, onlyInFull: [] },
  { id: 'a04', maker: 'Firefox, old ciphers, 600,000', pace: 'slow', goal: firefox, onlyInFull: [] },
  { id: 'a07', maker: 'GnuTLS, 600,000 five times', pace: 'slow', onlyInFull: ['node-forge', 'pkijs'] },
  { id: 'a29', maker: 'two million, three times', pace: 'slow', onlyInFull: ['node-forge', 'pkijs'] },
];

/** A file of the list of backups, as it goes into a page. */
export function givenFile(id: string): Given {
  const found = manifest.cases.find((known) => known.id === id);
  if (!found) throw new Error(`No backup is called ${id}`);
  const bytes = readFileSync(join(import.meta.dirname, '../backups', found.file));
  return { name: found.file, base64: bytes.toString('base64'), password: found.password };
}

const mebibyte = 2 ** 20;

/** Files of one mebibyte: noise, and what begins as a backup and is full of empty values. */
export function bigFiles(random: () => number): Given[] {
  const noise = Buffer.from(Array.from({ length: mebibyte }, () => Math.floor(random() * 256)));
  // PFX { version 3, a sequence of as many NULLs as there is room for }
  const head = (length: number): number[] => [0x30, 0x83, length >> 16, (length >> 8) & 0xff, length & 0xff];
  const inner = mebibyte - 13;
  const values = Buffer.alloc(inner);
  for (let at = 0; at < inner; at += 2) values[at] = 5;
  const full = Buffer.concat([Buffer.from([...head(inner + 8), 2, 1, 3, ...head(inner)]), values]);
  return [
    { name: 'noise.p12', base64: noise.toString('base64'), password: '' },
    { name: 'empty-values.p12', base64: full.toString('base64'), password: '' },
  ];
}
