import { type BerNode, child, integer, oid, readWhole, sequence, unsigned } from './ber.ts';
import type { Bytes } from './bytes.ts';
import type { Certificate, PublicKey } from './certificate.ts';
import { digestOids, type HashName, inWebCrypto } from './hashes.ts';
import { numbered } from './numbered.ts';

const pkcs1 = '1.2.840.113549.1.1.';
const rsaHashes = numbered<HashName>(pkcs1, { 5: 'SHA-1', 11: 'SHA-256', 12: 'SHA-384', 13: 'SHA-512' });
const ecdsaHashes: Record<string, HashName> = {
  '1.2.840.10045.4.1': 'SHA-1',
  ...numbered<HashName>('1.2.840.10045.4.3.', { 2: 'SHA-256', 3: 'SHA-384', 4: 'SHA-512' }),
};
const pss = `${pkcs1}10`;

/** Bytes of one number of a signature, by curve. */
export const curveBytes: Record<string, number> = { 'P-256': 32, 'P-384': 48, 'P-521': 66 };

/** Whether the key signed the certificate; `undefined` where the engine cannot tell. */
export async function signedBy(
  certificate: Pick<Certificate, 'signed' | 'signature' | 'signatureAlgorithm'>,
  key: PublicKey,
): Promise<boolean | undefined> {
  const number = oid(child(certificate.signatureAlgorithm, 0));
  const { subtle } = globalThis.crypto;
  const { signed, signature } = certificate;
  try {
    if (key.kind === 'ec') {
      const hash = ecdsaHashes[number];
      const size = curveBytes[key.curve];
      if (hash === undefined || size === undefined) return undefined;
      const algorithm = { name: 'ECDSA', namedCurve: key.curve, hash };
      const imported = await subtle.importKey('spki', key.spki, algorithm, false, ['verify']);
      const plain = plainEcdsa(signature, size);
      return plain !== undefined && (await subtle.verify(algorithm, imported, plain, signed));
    }
    if (key.kind !== 'rsa') return undefined;
    const algorithm =
      number === pss
        ? pssAlgorithm(certificate.signatureAlgorithm)
        : { name: 'RSASSA-PKCS1-v1_5', hash: rsaHashes[number] };
    if (algorithm?.hash === undefined) return undefined;
    const { name, hash } = algorithm;
    const imported = await subtle.importKey('spki', key.spki, { name, hash }, false, ['verify']);
    return await subtle.verify(algorithm, imported, signature, signed);
  } catch {
    return undefined;
  }
}

/** Converts a DER signature to WebCrypto's two fixed-length numbers. */
function plainEcdsa(signature: Bytes, size: number): Bytes | undefined {
  const plain = new Uint8Array(size * 2);
  const numbers = sequence(readWhole(signature));
  if (numbers.length !== 2) return undefined;
  for (const [index, element] of numbers.entries()) {
    const number = unsigned(element);
    if (number.length > size) return undefined;
    plain.set(number, size * (index + 1) - number.length);
  }
  return plain;
}

/** RSASSA-PSS-params, RFC 4055 3.1; the defaults are SHA-1 and 20. */
function pssAlgorithm(algorithm: BerNode): { name: string; hash: HashName; saltLength: number } | undefined {
  const fields = sequence(child(algorithm, 1));
  const given = (tag: number): BerNode | undefined => fields.find((field) => field.tag === tag)?.children[0];
  const digest = given(0xa0);
  const salt = given(0xa2);
  const hash = digest === undefined ? 'SHA-1' : digestOids[oid(child(digest, 0))];
  if (hash === undefined || !inWebCrypto(hash)) return undefined;
  return { name: 'RSA-PSS', hash, saltLength: salt === undefined ? 20 : integer(salt) };
}
