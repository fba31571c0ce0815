import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBackup } from '../../../lib/backup/check-backup.ts';
import { recognise } from '../../../lib/backup/recognise.ts';
import type { BackupWarning } from '../../../lib/backup/report.ts';
import { bytesOf, file, manifest, now, password, root, trustAnchors } from './backup-files.ts';

/**
 * Further correct warnings, with reasons. The manifest lists only minimum warnings: it has LEGACY_CRYPTO for some
 * files of a kind and not for others, and none where the password is wrong.
 */
const alsoRight: Record<string, readonly [BackupWarning, string]> = {
  'a02-wrong-password': ['LEGACY_CRYPTO', 'the file of a02; its layers can be read without the password'],
  'a12-sin-enye': ['LEGACY_CRYPTO', 'the file of a12; its layers can be read without the password'],
  a15: ['LEGACY_CRYPTO', 'made by OpenSSL -legacy: RC2-40, 3DES and a MAC of SHA-1'],
  a18: ['LEGACY_CRYPTO', 'as the report’s own details say: RC2-40, 3DES and a MAC of SHA-1'],
  a20: ['LEGACY_CRYPTO', 'made by OpenSSL -legacy: RC2-40, 3DES and a MAC of SHA-1'],
  a22: ['LEGACY_CRYPTO', 'as the report’s own details say: RC2-40, 3DES and a MAC of SHA-1'],
  'a22-wrong-password': ['LEGACY_CRYPTO', 'the file of a22; its layers can be read without the password'],
};

describe.each(manifest.cases)('$id: $file', (backup) => {
  const { expect: expected, expectNif } = backup;

  test(`gives ${expected.code} with all that is known of it`, { timeout: 30_000 }, async () => {
    const report = await checkBackup(bytesOf(backup), backup.password, {
      now,
      trustAnchors,
      ...(expectNif === undefined ? {} : { expectNif }),
    });
    const { warnings = [], hintOptional, slow: _slow, altCode: _alternative, ...rest } = expected;
    const fields = Object.fromEntries(
      Object.entries(rest).map(([name, value]) => [name, value === null ? undefined : value]),
    );
    expect({ ...report }).toMatchObject(fields);
    const [more] = alsoRight[backup.id] ?? [];
    const right = more === undefined ? warnings : [...warnings, more];
    expect([...report.warnings].toSorted()).toEqual(right.toSorted());
    if (right.includes('LEGACY_CRYPTO')) expect(report.encryption?.some(({ legacy }) => legacy)).toBe(true);
    if (hintOptional !== undefined) expect([...report.hints]).toContain(hintOptional);
  });

  test('is recognised for what it is before the password is asked', () => {
    const { detected, problem, missingBytes, holder } = recognise(bytesOf(backup));
    if (expected.detected !== undefined) expect(detected).toBe(expected.detected);
    const early = ['EMPTY_FILE', 'TOO_BIG', 'NOT_P12', 'TRUNCATED'].includes(expected.code);
    expect(problem).toBe(early ? expected.code : undefined);
    expect(missingBytes).toBe(expected.missingBytes);
    if (early) expect(holder).toEqual(expected.holder);
  });
});

test('a backup with FNMT’s names and another signature is not FNMT’s', async () => {
  expect(await checkBackup(file('a01-openssl3.p12'), password, { now })).toMatchObject({
    code: 'FNMT_UNVERIFIED',
    fnmt: 'false',
    kind: 'ciudadano',
  });
  expect(await checkBackup(file('a11-g2-eliptica.p12'), password, { now })).toMatchObject({
    code: 'FNMT_UNVERIFIED',
    fnmt: 'false',
    hierarchy: 'g2',
  });
});

/** FNMT's public specimen may not be redistributed: it is used if present. */
const specimen = globSync('../shared/backups/fnmt/*.p12', { cwd: root })[0];

test.skipIf(specimen === undefined)(
  'FNMT’s specimen is a citizen’s, expired, with a verified chain',
  async () => {
    const path = join(root, specimen ?? '');
    expect(existsSync(path)).toBe(true);
    const report = await checkBackup(new Uint8Array(readFileSync(path)), '1234', { now });
    expect(report).toMatchObject({
      code: 'EXPIRED',
      fnmt: 'verified',
      kind: 'ciudadano',
      hierarchy: 'rsa',
      opens: true,
      match: true,
      holder: { nif: '99999999R', name: 'PRUEBAS EIDAS CERTIFICADO' },
      notAfter: '2024-11-05T13:04:20Z',
      renewal: 'closed-expired',
      chain: ['AC FNMT Usuarios'],
    });
    expect(await checkBackup(new Uint8Array(readFileSync(path)), '1235', { now })).toMatchObject({
      code: 'WRONG_PASSWORD',
    });
  },
);
