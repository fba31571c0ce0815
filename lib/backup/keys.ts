import { type BerNode, child, der, octets, oid, readNode, sequence, tags, unsigned } from './ber.ts';
import { type Bytes, fromHex, toBigInt, toHex } from './bytes.ts';
import { bitLength, curves, keyOids, rsaId } from './certificate.ts';

/** In the order of RFC 8017 A.1.2. */
type RsaNumbers = Record<'n' | 'e' | 'd' | 'p' | 'q' | 'dp' | 'dq' | 'qi', Bytes>;

export type PrivateKey =
  | { kind: 'rsa'; name: string; id: string; numbers: RsaNumbers }
  | { kind: 'ec'; name: string; curve: string; curveOid: Bytes; secret: Bytes; id: string | undefined }
  | { kind: 'other'; name: string }
  | { kind: 'broken' };

// Programs make no longer keys, and one signature would take seconds.
const maxRsaBits = 8192;

const otherKeys: Record<string, string> = {
  '1.2.840.10040.4.1': 'DSA',
  '1.3.101.112': 'Ed25519',
  '1.2.840.113549.1.1.10': 'RSA-PSS',
};

/** Reads PKCS#8 (RFC 5208), ignoring trailing bytes and attributes such as Windows'. */
export function readPrivateKey(bytes: Bytes): PrivateKey {
  try {
    const [, algorithm, inner] = sequence(readNode(bytes));
    const number = oid(child(algorithm, 0));
    const value = readNode(octets(inner));
    if (number === keyOids.rsa) return readRsa(value);
    const parameters = algorithm?.children[1];
    if (number === keyOids.ec && parameters?.tag === tags.oid) return readEc(value, parameters);
    return { kind: 'other', name: number === keyOids.ec ? 'EC' : (otherKeys[number] ?? number) };
  } catch {
    return { kind: 'broken' };
  }
}

function readRsa(value: BerNode): PrivateKey {
  const [, n, e, d, p, q, dp, dq, qi] = sequence(value);
  const numbers = {
    n: unsigned(n),
    e: unsigned(e),
    d: unsigned(d),
    p: unsigned(p),
    q: unsigned(q),
    dp: unsigned(dp),
    dq: unsigned(dq),
    qi: unsigned(qi),
  };
  const maxBits = Math.max(...Object.values(numbers).map(bitLength));
  if (maxBits > maxRsaBits) return { kind: 'other', name: `RSA-${bitLength(numbers.n)}` };
  return { kind: 'rsa', name: `RSA-${bitLength(numbers.n)}`, id: rsaId(numbers.n, numbers.e), numbers };
}

function readEc(value: BerNode, parameters: BerNode): PrivateKey {
  const [, secret, ...rest] = sequence(value);
  const point = rest.find(({ tag }) => tag === 0xa1)?.children[0];
  const number = oid(parameters);
  const curve = curves[number] ?? number;
  const name = `EC-${curve.replace(/^P-/, 'P')}`;
  const bytes =
    point === undefined ? undefined : point.source.subarray(point.contentStart + 1, point.contentEnd);
  return {
    kind: 'ec',
    name,
    curve,
    curveOid: parameters.source.subarray(parameters.start, parameters.end),
    secret: octets(secret),
    id: bytes === undefined ? undefined : `ec ${curve} ${toHex(bytes)}`,
  };
}

/** Whether an RSA key's numbers are consistent. Computed here, as engines refuse some sizes. */
export function rsaHoldsTogether(numbers: RsaNumbers): boolean {
  const [n, e, d] = [toBigInt(numbers.n), toBigInt(numbers.e), toBigInt(numbers.d)];
  const [p, q] = [toBigInt(numbers.p), toBigInt(numbers.q)];
  const [dp, dq, qi] = [toBigInt(numbers.dp), toBigInt(numbers.dq), toBigInt(numbers.qi)];
  if (p < 3n || q < 3n || p * q !== n) return false;
  const inverse = (e * d - 1n) % (p - 1n) === 0n && (e * d - 1n) % (q - 1n) === 0n;
  return inverse && dp === d % (p - 1n) && dq === d % (q - 1n) && (qi * q) % p === 1n;
}

/** The id by the product of the primes; it differs from the modulus if that is damaged. */
export function trueRsaId({ p, q, e }: RsaNumbers): string {
  const product = (toBigInt(p) * toBigInt(q)).toString(16);
  const even = product.length % 2 === 0 ? product : `0${product}`;
  return rsaId(fromHex(even), e);
}

/** Clean PKCS#8 for WebCrypto: Chromium refuses extra bytes, which some files have. */
export function cleanPkcs8(key: Extract<PrivateKey, { kind: 'rsa' | 'ec' }>, size: number): Bytes {
  const zero = der(tags.integer, Uint8Array.of(0));
  if (key.kind === 'ec') {
    const secret = new Uint8Array(size);
    const own = key.secret.subarray(Math.max(0, key.secret.length - size));
    secret.set(own, size - own.length);
    const inner = der(tags.sequence, der(tags.integer, Uint8Array.of(1)), der(tags.octetString, secret));
    const algorithm = der(tags.sequence, der(tags.oid, ecOid), key.curveOid);
    return der(tags.sequence, zero, algorithm, der(tags.octetString, inner));
  }
  const { n, e, d, p, q, dp, dq, qi } = key.numbers;
  const numbers = [n, e, d, p, q, dp, dq, qi].map((number) =>
    der(
      tags.integer,
      (number[0] ?? 0) & 0x80 || number.length === 0 ? Uint8Array.of(0) : new Uint8Array(0),
      number,
    ),
  );
  const algorithm = der(tags.sequence, der(tags.oid, rsaOid), der(tags.null));
  return der(tags.sequence, zero, algorithm, der(tags.octetString, der(tags.sequence, zero, ...numbers)));
}

const rsaOid = fromHex('2a864886f70d010101');
const ecOid = fromHex('2a8648ce3d0201');
