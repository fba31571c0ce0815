import { describe, expect, test } from 'vitest';
import { checkBackup } from '../../../lib/backup/check-backup.ts';
import { recognise } from '../../../lib/backup/recognise.ts';
import type { Detected } from '../../../lib/backup/report.ts';
import { file, now, password, trustAnchors } from './backup-files.ts';
import { key } from './make-backup.ts';

const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));
const padded = (start: string): Uint8Array => new Uint8Array([...hex(start), ...new Uint8Array(64).fill(7)]);

describe('files that people bring instead of a backup are named', () => {
  test.each<[Detected, string]>([
    ['rar', '526172211a070100'],
    ['7z', '377abcaf271c0004'],
    ['gzip', '1f8b0800'],
    ['shortcut', '4c0000000114020000000000c000000000000046'],
    ['sst', '0000000043455254'],
    ['keychain', '6b79636800010000'],
    ['zip', '504b0304'],
    ['pdf', '255044462d312e37'],
    ['sqlite', '53514c69746520666f726d61742033'],
  ])('%s by its first bytes', (detected, start) => {
    expect(recognise(padded(start))).toMatchObject({ detected, problem: 'NOT_P12' });
  });

  test('a private key without PKCS#8 around it is a key', () => {
    const pkcs1 = key.subarray(key.indexOf(Buffer.from([0x04, 0x82])) + 4);
    expect(recognise(new Uint8Array(pkcs1))).toMatchObject({ detected: 'pkcs8-der' });
  });

  test.each<[string, Detected]>([
    ['X509 CRL', 'crl'],
    ['CERTIFICATE REQUEST', 'csr'],
    ['NEW CERTIFICATE REQUEST', 'csr'],
    ['PUBLIC KEY', 'public-key'],
    ['PKCS7', 'p7b'],
  ])('an unreadable PEM block %s is named by its label', (label, detected) => {
    const text = `-----BEGIN ${label}-----\nAAAA\n-----END ${label}-----\n`;
    expect(recognise(new Uint8Array(Buffer.from(text)))).toMatchObject({ detected });
  });

  test.each<[string, (backup: Buffer) => string]>([
    [
      'an e-mail',
      (bytes) => `Subject: copia\r\n\r\n${bytes.toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n--x--`,
    ],
    [
      'a configuration profile',
      (bytes) => `<data>\n\t${bytes.toString('base64').replace(/.{52}/g, '$&\n\t')}\n</data>`,
    ],
    ['JSON', (bytes) => JSON.stringify({ pfx: bytes.toString('base64') })],
  ])('a backup in %s is extracted', async (_, wrap) => {
    const text = new Uint8Array(Buffer.from(wrap(Buffer.from(file('a01-openssl3.p12')))));
    expect(recognise(text)).toEqual({ detected: 'p12', problem: undefined, wrapped: 'base64' });
    expect(await checkBackup(text, password, { now, trustAnchors })).toMatchObject({ code: 'OK' });
  });

  test.each<[string, (backup: Buffer) => Buffer]>([
    ['UTF-8 with replacement characters', (bytes) => Buffer.from(bytes.toString('utf8'))],
    ['UTF-8 from Latin-1', (bytes) => Buffer.from(bytes.toString('latin1'))],
    ['seven bits', (bytes) => Buffer.from(bytes.map((byte) => byte & 0x7f))],
    [
      'Windows line ends',
      (bytes) => Buffer.from([...bytes].flatMap((byte) => (byte === 10 ? [13, 10] : [byte]))),
    ],
  ])('a backup that was saved as text, %s, is damaged', (_, mangle) => {
    for (const name of ['a01-openssl3.p12', 'a03-firefox.p12', 'a08-windows-3des.pfx'])
      expect(recognise(new Uint8Array(mangle(Buffer.from(file(name)))))).toMatchObject({
        detected: 'p12',
        problem: 'CORRUPT',
      });
  });

  test('a certificate beside a CRL in one PEM file decides', () => {
    const base64 = (name: string): string => Buffer.from(file(name)).toString('base64');
    const text = [
      `-----BEGIN X509 CRL-----\n${base64('made/revoked.crl')}\n-----END X509 CRL-----`,
      `-----BEGIN CERTIFICATE-----\n${base64('made/root.cer')}\n-----END CERTIFICATE-----`,
    ].join('\n');
    expect(recognise(new Uint8Array(Buffer.from(text)))).toMatchObject({ detected: 'cert-pem' });
  });
});

test.each([
  'certificates.p7b',
  'revoked.crl',
  'request.csr',
  'chain.pkipath',
  'store.bcfks',
  'public-key.der',
])('%s cut anywhere is never taken for a backup', (name) => {
  const whole = file(`made/${name}`);
  for (let length = 40; length < whole.length; length += 61)
    expect(recognise(whole.subarray(0, length)).detected).not.toBe('p12');
});
