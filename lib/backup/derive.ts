import { type Bytes, joined } from './bytes.ts';
import { type HashName, hashes, inWebCrypto } from './hashes.ts';
import { keyedHmac } from './hmac.ts';
import { rehashWith } from './rehash.ts';
import { scrypt } from './scrypt.ts';
import type { Cost, Work } from './work.ts';

/** How a password becomes a key. */
export type Derivation =
  | { kind: 'pkcs12'; hash: HashName; salt: Bytes; iterations: number }
  | { kind: 'pbkdf1'; hash: HashName; salt: Bytes; iterations: number }
  | { kind: 'pbkdf2'; hash: HashName; salt: Bytes; iterations: number }
  | { kind: 'scrypt'; salt: Bytes; N: number; r: number; p: number };

/** What the PKCS#12 derivation makes: key, start value, seal (RFC 7292 B.3). */
export const purposes = { key: 1, iv: 2, seal: 3 } as const;
export type Purpose = (typeof purposes)[keyof typeof purposes];

/** Memory scrypt may take; what programs write takes 16 MiB. */
const mostScryptMemory = 64 * 1024 * 1024;

/** Seconds an iteration takes on a middling computer, from what was measured on 2026-11-21, times two. */
const pace = { sha1: 5e-7, sha2: 13e-7, pbkdf2: 8e-7, slowPbkdf2: 26e-7, scrypt: 2e-6 };

// A slow computer needs some 50 ms for this many.
const chunk = 32_768;

export function derivationName(derivation: Derivation): string {
  if (derivation.kind === 'scrypt') return 'scrypt';
  const names = { pkcs12: 'PKCS#12', pbkdf1: 'PBKDF1', pbkdf2: 'PBKDF2' };
  return `${names[derivation.kind]} ${derivation.hash}`;
}

/** What it costs to derive keys of these lengths, in iterations times blocks. */
export function derivationCost(derivation: Derivation, lengths: readonly number[]): Cost {
  if (derivation.kind === 'scrypt') {
    const { N, r, p } = derivation;
    const tooBig = 128 * r * (N + p + 2) > mostScryptMemory;
    const iterations = tooBig ? Number.POSITIVE_INFINITY : 4 * N * r * p;
    return { iterations, seconds: iterations * pace.scrypt };
  }
  const { kind, hash, iterations: rounds } = derivation;
  const blocks = lengths.reduce((sum, length) => sum + Math.ceil(length / hashes[hash].outputLen), 0);
  const iterations = blocks * rounds;
  const own = hash === 'SHA-1' ? pace.sha1 : pace.sha2;
  const native = inWebCrypto(hash) ? pace.pbkdf2 : pace.slowPbkdf2;
  return { iterations, seconds: iterations * (kind === 'pbkdf2' ? native : own) };
}

/** Whether the password goes in as two bytes a character. */
export function takesWide(derivation: Derivation): boolean {
  return derivation.kind === 'pkcs12';
}

export async function derive(
  derivation: Derivation,
  password: Bytes,
  length: number,
  purpose: Purpose,
  work: Work,
): Promise<Bytes> {
  work.check();
  switch (derivation.kind) {
    case 'pkcs12':
      return pkcs12Key(derivation, password, length, purpose, work);
    case 'pbkdf1':
      return pbkdf1(derivation, password, length, work);
    case 'pbkdf2':
      return pbkdf2(derivation, password, length, work);
    case 'scrypt': {
      const stretch = (secret: Bytes, salt: Bytes, size: number): Promise<Bytes> =>
        nativePbkdf2({ hash: 'SHA-256', salt, iterations: 1 }, secret, size);
      return scrypt(password, derivation, length, stretch, work);
    }
  }
}

/** PKCS#12's own derivation, RFC 7292 appendix B.2. */
async function pkcs12Key(
  { hash, salt, iterations }: { hash: HashName; salt: Bytes; iterations: number },
  password: Bytes,
  length: number,
  purpose: Purpose,
  work: Work,
): Promise<Bytes> {
  const { outputLen, blockLen } = hashes[hash];
  const filled = (bytes: Bytes): Bytes =>
    Uint8Array.from(
      { length: Math.ceil(bytes.length / blockLen) * blockLen },
      (_, index) => bytes[index % bytes.length] ?? 0,
    );
  const diversifier = new Uint8Array(blockLen).fill(purpose);
  const input = joined([filled(salt), filled(password)]);
  const rehash = rehashWith(hash);
  const key = new Uint8Array(length);
  for (let at = 0; at < length; at += outputLen) {
    const digest = new Uint8Array(hashes[hash](joined([diversifier, input])));
    await inChunks(iterations - 1, (times) => rehash(digest, times), work);
    key.set(digest.subarray(0, Math.min(outputLen, length - at)), at);
    // Every block of the input is raised by the digest plus one, as a number.
    for (let block = 0; block < input.length; block += blockLen) {
      let carry = 1;
      for (let index = blockLen - 1; index >= 0; index--) {
        carry += (input[block + index] ?? 0) + (digest[index % outputLen] ?? 0);
        input[block + index] = carry;
        carry >>= 8;
      }
    }
    digest.fill(0);
  }
  input.fill(0);
  return key;
}

/** RFC 8018 5.1; what it gives is never longer than one digest. */
async function pbkdf1(
  { hash, salt, iterations }: { hash: HashName; salt: Bytes; iterations: number },
  password: Bytes,
  length: number,
  work: Work,
): Promise<Bytes> {
  const digest = new Uint8Array(hashes[hash](joined([password, salt])));
  const rehash = rehashWith(hash);
  await inChunks(iterations - 1, (times) => rehash(digest, times), work);
  return digest.slice(0, length);
}

async function pbkdf2(
  { hash, salt, iterations }: { hash: HashName; salt: Bytes; iterations: number },
  password: Bytes,
  length: number,
  work: Work,
): Promise<Bytes> {
  if (!inWebCrypto(hash)) return slowPbkdf2({ hash, salt, iterations }, password, length, work);
  const key = await nativePbkdf2({ hash, salt, iterations }, password, length);
  await work.breathe(iterations * Math.ceil(length / hashes[hash].outputLen));
  return key;
}

async function nativePbkdf2(
  { hash, salt, iterations }: { hash: HashName; salt: Bytes; iterations: number },
  password: Bytes,
  length: number,
): Promise<Bytes> {
  const { subtle } = globalThis.crypto;
  const key = await subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(await subtle.deriveBits({ name: 'PBKDF2', hash, salt, iterations }, key, length * 8));
}

/** RFC 8018 5.2 for the hashes WebCrypto does not know (SHA-224, SHA-512/256). */
async function slowPbkdf2(
  { hash, salt, iterations }: { hash: HashName; salt: Bytes; iterations: number },
  password: Bytes,
  length: number,
  work: Work,
): Promise<Bytes> {
  const { outputLen } = hashes[hash];
  const hmac = keyedHmac(hash, password);
  const key = new Uint8Array(length);
  for (let block = 1, at = 0; at < length; block++, at += outputLen) {
    const number = new Uint8Array(4);
    new DataView(number.buffer).setUint32(0, block);
    let link = hmac(salt, number);
    const sum = link.slice();
    await inChunks(
      iterations - 1,
      (times) => {
        for (let round = 0; round < times; round++) {
          link = hmac(link);
          for (let index = 0; index < outputLen; index++) sum[index] = (sum[index] ?? 0) ^ (link[index] ?? 0);
        }
      },
      work,
    );
    key.set(sum.subarray(0, Math.min(outputLen, length - at)), at);
  }
  return key;
}

async function inChunks(rounds: number, run: (times: number) => void, work: Work): Promise<void> {
  let left = rounds;
  for (; left > chunk; left -= chunk) {
    run(chunk);
    await work.breathe(chunk);
  }
  run(Math.max(0, left));
  work.did(Math.max(0, left) + 1);
}
