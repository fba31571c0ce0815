import { algorithm, BerError, type BerNode, integer, octets, sequence, tags } from './ber.ts';
import type { Bytes } from './bytes.ts';
import type { Cost } from './cost-budget.ts';
import { blockLength, type Cipher } from './decrypt.ts';
import { type Derivation, derivationCost, derivationName } from './derive.ts';
import { hmacOids } from './hashes.ts';
import { numbered } from './numbered.ts';
import type { Protection } from './report.ts';

/** How a part is encrypted, or the name of an unsupported algorithm. */
export type EncryptionScheme =
  | { derivation: Derivation; cipher: Cipher; name: string; legacy: boolean }
  | Unsupported;

export interface Unsupported {
  unsupported: string;
}

type SupportedScheme = Exclude<EncryptionScheme, Unsupported>;

const pkcs12Base = '1.2.840.113549.1.12.1.';
const pkcs5Base = '1.2.840.113549.1.5.';
const pbes2 = `${pkcs5Base}13`;
const pbkdf2Oid = `${pkcs5Base}12`;
const scryptOid = '1.3.6.1.4.1.11591.4.11';

/** RFC 7292 appendix C. */
const pkcs12Ciphers: Record<string, { cipher: Cipher; name: string }> = {
  '3': { cipher: { kind: '3des', keyLength: 24, iv: undefined }, name: '3DES' },
  '4': { cipher: { kind: '3des', keyLength: 16, iv: undefined }, name: '3DES (2)' },
  '5': { cipher: { kind: 'rc2', keyLength: 16, bits: 128, iv: undefined }, name: 'RC2-128' },
  '6': { cipher: { kind: 'rc2', keyLength: 5, bits: 40, iv: undefined }, name: 'RC2-40' },
};

const aesBase = '2.16.840.1.101.3.4.1.';
const aesOids = numbered<16 | 24 | 32>(aesBase, { 2: 16, 22: 24, 42: 32 });

const unsupportedNames: Record<string, string> = {
  ...numbered(pkcs12Base, { 1: 'RC4-128', 2: 'RC4-40' }),
  ...numbered(pkcs5Base, { 1: 'DES', 3: 'DES', 10: 'DES', 4: 'RC2-64', 6: 'RC2-64', 11: 'RC2-64' }),
  '1.3.14.3.2.7': 'DES',
  ...numbered('1.2.392.200011.61.1.1.1.', { 2: 'Camellia-128', 3: 'Camellia-192', 4: 'Camellia-256' }),
  ...numbered('1.2.410.200046.1.1.', { 2: 'ARIA-128', 7: 'ARIA-192', 12: 'ARIA-256' }),
  '1.2.410.200004.1.4': 'SEED',
  '1.3.6.1.4.1.188.7.1.1.2': 'IDEA',
  '1.2.840.113533.7.66.10': 'CAST5',
  '1.3.6.1.4.1.3029.1.2': 'Blowfish',
  ...numbered('1.2.840.113549.2.', { 5: 'MD5', 6: 'HMAC-MD5', 12: 'HMAC-SHA-512/224' }),
  ...numbered('2.16.840.1.101.3.4.2.', { 5: 'SHA-512/224' }),
  ...numbered('2.16.840.1.101.3.4.2.', { 7: 'SHA3-224', 8: 'SHA3-256', 9: 'SHA3-384', 10: 'SHA3-512' }),
  ...numbered(aesBase, { 6: 'AES-128-GCM', 46: 'AES-256-GCM' }),
};

export function unsupported(number: string): Unsupported {
  return { unsupported: unsupportedNames[number] ?? number };
}

/** An iteration count, at least 1. */
export function iterationCount(element: BerNode | undefined): number {
  const count = integer(element);
  if (count < 1) throw new BerError(false);
  return count;
}

/** Reads the AlgorithmIdentifier of password-based encryption: PBES1 of RFC 7292, or PBES2. */
export function readScheme(identifier: BerNode | undefined): EncryptionScheme {
  const { number, parameters } = algorithm(identifier);
  if (number === pbes2) return readPbes2(parameters);
  const own = number.startsWith(pkcs12Base) ? pkcs12Ciphers[number.slice(pkcs12Base.length)] : undefined;
  if (own === undefined) return unsupported(number);
  const [salt, count] = sequence(parameters);
  const iterations = iterationCount(count);
  const derivation: Derivation = { kind: 'pkcs12', hash: 'SHA-1', salt: octets(salt), iterations };
  return { derivation, ...own, legacy: true };
}

function readPbes2(parameters: BerNode | undefined): EncryptionScheme {
  const [kdf, encryption] = sequence(parameters);
  const found = readCipher(encryption);
  if ('unsupported' in found) return found;
  const derivation = readDerivation(kdf, found.cipher);
  if ('unsupported' in derivation) return derivation;
  const { cipher } = found;
  const name = cipher.kind === 'aes' ? `AES-${cipher.keyLength * 8}-CBC` : found.name;
  return { derivation: derivation.derivation, ...found, name };
}

function readCipher(identifier: BerNode | undefined): Omit<SupportedScheme, 'derivation'> | Unsupported {
  const { number, parameters: given } = algorithm(identifier);
  const aes = aesOids[number];
  if (aes !== undefined)
    return { cipher: { kind: 'aes', keyLength: aes, iv: readIv(given, 16) }, name: 'AES', legacy: false };
  if (number === '1.2.840.113549.3.7')
    return { cipher: { kind: '3des', keyLength: 24, iv: readIv(given, 8) }, name: '3DES', legacy: true };
  if (number !== '1.2.840.113549.3.2') return unsupported(number);
  // RFC 8018 B.2.3: the effective key length is coded; a bare IV means 32 bits.
  const [version, iv] = given?.tag === tags.sequence ? sequence(given) : [undefined, given];
  const code = iv === undefined || version === undefined ? undefined : integer(version);
  const bits = code === undefined ? 32 : code >= 256 ? code : { 58: 128, 120: 64, 160: 40 }[code];
  if (bits === undefined || bits > 1024) throw new BerError(false);
  return {
    cipher: { kind: 'rc2', keyLength: Math.ceil(bits / 8), bits, iv: readIv(iv ?? version, 8) },
    name: `RC2-${bits}`,
    legacy: true,
  };
}

function readIv(element: BerNode | undefined, length: number): Bytes {
  const iv = octets(element);
  if (iv.length !== length) throw new BerError(false);
  return iv;
}

/** A key derivation of RFC 8018 or RFC 7914. Its keyLength may change the cipher's. */
function readDerivation(
  identifier: BerNode | undefined,
  cipher: Cipher,
): { derivation: Derivation } | Unsupported {
  const { number, parameters } = algorithm(identifier);
  const given = sequence(parameters);
  if (number === scryptOid) {
    const [salt, N, r, p, keyLength] = given;
    const cost = { N: integer(N), r: integer(r), p: integer(p) };
    if (cost.N < 2 || cost.r < 1 || cost.p < 1 || !Number.isInteger(Math.log2(Math.min(cost.N, 2 ** 53))))
      throw new BerError(false);
    applyKeyLength(keyLength, cipher);
    return { derivation: { kind: 'scrypt', salt: octets(salt), ...cost } };
  }
  if (number !== pbkdf2Oid) return unsupported(number);
  return readPbkdf2(given, cipher);
}

/** PBKDF2-params; also of PBMAC1, which has no cipher. */
export function readPbkdf2(
  given: readonly BerNode[],
  cipher: Cipher | undefined,
): { derivation: Derivation; keyLength: number | undefined } | Unsupported {
  const [salt, count, ...rest] = given;
  if (salt?.tag === tags.sequence) return { unsupported: 'PBKDF2' };
  const iterations = iterationCount(count);
  const length = rest[0]?.tag === tags.integer ? rest.shift() : undefined;
  applyKeyLength(length, cipher);
  const prf = rest[0] === undefined ? '1.2.840.113549.2.7' : algorithm(rest[0]).number;
  const hash = hmacOids[prf];
  if (hash === undefined) return unsupported(prf);
  const derivation: Derivation = { kind: 'pbkdf2', hash, salt: octets(salt), iterations };
  return { derivation, keyLength: length === undefined ? undefined : integer(length) };
}

/**
 * RC2 takes keys of any length. Old NSS used AES-256 with keyLength 32 whatever AES it named, and NSS still reads such
 * files (pk11pbe.c, read 2026-11-29).
 */
function applyKeyLength(node: BerNode | undefined, cipher: Cipher | undefined): void {
  if (node === undefined) return;
  const length = integer(node);
  if (length < 1 || length > 128) throw new BerError(false);
  if (cipher === undefined || length === cipher.keyLength) return;
  if (cipher.kind === 'rc2') cipher.keyLength = length;
  else if (cipher.kind === 'aes' && length === 32) cipher.keyLength = length;
  else throw new BerError(false);
}

/** Lengths to derive: the key, and the IV where the file has none. */
export function derivedLengths({ derivation, cipher }: SupportedScheme): number[] {
  const derivesIv = derivation.kind === 'pkcs12' && cipher.iv === undefined;
  return derivesIv ? [cipher.keyLength, blockLength(cipher)] : [cipher.keyLength];
}

export function schemeCost(scheme: SupportedScheme): Cost {
  return derivationCost(scheme.derivation, derivedLengths(scheme));
}

export function describeScheme(scheme: SupportedScheme, what: Protection['what']): Protection {
  return {
    what,
    algorithm: scheme.name,
    derivation: derivationName(scheme.derivation),
    iterations: scheme.derivation.kind === 'scrypt' ? undefined : scheme.derivation.iterations,
    legacy: scheme.legacy,
  };
}
