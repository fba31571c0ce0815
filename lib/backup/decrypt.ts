import { cbc } from '@noble/ciphers/aes.js';
import type { Bytes } from './bytes.ts';
import { desDecipher } from './des.ts';
import { rc2Decipher } from './rc2.ts';

/** A cipher with all it needs but the key. An `iv` that is missing comes from the password (PBES1). */
export type Cipher =
  | { kind: 'aes'; keyLength: 16 | 24 | 32; iv: Bytes }
  | { kind: 'des'; keyLength: 8 | 16 | 24; iv: Bytes | undefined }
  | { kind: 'rc2'; keyLength: number; bits: number; iv: Bytes | undefined }
  | { kind: 'rc4'; keyLength: number };

export function blockLength({ kind }: Cipher): number {
  return kind === 'aes' ? 16 : kind === 'rc4' ? 1 : 8;
}

/**
 * What comes out, with its padding. The padding is judged where it can be told damage from a wrong password; that
 * is also why AES is not WebCrypto's, which takes off the padding or gives nothing (and has no AES-192 in Chromium).
 */
export function decrypt(cipher: Cipher, key: Bytes, derivedIv: Bytes, data: Bytes): Bytes {
  switch (cipher.kind) {
    case 'aes':
      return new Uint8Array(cbc(key, cipher.iv, { disablePadding: true }).decrypt(data));
    case 'des': {
      const whole = key.length === 16 ? Uint8Array.of(...key, ...key.subarray(0, 8)) : key;
      return chained(desDecipher(whole), cipher.iv ?? derivedIv, data);
    }
    case 'rc2':
      return chained(rc2Decipher(key, cipher.bits), cipher.iv ?? derivedIv, data);
    case 'rc4':
      return rc4(key, data);
  }
}

/** Cipher block chaining over blocks of eight. */
function chained(decipher: (block: Bytes) => void, iv: Bytes, data: Bytes): Bytes {
  const plain = data.slice();
  for (let at = 0; at + 8 <= plain.length; at += 8) {
    decipher(plain.subarray(at, at + 8));
    for (let index = 0; index < 8; index++) {
      const before = at === 0 ? iv[index] : data[at - 8 + index];
      plain[at + index] = (plain[at + index] ?? 0) ^ (before ?? 0);
    }
  }
  return plain;
}

/** RC4, as RFC 6229 tests it. */
export function rc4(key: Bytes, data: Bytes): Bytes {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number): void => {
    const kept = state[a] ?? 0;
    state[a] = state[b] ?? 0;
    state[b] = kept;
  };
  let j = 0;
  for (let i = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 0xff;
    swap(i, j);
  }
  let i = 0;
  j = 0;
  return data.map((byte) => {
    i = (i + 1) & 0xff;
    j = (j + (state[i] ?? 0)) & 0xff;
    swap(i, j);
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 0xff] ?? 0);
  });
}
