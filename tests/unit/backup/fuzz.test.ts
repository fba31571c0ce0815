import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBackup } from '../../../lib/backup/check-backup.ts';
import { recognise } from '../../../lib/backup/recognise.ts';
import type { BackupReport } from '../../../lib/backup/report.ts';
import { cpuTime } from '../cpu-time.ts';
import { countOf, runsOf, timeoutMs } from '../fuzz-size.ts';
import { file, now, password, trustAnchors } from './backup-files.ts';
import {
  aes,
  backup,
  certificateBag,
  dataPart,
  encryptedPart,
  issuer,
  keyBag,
  mac,
  shroudedKey,
  wide,
} from './make-backup.ts';

interface Shape {
  name: string;
  bytes: Uint8Array;
  /** A single change can lock everything, or go unnoticed. */
  frail: boolean;
}

// Five shapes with few iterations: OpenSSL old and new, Windows old and new, macOS.
const good: Shape[] = [
  'a02-openssl-legacy.p12',
  'a08-windows-3des.pfx',
  'a09-windows-aes.pfx',
  'a10-mac-llavero.p12',
  'a11-g2-eliptica.p12',
].map((name) => ({ name, bytes: file(name), frail: false }));

/** As `openssl pkcs12` makes them with -certpbe NONE, -keypbe NONE, both, and -nomac. */
function frail(): Shape[] {
  const scheme = aes(Buffer.from(password));
  const makeMac = mac(wide(password));
  const bags = [certificateBag(), certificateBag(issuer)];
  const [certificates, openCertificates] = [encryptedPart(scheme, ...bags), dataPart(...bags)];
  const [shroudedOne, openOne] = [dataPart(shroudedKey(scheme)), dataPart(keyBag())];
  return [
    {
      name: 'certificates in the clear',
      bytes: backup([openCertificates, shroudedOne], makeMac),
      frail: true,
    },
    { name: 'a key in the clear', bytes: backup([certificates, openOne], makeMac), frail: true },
    {
      name: 'all in the clear, with a MAC',
      bytes: backup([openCertificates, openOne], makeMac),
      frail: true,
    },
    { name: 'no MAC', bytes: backup([certificates, shroudedOne]), frail: true },
    { name: 'no MAC and no encryption', bytes: backup([openCertificates, openOne]), frail: true },
  ];
}

const mutantsOfEach = countOf('backup bytes');

type Mutation =
  | { kind: 'flip'; at: number; bit: number }
  | { kind: 'cut'; at: number }
  | { kind: 'insert'; at: number; bytes: Uint8Array };

function mutationOf(size: number): fc.Arbitrary<Mutation> {
  const at = fc.nat(size - 1);
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('flip' as const), at, bit: fc.nat(7) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const), at }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('insert' as const),
        at,
        bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
      }),
    },
  );
}

function mutated(bytes: Uint8Array, mutation: Mutation): Uint8Array {
  if (mutation.kind === 'cut') return bytes.slice(0, mutation.at);
  if (mutation.kind === 'insert')
    return Buffer.concat([bytes.subarray(0, mutation.at), mutation.bytes, bytes.subarray(mutation.at)]);
  const copy = bytes.slice();
  copy[mutation.at] = (copy[mutation.at] ?? 0) ^ (1 << mutation.bit);
  return copy;
}

const broken = ['CORRUPT', 'TRUNCATED', 'NOT_P12', 'UNSUPPORTED_MODE', 'UNSUPPORTED_ALGORITHM'];
const codesOf = {
  flip: ['OK', 'ALTERED', 'TOO_MANY_ITERATIONS', ...broken],
  cut: ['TRUNCATED', 'EMPTY_FILE'],
  insert: ['OK', 'ALTERED', 'TOO_MANY_ITERATIONS', ...broken],
};
/** Results of a change in unencrypted parts that no MAC protects. */
const inTheOpen = ['NO_KEY', 'NO_CERT', 'KEY_MISMATCH', 'KEY_DAMAGED', 'NOT_FNMT', 'FNMT_UNVERIFIED'];
const doubtful = ['WRONG_PASSWORD', 'TWO_PASSWORDS'];

const identityOf = ({ holder, notAfter, kind, fnmt, match }: BackupReport) => ({
  holder,
  notAfter,
  kind,
  fnmt,
  match,
});

describe.each([...good, ...frail()])('mutants of $name', ({ bytes, frail: isFrail }) => {
  test('are judged quickly, without an exception or a certain wrong password', {
    ...timeoutMs,
  }, async () => {
    const original = await checkBackup(bytes, password, { now, trustAnchors });
    expect(original.code).toBe('OK');
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(mutationOf(bytes.length), async (mutation) => {
        const mutant = mutated(bytes, mutation);
        const taken = cpuTime();
        const report = await checkBackup(mutant, password, { now, trustAnchors });
        const { code, maybeDamaged } = report;
        expect(taken()).toBeLessThan(5000);
        const more = isFrail && mutation.kind !== 'cut' ? [...inTheOpen, ...doubtful] : [];
        expect([...codesOf[mutation.kind], ...more]).toContain(code);
        if (doubtful.includes(code)) expect(maybeDamaged).toBe(true);
        if (code === 'OK') expect(identityOf(report)).toEqual(identityOf(original));
        expect(recognise(mutant)).toHaveProperty('detected');
        const name = `${mutation.kind} ${code}`;
        seen.set(name, (seen.get(name) ?? 0) + 1);
      }),
      runsOf('backup bytes'),
    );
    if (!isFrail) expect(seen.get('flip ALTERED')).toBeGreaterThan(mutantsOfEach / 3);
    expect(seen.get('flip OK') ?? 0).toBeLessThan(mutantsOfEach / 4);
  });
});
