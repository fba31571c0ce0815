import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkBackup } from '../../../lib/backup/check-backup.ts';
import type { BackupReport } from '../../../lib/backup/report.ts';
import { now } from './backup-files.ts';
import {
  aes,
  backup,
  certificateBag,
  dataPart,
  mac,
  oid,
  type Piece,
  seq,
  shroudedKey,
  tlv,
  wide,
} from './make-backup.ts';
import { curvePair, makeCertificate, names, type Pair, pkcs8, rsaPair, spki } from './make-certificate.ts';

const secret = 'Clave-1';
const users = rsaPair();
const usersDer = makeCertificate(names.users, spki(users), names.users, users, true);

function check(key: Pair, publicKey: Uint8Array = spki(key), ...more: Pair[]): Promise<BackupReport> {
  const keys = [...more, key].map((pair) => shroudedKey(aes(Buffer.from(secret)), pkcs8(pair)));
  const leaf = makeCertificate(names.person, publicKey, names.users, users);
  return checkBackup(backup([dataPart(...keys, certificateBag(leaf))], mac(wide(secret))), secret, {
    now,
    trustAnchors: [usersDer],
  });
}

/** The public key with its point compressed (SEC 1 2.3.3). */
function compressed(pair: Pair, curve: string): Piece {
  const { x = '', y = '' } = pair.publicKey.export({ format: 'jwk' });
  const odd = (Buffer.from(y, 'base64url').at(-1) ?? 0) & 1;
  const point = Buffer.concat([Buffer.from([0, 2 + odd]), Buffer.from(x, 'base64url')]);
  return seq(seq(oid('1.2.840.10045.2.1'), oid(curve)), tlv(0x03, point));
}

const p256 = '1.2.840.10045.3.1.7';
const k1 = '1.3.132.0.10';

describe('a good verdict needs a key that signs', () => {
  test.each<[string, Pair, string]>([
    ['secp256k1', curvePair('secp256k1'), 'EC-secp256k1'],
    ['brainpool', curvePair('brainpoolP256r1'), 'EC-1.3.36.3.3.2.8.1.1.7'],
    ['Ed25519', generateKeyPairSync('ed25519'), 'Ed25519'],
    ['RSA-PSS', generateKeyPairSync('rsa-pss', { modulusLength: 2048 }), 'RSA-PSS'],
    ['DSA', generateKeyPairSync('dsa', { modulusLength: 2048, divisorLength: 256 }), 'DSA'],
  ])('%s is named as a key that cannot be tried in a file that opened', async (_, pair, unsupported) => {
    expect(await check(pair)).toMatchObject({
      code: 'UNSUPPORTED_ALGORITHM',
      problems: ['UNSUPPORTED_ALGORITHM'],
      stage: 'contents',
      opens: true,
      passwordRight: true,
      match: undefined,
      unsupported,
      unsupportedWhat: 'key',
    });
  });

  test('the name is that of the key that cannot be tried', async () => {
    expect(await check(generateKeyPairSync('ed25519'), undefined, rsaPair())).toMatchObject({
      code: 'UNSUPPORTED_ALGORITHM',
      unsupported: 'Ed25519',
    });
  });

  test('the same point in two encodings is no mismatch', async () => {
    const pair = curvePair('P-256');
    expect(await check(pair, compressed(pair, p256))).toMatchObject({ code: 'OK', match: true });
    const untried = curvePair('secp256k1');
    expect(await check(untried, compressed(untried, k1))).toMatchObject({ code: 'UNSUPPORTED_ALGORITHM' });
  });

  test.each(['P-256', 'P-384', 'P-521'])('on %s, signing decides', async (curve) => {
    const pair = curvePair(curve);
    expect(await check(pair)).toMatchObject({ code: 'OK', match: true });
    expect(await check(pair, spki(curvePair(curve)))).toMatchObject({ code: 'KEY_MISMATCH', match: false });
  });

  test('another key is a mismatch, also compressed and where nothing can be tried', async () => {
    expect(await check(curvePair('P-256'), compressed(curvePair('P-256'), p256))).toMatchObject({
      code: 'KEY_MISMATCH',
    });
    expect(await check(curvePair('secp256k1'), spki(curvePair('secp256k1')))).toMatchObject({
      code: 'KEY_MISMATCH',
    });
  });
});
