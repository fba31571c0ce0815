import { cbc } from '@noble/ciphers/aes.js';
import type { Bytes } from './bytes.ts';
import { rc2Decipher } from './rc2.ts';
import { tripleDesDecipher } from './triple-des.ts';

/** A cipher without its key. A missing `iv` is derived from the password (PBES1). */
export type Cipher =
  | { kind: 'aes'; keyLength: 16 | 24 | 32; iv: Bytes }
  | { kind: '3des'; keyLength: 16 | 24; iv: Bytes | undefined }
  | { kind: 'rc2'; keyLength: number; bits: number; iv: Bytes | undefined };

export function blockLength({ kind }: Cipher): number {
  return kind === 'aes' ? 16 : 8;
}

/**
 * Decrypts and keeps the padding, which tells damage from a wrong password. WebCrypto's AES removes it or fails, and
 * lacks AES-192 in Chromium.
 */
export function decrypt(cipher: Cipher, key: Bytes, derivedIv: Bytes | undefined, data: Bytes): Bytes {
  switch (cipher.kind) {
    case 'aes':
      return new Uint8Array(cbc(key, cipher.iv, { disablePadding: true }).decrypt(data));
    case '3des': {
      const whole = key.length === 16 ? Uint8Array.of(...key, ...key.subarray(0, 8)) : key;
      return chained(tripleDesDecipher(whole), cipher.iv ?? derivedIv, data);
    }
    case 'rc2':
      return chained(rc2Decipher(key, cipher.bits), cipher.iv ?? derivedIv, data);
  }
}

function chained(decipher: (block: Bytes) => void, iv: Bytes | undefined, data: Bytes): Bytes {
  const plain = data.slice();
  for (let at = 0; at + 8 <= plain.length; at += 8) {
    decipher(plain.subarray(at, at + 8));
    for (let index = 0; index < 8; index++) {
      const before = at === 0 ? iv?.[index] : data[at - 8 + index];
      plain[at + index] = (plain[at + index] ?? 0) ^ (before ?? 0);
    }
  }
  return plain;
}
