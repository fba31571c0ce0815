import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fromHex, toHex } from '../../../lib/backup/bytes.ts';
import { CostBudget } from '../../../lib/backup/cost-budget.ts';
import { decrypt } from '../../../lib/backup/decrypt.ts';
import { derive, purposes } from '../../../lib/backup/derive.ts';
import type { HashName } from '../../../lib/backup/hashes.ts';
import { rc2Decipher } from '../../../lib/backup/rc2.ts';
import { rehashWith } from '../../../lib/backup/rehash.ts';
import { tripleDesDecipher } from '../../../lib/backup/triple-des.ts';
import { pkcs12Kdf, wide } from './make-backup.ts';

const work = new CostBudget(undefined, true);

function opened(decipher: (block: Uint8Array<ArrayBuffer>) => void, cipher: string): string {
  const block = fromHex(cipher);
  decipher(block);
  return toHex(block);
}

test.each([
  ['0000000000000000', 63, '0000000000000000', 'ebb773f993278eff'],
  ['ffffffffffffffff', 64, 'ffffffffffffffff', '278b27e42e2f0d49'],
  ['3000000000000000', 64, '1000000000000001', '30649edf9be7d2c2'],
  ['88', 64, '0000000000000000', '61a8a244adacccf0'],
  ['88bca90e90875a', 64, '0000000000000000', '6ccf4308974c267f'],
  ['88bca90e90875a7f0f79c384627bafb2', 64, '0000000000000000', '1a807d272bbe5db1'],
  ['88bca90e90875a7f0f79c384627bafb2', 128, '0000000000000000', '2269552ab0f85ca6'],
  [
    '88bca90e90875a7f0f79c384627bafb216f80a6f85920584c42fceb0be255daf1e',
    129,
    '0000000000000000',
    '5b78d3a43dfff1f1',
  ],
])('RC2 opens the vector of RFC 2268 with key %s cut to %i bits', (key, bits, plain, cipher) => {
  expect(opened(rc2Decipher(fromHex(key), bits), cipher)).toBe(plain);
});

describe('triple DES', () => {
  test.each([
    // NIST SP 500-20: variable plain text, substitution tables.
    ['0101010101010101', '8000000000000000', '95f8a5e5dd31d900'],
    ['0101010101010101', '0000000000000001', '166b40b44aba4bd6'],
    ['7ca110454a1a6e57', '01a1d6d039776742', '690f5b0d9a26939b'],
    ['0131d9619dc1376e', '5cd54ca83def57da', '7a389d10354bd271'],
    ['07a1133e4a0b2686', '0248d43806f67172', '868ebb51cab4599a'],
    ['133457799bbcdff1', '0123456789abcdef', '85e813540f0ab405'],
  ])('with one key three times decrypts NIST’s DES vector of %s', (key, plain, cipher) => {
    expect(opened(tripleDesDecipher(fromHex(key.repeat(3))), cipher)).toBe(plain);
  });

  test('decrypts what Node encrypts, with two keys and with three', () => {
    for (const keyLength of [16, 24] as const)
      for (let round = 0; round < 20; round++) {
        const key = randomBytes(keyLength);
        const iv = new Uint8Array(randomBytes(8));
        const plain = randomBytes(8 * (round + 1));
        const whole = keyLength === 16 ? Buffer.concat([key, key.subarray(0, 8)]) : key;
        const cipher = createCipheriv('des-ede3-cbc', whole, iv).setAutoPadding(false);
        const data = new Uint8Array(Buffer.concat([cipher.update(plain), cipher.final()]));
        const found = decrypt({ kind: '3des', keyLength, iv }, new Uint8Array(key), iv, data);
        expect(toHex(found)).toBe(plain.toString('hex'));
      }
  });
});

describe('derivations', () => {
  test.each(['SHA-1', 'SHA-256', 'SHA-384'] as const)(
    'hashing %s over and over in place is hashing it',
    (hash) => {
      const name = hash.replace('-', '').toLowerCase();
      let expected = createHash(name).update('x').digest();
      const digest = new Uint8Array(expected);
      for (let round = 0; round < 1000; round++) expected = createHash(name).update(expected).digest();
      rehashWith(hash)(digest, 1000);
      expect(toHex(digest)).toBe(expected.toString('hex'));
    },
  );

  // Widely copied vectors (password "smeg" and "queeg", first seen in OpenSSL's and BouncyCastle's tests).
  test.each([
    ['smeg', '0a58cf64530d823f', purposes.key, 1, 24, '8aaae6297b6cb04642ab5b077851284eb7128f1a2a7fbca3'],
    ['smeg', '0a58cf64530d823f', purposes.iv, 1, 8, '79993dfe048d3b76'],
    ['smeg', '3d83c0e4546ac140', purposes.mac, 1, 20, '8d967d88f6caa9d714800ab3d48051d63f73a312'],
    ['queeg', '05dec959acff72f7', purposes.key, 1000, 24, 'ed2034e36328830ff09df1e1a07dd357185dac0d4f9eb3d4'],
    ['queeg', '1682c0fc5b3f7ec5', purposes.key, 1000, 24, '483dd6e919d7de2e8e648ba8f862f3fbfbdc2bcb2c02957f'],
    ['queeg', '263216fcc2fab31c', purposes.mac, 1000, 20, '5ec4c7a80df652294c3925b6489a7ab857c83476'],
  ] as const)(
    'PKCS#12 derives the known key of %s with salt %s',
    async (password, salt, purpose, iterations, length, expected) => {
      const derivation = { kind: 'pkcs12' as const, hash: 'SHA-1' as const, salt: fromHex(salt), iterations };
      expect(toHex(await derive(derivation, new Uint8Array(wide(password)), length, purpose, work))).toBe(
        expected,
      );
    },
  );

  test.each(['SHA-1', 'SHA-224', 'SHA-256', 'SHA-384', 'SHA-512'] satisfies HashName[])(
    'PKCS#12 with %s matches the RFC’s arithmetic over several blocks',
    async (hash) => {
      const name = hash.replace('-', '').toLowerCase();
      const password = wide('Ñandú€ 😀 larga, de más de un bloque entero para esta función de resumen');
      const salt = randomBytes(20);
      const derivation = { kind: 'pkcs12' as const, hash, salt: new Uint8Array(salt), iterations: 3 };
      const found = await derive(derivation, new Uint8Array(password), 150, purposes.key, work);
      expect(toHex(found)).toBe(pkcs12Kdf(name, password, salt, purposes.key, 3, 150).toString('hex'));
    },
  );

  test('PBKDF2 gives the known keys, in either implementation', async () => {
    const salt = new TextEncoder().encode('salt');
    const password = new TextEncoder().encode('password');
    const key = (hash: HashName, iterations: number, length: number): Promise<Uint8Array> =>
      derive({ kind: 'pbkdf2', hash, salt, iterations }, password, length, purposes.key, work);
    // RFC 6070 covers SHA-1; RFC 7914 11 covers SHA-256 with other passwords, so Node checks the rest.
    expect(toHex(await key('SHA-1', 4096, 20))).toBe('4b007901b765489abead49d926f721d065a429c1');
    const { pbkdf2Sync } = await import('node:crypto');
    for (const [hash, name] of [
      ['SHA-224', 'sha224'],
      ['SHA-512/256', 'sha512-256'],
      ['SHA-256', 'sha256'],
    ] as const)
      expect(toHex(await key(hash, 7, 70))).toBe(pbkdf2Sync(password, salt, 7, 70, name).toString('hex'));
  });

  test('scrypt gives the vector of RFC 7914', async () => {
    const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
    const key = await derive(
      { kind: 'scrypt', salt: bytes('NaCl'), N: 1024, r: 8, p: 16 },
      bytes('password'),
      64,
      purposes.key,
      work,
    );
    expect(toHex(key).slice(0, 32)).toBe('fdbabe1c9d3472007856e7190d01e9fe');
  });
});
