import {
  BerError,
  type BerNode,
  bits,
  child,
  content,
  encoded,
  integer,
  octets,
  oid,
  readWhole,
  sequence,
  tags,
  unsigned,
} from './ber.ts';
import { type Bytes, toHex } from './bytes.ts';
import { type Name, readName } from './names.ts';

/** A public key. Two keys have the same `id` exactly when they are equal. */
export type PublicKey = { spki: Bytes; id: string } & (
  | { kind: 'rsa'; bits: number }
  | { kind: 'ec'; curve: string; point: Bytes }
  | { kind: 'other'; algorithm: string }
);

export interface Certificate {
  der: Bytes;
  subject: Name;
  issuer: Name;
  notBefore: Date;
  notAfter: Date;
  publicKey: PublicKey;
  isAuthority: boolean;
  pathLength: number | undefined;
  policies: readonly string[];
  /** The directoryName of the subject's alternative names, where FNMT writes the person. */
  person: Name;
  signed: Bytes;
  signature: Bytes;
  signatureAlgorithm: BerNode;
}

/** Curves by OID, with WebCrypto's name or an empty one. */
export const curves: Record<string, string> = {
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
  '1.3.132.0.35': 'P-521',
  '1.3.132.0.10': 'secp256k1',
};

export const keyOids = { rsa: '1.2.840.113549.1.1.1', ec: '1.2.840.10045.2.1' } as const;

/**
 * Reads the fields of an X.509 certificate that the check needs (RFC 5280).
 * @throws BerError when it is not one.
 */
export function readCertificate(der: Bytes): Certificate {
  const whole = readWhole(der);
  const [body, signatureAlgorithm, signature] = sequence(whole);
  const fields = [...sequence(body)];
  if (body === undefined || signatureAlgorithm === undefined) throw new BerError(false);
  if (fields[0]?.tag === 0xa0) fields.shift();
  const [, , issuer, validity, subject, spki, ...rest] = fields;
  if (issuer === undefined || subject === undefined || spki === undefined) throw new BerError(false);
  const extensions = readExtensions(rest.find(({ tag }) => tag === 0xa3));
  const [constraint, length] = sequenceIn(extensions.get('2.5.29.19'));
  const usage = extensions.get('2.5.29.15');
  const canSign = usage === undefined || ((bits(readWhole(usage))[0] ?? 0) & 0x04) !== 0;
  return {
    der,
    subject: readName(subject),
    issuer: readName(issuer),
    notBefore: readTime(child(validity, 0)),
    notAfter: readTime(child(validity, 1)),
    publicKey: readPublicKey(spki),
    isAuthority: constraint?.tag === tags.boolean && content(constraint)[0] !== 0 && canSign,
    pathLength: length === undefined ? undefined : integer(length),
    policies: sequenceIn(extensions.get('2.5.29.32')).map((policy) => oid(child(policy, 0))),
    person: readDirectoryName(extensions.get('2.5.29.17')),
    signed: encoded(body),
    signature: bits(signature),
    signatureAlgorithm,
  };
}

function readExtensions(wrapper: BerNode | undefined): Map<string, Bytes> {
  if (wrapper === undefined) return new Map();
  return new Map(
    sequence(child(wrapper, 0)).map((extension) => {
      const { children } = extension;
      return [oid(children[0]), octets(children.at(-1))];
    }),
  );
}

function sequenceIn(bytes: Bytes | undefined): BerNode[] {
  return bytes === undefined ? [] : sequence(readWhole(bytes));
}

function readDirectoryName(bytes: Bytes | undefined): Name {
  const directory = sequenceIn(bytes).find(({ tag }) => tag === 0xa4);
  return directory === undefined ? [] : readName(child(directory, 0));
}

/** UTCTime or GeneralizedTime; two-digit years from 50 are in the last century (RFC 5280 4.1.2.5). */
function readTime(element: BerNode): Date {
  const text = String.fromCharCode(...content(element).subarray(0, 32));
  const short = element.tag === tags.utcTime;
  if (!short && element.tag !== tags.generalizedTime) throw new BerError(false);
  const [, year, month, day, hour, minute, second] =
    (short
      ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?Z$/
      : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:\.\d+)?Z$/
    ).exec(text) ?? [];
  if (year === undefined) throw new BerError(false);
  const full = short ? (Number(year) < 50 ? 2000 : 1900) + Number(year) : Number(year);
  return new Date(
    Date.UTC(full, Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second ?? 0)),
  );
}

/** Reads a SubjectPublicKeyInfo. */
export function readPublicKey(spki: BerNode): PublicKey {
  const [algorithm, key] = sequence(spki);
  const number = oid(child(algorithm, 0));
  const own = encoded(spki);
  if (number === keyOids.rsa) {
    const [modulus, exponent] = sequence(readWhole(bits(key)));
    const n = unsigned(modulus);
    return { kind: 'rsa', spki: own, id: rsaId(n, unsigned(exponent)), bits: bitLength(n) };
  }
  const parameters = algorithm?.children[1];
  if (number === keyOids.ec && parameters?.tag === tags.oid) {
    const point = bits(key);
    const curve = curves[oid(parameters)] ?? oid(parameters);
    return { kind: 'ec', spki: own, curve, point, id: `ec ${curve} ${toHex(point)}` };
  }
  return { kind: 'other', spki: own, id: `other ${toHex(own)}`, algorithm: number };
}

export function rsaId(modulus: Uint8Array, exponent: Uint8Array): string {
  return `rsa ${toHex(modulus)} ${toHex(exponent)}`;
}

export function bitLength(bytes: Uint8Array): number {
  return bytes.length === 0 ? 0 : bytes.length * 8 - Math.clz32(bytes[0] ?? 0) + 24;
}
