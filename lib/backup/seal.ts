import { hmac } from '@noble/hashes/hmac.js';
import { algorithm, type Element, octets, sequence } from './ber.ts';
import { type Bytes, sameBytes } from './bytes.ts';
import { type Derivation, derivationCost, derivationName, derive, purposes, takesWide } from './derive.ts';
import { digestOids, type HashName, hashes, hmacOids } from './hashes.ts';
import type { PasswordForms } from './passwords.ts';
import type { Protection } from './report.ts';
import { iterationCount, readPbkdf2, type Unsupported, unread } from './schemes.ts';
import type { Cost, Work } from './work.ts';

/** The seal over the whole contents: a code that only the password makes. */
export type Seal = KnownSeal | Unsupported;

export interface KnownSeal {
  hash: HashName;
  derivation: Derivation;
  keyLength: number;
  code: Bytes;
}

const pbmac1 = '1.2.840.113549.1.5.14';
const pbkdf2 = '1.2.840.113549.1.5.12';

/** Reads MacData: RFC 7292 4, and PBMAC1 of RFC 9579, where salt and count of the old fields mean nothing. */
export function readSeal(mac: Element): Seal {
  const [info, salt, count] = sequence(mac);
  const [digest, code] = sequence(info);
  const { number, parameters } = algorithm(digest);
  const expected = octets(code);
  if (number === pbmac1) return readPbmac1(parameters, expected);
  const hash = digestOids[number];
  const iterations = count === undefined ? 1 : iterationCount(count);
  const derivationSalt = octets(salt);
  if (hash === undefined) return unread(number);
  return {
    hash,
    derivation: { kind: 'pkcs12', hash, salt: derivationSalt, iterations },
    keyLength: hashes[hash].outputLen,
    code: expected,
  };
}

function readPbmac1(given: Element | undefined, code: Bytes): Seal {
  const [kdf, authentication] = sequence(given);
  const { number: scheme } = algorithm(authentication);
  const { number, parameters } = algorithm(kdf);
  const hash = hmacOids[scheme];
  if (hash === undefined) return unread(scheme);
  if (number !== pbkdf2) return unread(number);
  const found = readPbkdf2(sequence(parameters), undefined);
  if ('unsupported' in found) return found;
  const keyLength = found.keyLength ?? hashes[hash].outputLen;
  return { hash, derivation: found.derivation, keyLength, code };
}

export function sealCost({ derivation, keyLength }: KnownSeal): Cost {
  return derivationCost(derivation, [keyLength]);
}

/** The forms of a password that may have made this seal, the usual one first. */
export function sealForms({ derivation }: KnownSeal, forms: PasswordForms): readonly Bytes[] {
  return takesWide(derivation) ? forms.wide : forms.plain;
}

export async function fitsSeal(
  seal: KnownSeal,
  sealed: Bytes,
  password: Bytes,
  work: Work,
): Promise<boolean> {
  const key = await derive(seal.derivation, password, seal.keyLength, purposes.seal, work);
  const code = hmac(hashes[seal.hash], key, sealed);
  key.fill(0);
  return sameBytes(code, seal.code);
}

export function describeSeal({ hash, derivation }: KnownSeal): Protection {
  return {
    what: 'seal',
    algorithm: hash,
    derivation: derivationName(derivation),
    iterations: derivation.kind === 'scrypt' ? undefined : derivation.iterations,
    legacy: hash === 'SHA-1',
  };
}
