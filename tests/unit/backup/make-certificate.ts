import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { int, nothing, octetString, oid, type Piece, seq, tlv } from './make-backup.ts';

/** Makes certificates with FNMT's names and any kind of key (RFC 5280). */

export interface Pair {
  privateKey: KeyObject;
  publicKey: KeyObject;
}

export const rsaPair = (): Pair => generateKeyPairSync('rsa', { modulusLength: 2048 });
export const curvePair = (namedCurve: string): Pair => generateKeyPairSync('ec', { namedCurve });
export const pkcs8 = ({ privateKey }: Pair): Buffer => privateKey.export({ type: 'pkcs8', format: 'der' });
export const spki = ({ publicKey }: Pair): Buffer => publicKey.export({ type: 'spki', format: 'der' });

const name = (...parts: [string, string][]): Piece =>
  seq(...parts.map(([type, value]) => tlv(0x31, seq(oid(type), tlv(0x0c, Buffer.from(value))))));
const fnmt: [string, string][] = [
  ['2.5.4.6', 'ES'],
  ['2.5.4.10', 'FNMT-RCM'],
];
export const names = {
  root: name(...fnmt, ['2.5.4.11', 'AC RAIZ FNMT-RCM']),
  users: name(...fnmt, ['2.5.4.11', 'Ceres'], ['2.5.4.3', 'AC FNMT Usuarios']),
  person: name(['2.5.4.6', 'ES'], ['2.5.4.3', 'ESPAÑOL ESPAÑOL JUAN - 00000000T']),
};

/** A certificate of 2026 to 2028, signed by the issuer's key. */
export function makeCertificate(
  subject: Piece,
  publicKey: Uint8Array,
  issuer: Piece,
  issuerKey: Pair,
  isAuthority = false,
): Uint8Array<ArrayBuffer> {
  const curved = issuerKey.privateKey.asymmetricKeyType === 'ec';
  const algorithm = curved ? seq(oid('1.2.840.10045.4.3.2')) : seq(oid('1.2.840.113549.1.1.11'), nothing);
  const time = (text: string): Piece => tlv(0x17, Buffer.from(text));
  const constraints = seq(oid('2.5.29.19'), octetString(seq(tlv(0x01, Buffer.from([0xff])))));
  const body = seq(
    tlv(0xa0, int(2)),
    int(1),
    algorithm,
    issuer,
    seq(time('260101000000Z'), time('280101000000Z')),
    subject,
    publicKey,
    ...(isAuthority ? [tlv(0xa3, seq(constraints))] : []),
  );
  const signature = sign('sha256', body, issuerKey.privateKey);
  return new Uint8Array(seq(body, algorithm, tlv(0x03, Buffer.from([0]), signature)));
}
