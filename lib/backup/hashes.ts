import { sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512, sha512_256 } from '@noble/hashes/sha2.js';
import type { CHash } from '@noble/hashes/utils.js';
import { numbered } from './numbered.ts';

export type HashName = 'SHA-1' | 'SHA-224' | 'SHA-256' | 'SHA-384' | 'SHA-512' | 'SHA-512/256';

export const hashes: Record<HashName, CHash> = {
  'SHA-1': sha1,
  'SHA-224': sha224,
  'SHA-256': sha256,
  'SHA-384': sha384,
  'SHA-512': sha512,
  'SHA-512/256': sha512_256,
};

/** Whether WebCrypto can derive and verify with this hash. */
export function inWebCrypto(hash: HashName): boolean {
  return hash === 'SHA-1' || hash === 'SHA-256' || hash === 'SHA-384' || hash === 'SHA-512';
}

/** Digests (MACs of RFC 7292, PSS). */
export const digestOids: Record<string, HashName> = {
  '1.3.14.3.2.26': 'SHA-1',
  ...numbered<HashName>('2.16.840.1.101.3.4.2.', {
    1: 'SHA-256',
    2: 'SHA-384',
    3: 'SHA-512',
    4: 'SHA-224',
    6: 'SHA-512/256',
  }),
};

/** HMACs (PBKDF2, PBMAC1). */
export const hmacOids = numbered<HashName>('1.2.840.113549.2.', {
  7: 'SHA-1',
  8: 'SHA-224',
  9: 'SHA-256',
  10: 'SHA-384',
  11: 'SHA-512',
  13: 'SHA-512/256',
});
