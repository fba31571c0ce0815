import { hmac } from '@noble/hashes/hmac.js';
import { algorithm, BerError, type BerNode, octets, sequence } from './ber.ts';
import { type Bytes, sameBytes } from './bytes.ts';
import type { Cost, CostBudget } from './cost-budget.ts';
import {
  type Derivation,
  derivationCost,
  derivationName,
  derive,
  purposes,
  usesBmpPassword,
} from './derive.ts';
import { digestOids, type HashName, hashes, hmacOids } from './hashes.ts';
import type { PasswordForms } from './passwords.ts';
import type { Protection } from './report.ts';
import { iterationCount, readPbkdf2, type Unsupported, unsupported } from './schemes.ts';

/** The MAC over the authenticated safe: RFC 7292 section 4, or PBMAC1 of RFC 9579. */
export type Mac = SupportedMac | Unsupported;

export interface SupportedMac {
  hash: HashName;
  derivation: Derivation;
  keyLength: number;
  expected: Bytes;
}

const pbmac1 = '1.2.840.113549.1.5.14';
const pbkdf2 = '1.2.840.113549.1.5.12';

/**
 * Reads MacData. PBMAC1 ignores its salt and count (RFC 9579 section 4).
 * @throws BerError
 */
export function readMac(macData: BerNode): Mac {
  const [digestInfo, salt, count] = sequence(macData);
  const [digestAlgorithm, digest] = sequence(digestInfo);
  const { number, parameters } = algorithm(digestAlgorithm);
  const expected = octets(digest);
  if (number === pbmac1) return readPbmac1(parameters, expected);
  const hash = digestOids[number];
  const iterations = count === undefined ? 1 : iterationCount(count);
  const derivationSalt = octets(salt);
  if (hash === undefined) return unsupported(number);
  return {
    hash,
    derivation: { kind: 'pkcs12', hash, salt: derivationSalt, iterations },
    keyLength: hashes[hash].outputLen,
    expected,
  };
}

function readPbmac1(parameters: BerNode | undefined, expected: Bytes): Mac {
  const [keyDerivation, messageAuth] = sequence(parameters);
  const { number: scheme } = algorithm(messageAuth);
  const { number, parameters: derivationParameters } = algorithm(keyDerivation);
  const hash = hmacOids[scheme];
  if (hash === undefined) return unsupported(scheme);
  if (number !== pbkdf2) return unsupported(number);
  const found = readPbkdf2(sequence(derivationParameters), undefined);
  if ('unsupported' in found) return found;
  // RFC 9579 requires keyLength; NSS and GnuTLS refuse a file without it.
  if (found.keyLength === undefined) throw new BerError(false);
  return { hash, derivation: found.derivation, keyLength: found.keyLength, expected };
}

export function macCost({ derivation, keyLength }: SupportedMac): Cost {
  return derivationCost(derivation, [keyLength]);
}

/** Password forms that may have made this MAC, the usual one first. */
export function macPasswordForms({ derivation }: SupportedMac, forms: PasswordForms): readonly Bytes[] {
  return usesBmpPassword(derivation) ? forms.bmp : forms.bytes;
}

export async function verifyMac(
  mac: SupportedMac,
  authSafe: Bytes,
  password: Bytes,
  budget: CostBudget,
): Promise<boolean> {
  const key = await derive(mac.derivation, password, mac.keyLength, purposes.mac, budget);
  const code = hmac(hashes[mac.hash], key, authSafe);
  key.fill(0);
  return sameBytes(code, mac.expected);
}

export function describeMac({ hash, derivation }: SupportedMac): Protection {
  return {
    what: 'mac',
    algorithm: hash,
    derivation: derivationName(derivation),
    iterations: derivation.kind === 'scrypt' ? undefined : derivation.iterations,
    legacy: hash === 'SHA-1',
  };
}
