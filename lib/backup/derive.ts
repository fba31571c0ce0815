import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { type Bytes, concatBytes } from './bytes.ts';
import type { Cost, CostBudget } from './cost-budget.ts';
import { type HashName, hashes, inWebCrypto } from './hashes.ts';
import { rehashWith } from './rehash.ts';

interface Iterated {
  hash: HashName;
  salt: Bytes;
  iterations: number;
}

export type Derivation =
  | ({ kind: 'pkcs12' } & Iterated)
  | ({ kind: 'pbkdf2' } & Iterated)
  | { kind: 'scrypt'; salt: Bytes; N: number; r: number; p: number };

/** Purposes in the PKCS#12 derivation (RFC 7292 B.3). */
export const purposes = { key: 1, iv: 2, mac: 3 } as const;
export type Purpose = (typeof purposes)[keyof typeof purposes];

/** Maximum scrypt memory, in bytes; programs use 16 MiB. */
const maxScryptMemory = 64 * 1024 * 1024;

/** Seconds per iteration on an average computer: twice what was measured on 2026-11-21. */
const secondsPer = { sha1: 5e-7, sha2: 13e-7, pbkdf2: 8e-7, scrypt: 2e-6 };

// Iterations between two progress reports: some 50 ms on a slow computer.
const progressStep = 32_768;

export function derivationName(derivation: Derivation): string {
  if (derivation.kind === 'scrypt') return 'scrypt';
  const names = { pkcs12: 'PKCS#12', pbkdf2: 'PBKDF2' };
  return `${names[derivation.kind]} ${derivation.hash}`;
}

/**
 * Cost of deriving keys of these lengths, in iterations times blocks. PBKDF2 outside WebCrypto takes three times as
 * long without progress, so it counts three times.
 */
export function derivationCost(derivation: Derivation, lengths: readonly number[]): Cost {
  if (derivation.kind === 'scrypt') return scryptCost(derivation);
  const { kind, hash, iterations: rounds } = derivation;
  const blocks = lengths.reduce((sum, length) => sum + Math.ceil(length / hashes[hash].outputLen), 0);
  const iterations = blocks * rounds * (kind === 'pbkdf2' && !inWebCrypto(hash) ? 3 : 1);
  const pkcs12 = hash === 'SHA-1' ? secondsPer.sha1 : secondsPer.sha2;
  return { iterations, seconds: iterations * (kind === 'pbkdf2' ? secondsPer.pbkdf2 : pkcs12) };
}

/**
 * The PBKDF2 around each lane costs as much as four more steps (measured 2026-11-29). Too much memory costs infinity.
 */
function scryptCost({ N, r, p }: { N: number; r: number; p: number }): Cost {
  const tooBig = 128 * r * (N + p + 2) > maxScryptMemory;
  const iterations = tooBig ? Number.POSITIVE_INFINITY : 4 * r * p * (N + 4);
  return { iterations, seconds: iterations * secondsPer.scrypt };
}

/** Whether the password is encoded as a BMPString. */
export function usesBmpPassword(derivation: Derivation): boolean {
  return derivation.kind === 'pkcs12';
}

export async function derive(
  derivation: Derivation,
  password: Bytes,
  length: number,
  purpose: Purpose,
  budget: CostBudget,
): Promise<Bytes> {
  switch (derivation.kind) {
    case 'pkcs12':
      return pkcs12Key(derivation, password, length, purpose, budget);
    case 'pbkdf2':
      return pbkdf2Key(derivation, password, length, budget);
    case 'scrypt':
      return scryptKey(derivation, password, length, budget);
  }
}

/** RFC 7292 appendix B.2. */
function pkcs12Key(
  { hash, salt, iterations }: Iterated,
  password: Bytes,
  length: number,
  purpose: Purpose,
  budget: CostBudget,
): Bytes {
  const { outputLen, blockLen } = hashes[hash];
  const filled = (bytes: Bytes): Bytes =>
    Uint8Array.from(
      { length: Math.ceil(bytes.length / blockLen) * blockLen },
      (_, index) => bytes[index % bytes.length] ?? 0,
    );
  const diversifier = new Uint8Array(blockLen).fill(purpose);
  const input = concatBytes([filled(salt), filled(password)]);
  const rehash = rehashWith(hash);
  const key = new Uint8Array(length);
  for (let at = 0; at < length; at += outputLen) {
    const digest = new Uint8Array(hashes[hash](concatBytes([diversifier, input])));
    inChunks(iterations - 1, (times) => rehash(digest, times), budget);
    key.set(digest.subarray(0, Math.min(outputLen, length - at)), at);
    // Add the digest plus one to every block of the input, as numbers.
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

/** Uses WebCrypto where it knows the hash: ten times as fast. */
async function pbkdf2Key(
  derivation: { kind: 'pbkdf2' } & Iterated,
  password: Bytes,
  length: number,
  budget: CostBudget,
): Promise<Bytes> {
  const { hash, salt, iterations } = derivation;
  const key = inWebCrypto(hash)
    ? await nativePbkdf2({ hash, salt, iterations }, password, length)
    : pbkdf2(hashes[hash], password, salt, { c: iterations, dkLen: length });
  budget.count(derivationCost(derivation, [length]).iterations);
  return new Uint8Array(key);
}

async function nativePbkdf2(
  { hash, salt, iterations }: Iterated,
  password: Bytes,
  length: number,
): Promise<Uint8Array> {
  const { subtle } = globalThis.crypto;
  const key = await subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(await subtle.deriveBits({ name: 'PBKDF2', hash, salt, iterations }, key, length * 8));
}

function scryptKey(
  { salt, N, r, p }: { salt: Bytes; N: number; r: number; p: number },
  password: Bytes,
  length: number,
  budget: CostBudget,
): Bytes {
  const { iterations } = scryptCost({ N, r, p });
  let reported = 0;
  const onProgress = (fraction: number): void => {
    const done = Math.floor(iterations * fraction) - reported;
    if (done < progressStep && fraction < 1) return;
    budget.count(done);
    reported += done;
  };
  return new Uint8Array(
    scrypt(password, salt, { N, r, p, dkLen: length, maxmem: maxScryptMemory, onProgress }),
  );
}

function inChunks(rounds: number, run: (times: number) => void, budget: CostBudget): void {
  let left = rounds;
  for (; left > progressStep; left -= progressStep) {
    run(progressStep);
    budget.count(progressStep);
  }
  run(Math.max(0, left));
  budget.count(Math.max(0, left) + 1);
}
