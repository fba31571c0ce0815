import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkBackup } from '../../../lib/backup/check-backup.ts';
import { recognise } from '../../../lib/backup/recognise.ts';
import type { BackupReport } from '../../../lib/backup/report.ts';
import { file, manifest, now, trustAnchors } from './backup-files.ts';
import { inside } from './inside.ts';
import {
  aes,
  aesFrom,
  aesScrypt,
  backup,
  backupInPieces,
  withScheme as backupWithScheme,
  certificate,
  certificateBag,
  crlBag,
  dataPart,
  encryptedPart,
  issuer,
  key,
  keyBag,
  mac,
  nestedBags,
  noMac,
  oddBag,
  oid,
  oldNssAes,
  pbmac1,
  type Scheme,
  seq,
  shroudedKey,
  tlv,
  tripleDes,
  unknownScheme,
  usual,
  wide,
} from './make-backup.ts';

const secret = 'Clave-1';
const utf8 = Buffer.from(secret);

function check(bytes: Uint8Array, password = secret): Promise<BackupReport> {
  return checkBackup(bytes, password, { now, trustAnchors });
}

const withScheme = (scheme: Scheme, makeMac = mac(wide(secret))): Uint8Array =>
  backupWithScheme(scheme, makeMac);

describe('backups of every shape open', () => {
  test.each([
    ['AES-256 with PBKDF2', withScheme(aes(utf8))],
    ['AES-192', withScheme(aesFrom('sha256', '1.2.840.113549.2.9', utf8, 192))],
    ['AES-128 derived with SHA-224', withScheme(aesFrom('sha224', '1.2.840.113549.2.8', utf8, 128))],
    ['AES-256 derived with SHA-512/256', withScheme(aesFrom('sha512-256', '1.2.840.113549.2.13', utf8, 256))],
    ['scrypt', withScheme(aesScrypt(utf8))],
    ['triple DES', withScheme(tripleDes(wide(secret)))],
    ['PBMAC1', withScheme(aes(utf8), pbmac1(utf8))],
    ['PBMAC1 with HMAC-SHA-512', withScheme(aes(utf8), pbmac1(utf8, { hmac: 'sha512', keyLength: 64 }))],
    ['PBMAC1 with two hashes', withScheme(aes(utf8), pbmac1(utf8, { hmac: 'sha256', prf: 'sha512' }))],
    ['PBMAC1 with the default PRF', withScheme(aes(utf8), pbmac1(utf8, { prf: 'sha1', keyLength: 20 }))],
    ['AES-256 that old NSS calls AES-128', withScheme(oldNssAes(utf8, 128))],
    ['AES-256 that old NSS calls AES-192', withScheme(oldNssAes(utf8, 192))],
    [
      'a CRL bag beside the certificate',
      backup(
        [dataPart(crlBag(file('made/revoked.crl')), shroudedKey(aes(utf8)), certificateBag())],
        mac(wide(secret)),
      ),
    ],
    ['a SHA-512 MAC', withScheme(aes(utf8), mac(wide(secret), 'sha512'))],
    [
      'pieces of pieces without lengths',
      backupInPieces(
        [
          encryptedPart(aes(utf8), certificateBag(), certificateBag(issuer)),
          dataPart(shroudedKey(aes(utf8))),
        ],
        mac(wide(secret)),
      ),
    ],
    [
      'bags in bags, and an unknown one',
      backup(
        [dataPart(oddBag(), nestedBags(nestedBags(shroudedKey(aes(utf8))), certificateBag()))],
        mac(wide(secret)),
      ),
    ],
    [
      'a shrouded key inside encrypted contents',
      backup(
        [encryptedPart(aes(utf8), shroudedKey(tripleDes(wide(secret))), certificateBag())],
        mac(wide(secret)),
      ),
    ],
    ['bytes after the end', Buffer.concat([usual(secret), Buffer.from('\r\n')])],
  ])('%s', async (_, bytes) => {
    expect(await check(bytes)).toMatchObject({
      code: 'OK',
      match: true,
      fnmt: 'verified',
      passwordRight: true,
    });
    expect(await check(bytes, 'otra')).toMatchObject({ code: 'WRONG_PASSWORD', passwordRight: false });
  });

  test('a backup in PEM, certutil’s PEM, Base64, UTF-16 or a data URL opens', async () => {
    const base64 = Buffer.from(usual(secret)).toString('base64').replace(/.{64}/g, '$&\r\n');
    const texts = [
      Buffer.from(`-----BEGIN PKCS12-----\n${base64}\n-----END PKCS12-----\n`),
      Buffer.from(`-----BEGIN CERTIFICATE-----\r\n${base64}\r\n-----END CERTIFICATE-----\r\n`),
      Buffer.from(`\uFEFF${base64}`),
      Buffer.from(`\uFEFF${base64}`, 'utf16le'),
      Buffer.from(`data:application/x-pkcs12;base64,${base64}`),
    ];
    for (const text of texts) {
      const report = await check(text);
      expect(report.code).toBe('OK');
      expect([...report.warnings]).toContain('WRAPPED_IN_TEXT');
    }
  });
});

describe('missing or wrong contents are named', () => {
  test.each([
    ['NO_KEY', backup([encryptedPart(aes(utf8), certificateBag())], mac(wide(secret)))],
    ['NO_CERT', backup([dataPart(shroudedKey(aes(utf8)))], mac(wide(secret)))],
    ['NO_CERT', backup([dataPart(shroudedKey(aes(utf8)), certificateBag(issuer))], mac(wide(secret)))],
    [
      'KEY_DAMAGED',
      backup([dataPart(shroudedKey(aes(utf8), damagedKey()), certificateBag())], mac(wide(secret))),
    ],
    [
      'KEY_MISMATCH',
      backup([dataPart(shroudedKey(aes(utf8), strangerKey()), certificateBag())], mac(wide(secret))),
    ],
    [
      'CORRUPT',
      backup(
        [dataPart(shroudedKey(aes(utf8)), certificateBag(certificate.subarray(0, 300)))],
        mac(wide(secret)),
      ),
    ],
    [
      'TWO_PASSWORDS',
      backup([dataPart(shroudedKey(aes(Buffer.from('x'))), certificateBag())], mac(wide(secret))),
    ],
    [
      'TWO_PASSWORDS',
      backup([dataPart(shroudedKey(aes(Buffer.from('x')))), encryptedPart(aes(utf8), certificateBag())]),
    ],
    ['ALTERED', backup([dataPart(shroudedKey(aes(utf8)), certificateBag())], mac(wide('x')))],
    ['ALTERED', backup([encryptedPart(damagingScheme(aes(utf8)), certificateBag())])],
    [
      'UNSUPPORTED_ALGORITHM',
      backup([dataPart(shroudedKey(unknownScheme()), certificateBag())], mac(wide(secret))),
    ],
    ['UNSUPPORTED_ALGORITHM', backup([dataPart(shroudedKey(unknownScheme()), certificateBag())])],
    ['UNSUPPORTED_ALGORITHM', backup([dataPart(shroudedKey(aes(utf8), edwardsKey()), certificateBag())])],
    ['UNSUPPORTED_MODE', backup([seq(oid('1.2.840.113549.1.7.3'), tlv(0xa0, seq()))])],
    ['WRONG_PASSWORD', backup([dataPart(shroudedKey(aes(Buffer.from('x'))), certificateBag())])],
  ])('%s (%#)', async (code, bytes) => {
    expect(await check(bytes)).toMatchObject({ code, verdict: 'bad' });
  });

  test('public-key integrity mode is named before the password', async () => {
    const bytes = seq(Buffer.from([2, 1, 3]), seq(oid('1.2.840.113549.1.7.2'), tlv(0xa0, seq())));
    expect(await check(new Uint8Array(bytes))).toMatchObject({
      code: 'UNSUPPORTED_MODE',
      stage: 'structure',
    });
  });

  test('old NSS’s AES is described by the AES that was used', async () => {
    const { encryption = [] } = await check(withScheme(oldNssAes(utf8, 128)));
    expect(encryption.map(({ algorithm }) => algorithm)).toEqual(['SHA-256', 'AES-256-CBC', 'AES-256-CBC']);
  });

  test('PBMAC1 without keyLength is refused before the password', async () => {
    const reported = file('reported/pbmac1-without-key-length.p12');
    expect(recognise(reported)).toMatchObject({ detected: 'p12', problem: 'CORRUPT' });
    expect(await check(reported, 'clave2026')).toMatchObject({ code: 'CORRUPT', verdict: 'bad' });
    const own = withScheme(aes(utf8), pbmac1(utf8, { omitKeyLength: true }));
    expect(await check(own)).toMatchObject({ code: 'CORRUPT', stage: 'structure' });
  });

  test('without encryption or MAC it opens with every password, and says so', async () => {
    const report = await check(backup([dataPart(keyBag(), certificateBag())], noMac), 'no matter');
    expect(report).toMatchObject({ code: 'OK' });
    expect([...report.warnings]).toEqual(
      expect.arrayContaining(['NO_MAC', 'KEY_IN_CLEAR', 'EMPTY_PASSWORD', 'NO_CHAIN']),
    );
  });
});

describe('several identities', () => {
  test('the rest are listed', async () => {
    const { keys, certificates } = await inside('a16-renovable.p12');
    const report = await check(
      backup(
        [
          dataPart(shroudedKey(aes(utf8)), certificateBag()),
          dataPart(...keys.map((pkcs8) => keyBag(pkcs8)), ...certificates.map((der) => certificateBag(der))),
        ],
        mac(wide(secret)),
      ),
    );
    expect(report).toMatchObject({ code: 'OK', holder: { nif: '00000000T' } });
    expect([...report.warnings]).toContain('SEVERAL_IDENTITIES');
    expect(report.others?.map(({ notAfter }) => notAfter)).toEqual([
      manifest.cases.find(({ id }) => id === 'a16')?.expect.notAfter,
    ]);
  });

  test('the same certificate twice counts once', async () => {
    const twice = backup(
      [dataPart(shroudedKey(aes(utf8)), shroudedKey(aes(utf8)), certificateBag(), certificateBag())],
      mac(wide(secret)),
    );
    const report = await check(twice);
    expect(report).toMatchObject({ code: 'OK' });
    expect(report.others).toBeUndefined();
    expect([...report.warnings]).not.toContain('SEVERAL_IDENTITIES');
  });

  test('an authority’s certificate is never taken for the person’s', async () => {
    const report = await check(
      backup([dataPart(certificateBag(issuer), certificateBag(), shroudedKey(aes(utf8)))], mac(wide(secret))),
    );
    expect(report).toMatchObject({ code: 'OK', holder: { nif: '00000000T' }, chain: ['AC FNMT Usuarios'] });
    expect([...report.warnings]).not.toContain('NO_CHAIN');
  });
});

function damagedKey(): Buffer {
  const damaged = Buffer.from(key);
  // In the middle of the private exponent.
  damaged[400] = (damaged[400] ?? 0) ^ 1;
  return damaged;
}

function strangerKey(): Buffer {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
    type: 'pkcs8',
    format: 'der',
  });
}

function edwardsKey(): Buffer {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' });
}

function damagingScheme(scheme: Scheme): Scheme {
  return {
    ...scheme,
    encrypt: (plain) => {
      const bytes = scheme.encrypt(plain);
      bytes[3] = (bytes[3] ?? 0) ^ 1;
      return bytes;
    },
  };
}
