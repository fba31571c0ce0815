import { describe, expect, test } from 'vitest';
import { readCertificate } from '../../../lib/backup/certificate.ts';
import { checkBackup } from '../../../lib/backup/check-backup.ts';
import type { BackupReport } from '../../../lib/backup/report.ts';
import { now, trustAnchors } from './backup-files.ts';
import { inside } from './inside.ts';
import {
  aes,
  backup,
  certificateBag,
  dataPart,
  encryptedPart,
  keyBag,
  type MakeMac,
  mac,
  noMac,
  nothing,
  octetString,
  oid,
  seq,
  shroudedKey,
  unknownScheme,
  wide,
  withScheme,
} from './make-backup.ts';

const secret = 'Clave-1';
const utf8 = Buffer.from(secret);
const makeMac = mac(wide(secret));

function check(bytes: Uint8Array, password = secret): Promise<BackupReport> {
  return checkBackup(bytes, password, { now, trustAnchors });
}

describe('an unsupported MAC', () => {
  const odd: MakeMac = () =>
    seq(
      seq(seq(oid('1.2.840.113549.2.5'), nothing), octetString(Buffer.alloc(16))),
      octetString(Buffer.alloc(8)),
    );

  test('is treated like none when the file opens', async () => {
    const report = await check(withScheme(aes(utf8), odd));
    expect(report).toMatchObject({
      code: 'OK',
      opens: true,
      passwordRight: true,
      unsupported: 'MD5',
      unsupportedWhat: 'mac',
    });
    expect([...report.warnings]).toEqual(['NO_MAC', 'NO_CHAIN']);
  });

  test('does not hide a wrong password or an unsupported cipher', async () => {
    expect(await check(withScheme(aes(utf8), odd), 'otra')).toMatchObject({ code: 'WRONG_PASSWORD' });
    expect(await check(withScheme(unknownScheme(), odd))).toMatchObject({
      code: 'UNSUPPORTED_ALGORITHM',
      unsupported: '1.2.3.4.5',
      unsupportedWhat: 'contents',
    });
  });
});

describe('a wrong password may be damage where only one part could prove it', () => {
  const inClear = dataPart(certificateBag());
  test.each<[string, true | undefined, Uint8Array]>([
    ['two encrypted parts and a MAC', undefined, withScheme(aes(utf8), makeMac)],
    ['two encrypted parts', undefined, withScheme(aes(utf8), noMac)],
    ['the key encrypted', true, backup([inClear, dataPart(shroudedKey(aes(utf8)))], makeMac)],
    [
      'the certificates encrypted',
      true,
      backup([encryptedPart(aes(utf8), certificateBag()), dataPart(keyBag())], makeMac),
    ],
    ['a MAC only', true, backup([inClear, dataPart(keyBag())], makeMac)],
    ['one scheme only', true, backup([inClear, dataPart(shroudedKey(aes(utf8)))])],
    [
      'one encrypted part and one unsupported part',
      true,
      backup([encryptedPart(unknownScheme(), certificateBag()), dataPart(shroudedKey(aes(utf8)))], makeMac),
    ],
  ])('%s: %s', async (_, maybeDamaged, bytes) => {
    expect(await check(bytes, 'otra')).toMatchObject({ code: 'WRONG_PASSWORD', maybeDamaged });
    expect(await check(bytes)).toMatchObject({ maybeDamaged: undefined });
  });

  test('two passwords are certain only with a valid MAC', async () => {
    const parts = [dataPart(shroudedKey(aes(Buffer.from('x')))), encryptedPart(aes(utf8), certificateBag())];
    expect(await check(backup(parts))).toMatchObject({ code: 'TWO_PASSWORDS', maybeDamaged: true });
    expect(await check(backup(parts, makeMac))).toMatchObject({
      code: 'TWO_PASSWORDS',
      maybeDamaged: undefined,
    });
  });
});

describe('NO_CHAIN is said of FNMT’s certificates in a file that opened', () => {
  test('not of another issuer', async () => {
    const { keys, certificates } = await inside('a17-otro-emisor.p12');
    const people = certificates.filter((der) => !readCertificate(der).isAuthority);
    const report = await check(
      backup([dataPart(...keys.map((der) => keyBag(der)), ...people.map((der) => certificateBag(der)))]),
    );
    expect(report).toMatchObject({ code: 'NOT_FNMT', opens: true });
    expect([...report.warnings]).not.toContain('NO_CHAIN');
  });

  test('not of a file that did not open', async () => {
    const bytes = backup([dataPart(shroudedKey(aes(utf8)), certificateBag())], mac(wide(secret)));
    const { warnings, issuerCN } = await check(bytes, 'otra');
    expect(issuerCN).toBe('AC FNMT Usuarios');
    expect([...warnings]).not.toContain('NO_CHAIN');
  });

  test('of FNMT’s it is', async () => {
    expect([...(await check(withScheme(aes(utf8), makeMac))).warnings]).toEqual(['NO_CHAIN']);
  });
});
