import { BerError, type BerNode, child, oid, readHeader, readNode, tags } from './ber.ts';
import { type Bytes, fromHex, indexOfBytes } from './bytes.ts';
import { readCertificate } from './certificate.ts';
import { isoSecond } from './dates.ts';
import { commonName } from './names.ts';
import { readHolder } from './person.ts';
import { maxFileSize, notP12, type Unwrapped } from './recognition.ts';
import type { Detected } from './report.ts';

/** Recognises a BER or DER value by its first members; `undefined` for something else. */
export function recogniseDer(bytes: Bytes): Unwrapped | undefined {
  let whole: BerNode;
  try {
    whole = readNode(bytes);
  } catch (error) {
    if (!beginsLikeP12(bytes)) return beginsLikeCertificate(bytes) ? notP12('cert-der', bytes) : undefined;
    const cut = error instanceof BerError && error.cut;
    if (!cut || wholeInside(bytes)) return { detected: 'p12', problem: 'CORRUPT', bytes };
    const missing = error.missing;
    // More than a backup can have: the length itself is damaged, so the missing amount is unknown.
    const known = missing !== undefined && missing + bytes.length <= maxFileSize;
    return { detected: 'p12', problem: 'TRUNCATED', missingBytes: known ? missing : undefined, bytes };
  }
  if (whole.tag !== tags.sequence)
    return beginsLikeP12(bytes) ? { detected: 'p12', problem: 'CORRUPT', bytes } : undefined;
  const shape = shapeOf(whole);
  if (shape === 'signed') return recogniseSigned(bytes.subarray(0, whole.end), child(whole, 0));
  if (shape !== undefined) return notP12(shape, bytes);
  return beginsLikeP12(bytes) ? { detected: 'p12', problem: undefined, bytes } : undefined;
}

const pkcs7Base = '1.2.840.113549.1.7.';
const { sequence, integer, octetString, bitString, set } = tags;

/** By the types of its members. `signed`: a body, an algorithm and a signature. */
function shapeOf(whole: BerNode): Detected | 'signed' | undefined {
  const [first, second] = whole.children;
  if (first?.tag === tags.oid) return shapeOfContentInfo(whole, oid(first));
  if (hasMembers(whole, [integer, sequence, octetString])) return 'pkcs8-der';
  // PKCS#1 and SEC 1: private keys without PKCS#8 around them.
  if (
    hasMembers(
      whole,
      Array.from({ length: 9 }, () => integer),
    )
  )
    return 'pkcs8-der';
  if (hasMembers(whole, [integer, octetString])) return 'pkcs8-der';
  if (isOnly(whole, [sequence, octetString])) return 'pkcs8-enc-der';
  if (isOnly(whole, [sequence, bitString])) return 'public-key';
  if (isOnly(whole, [sequence, sequence, bitString])) return 'signed';
  if (whole.children.length > 0 && whole.children.every(isSigned)) return 'pkipath';
  // Bouncy Castle's FIPS store: encrypted data, then MAC algorithm, key derivation and MAC.
  const isBcfks =
    whole.children.length === 2 &&
    isOnly(first, [sequence, octetString]) &&
    isOnly(second, [sequence, sequence, octetString]);
  return isBcfks ? 'bcfks' : undefined;
}

/** CMS (RFC 5652): certificates alone, a signed document, or an encrypted one. */
function shapeOfContentInfo(whole: BerNode, type: string): Detected | undefined {
  if (type === `${pkcs7Base}2`) {
    const signedData = whole.children[1]?.children[0];
    const signers = signedData?.children.at(-1);
    return signers?.tag === set && signers.children.length > 0 ? 'signed-document' : 'p7b';
  }
  return type === `${pkcs7Base}3` || type === `${pkcs7Base}6` ? 'encrypted-document' : undefined;
}

function hasMembers(node: BerNode | undefined, members: readonly number[]): boolean {
  return members.every((tag, index) => node?.children[index]?.tag === tag);
}

function isOnly(node: BerNode | undefined, members: readonly number[]): boolean {
  return node?.children.length === members.length && hasMembers(node, members);
}

function isSigned(node: BerNode): boolean {
  return isOnly(node, [sequence, sequence, bitString]);
}

/** A certificate, a request for one, or a revocation list (RFC 5280, RFC 2986). */
function recogniseSigned(bytes: Bytes, body: BerNode): Unwrapped {
  try {
    const certificate = readCertificate(bytes);
    return {
      detected: 'cert-der',
      problem: 'NOT_P12',
      holder: readHolder(certificate),
      issuerCN: commonName(certificate.issuer),
      notAfter: isoSecond(certificate.notAfter),
      bytes,
    };
  } catch {
    const fields = body.children[0]?.tag === integer ? body.children.slice(1) : body.children;
    const [first, second, third] = fields;
    const isTime = third?.tag === tags.utcTime || third?.tag === tags.generalizedTime;
    if (first?.tag === sequence && second?.tag === sequence && isTime) return notP12('crl', bytes);
    if (hasMembers(body, [integer, sequence, sequence]) && body.children.some(({ tag }) => tag === 0xa0))
      return notP12('csr', bytes);
    return notP12(beginsLikeCertificate(bytes) ? 'cert-der' : 'unknown', bytes);
  }
}

const pkcs7 = fromHex('06092a864886f70d0107');
const versionAndInfo = fromHex('02010330');
const rsadsiOid = fromHex('06092a');

/** A PFX begins: sequence, version 3, sequence, a PKCS#7 OID. Any one of these may be damaged. */
function beginsLikeP12(bytes: Bytes): boolean {
  if (bytes.length > 11 && indexOfBytes(bytes, pkcs7, 24) >= 5) return true;
  return begins(bytes, ['30', '', '020103', '30']) || isMangledP12(bytes);
}

/** A PFX that was saved as text: bytes below 0x80 survive in any encoding. */
function isMangledP12(bytes: Bytes): boolean {
  const version = indexOfBytes(bytes, versionAndInfo, 16);
  return version > 0 && indexOfBytes(bytes.subarray(version), rsadsiOid, 24) > 0;
}

function beginsLikeCertificate(bytes: Bytes): boolean {
  return begins(bytes, ['30', '', '30', '', 'a003020102']) && bytes.length > 12;
}

/** Whether the bytes begin as given, as far as they go; an empty string stands for a length. */
function begins(bytes: Bytes, pattern: readonly string[]): boolean {
  let at = 0;
  for (const piece of pattern) {
    if (piece === '') {
      const first = bytes[at] ?? 0;
      if (first > 0x88) return false;
      at += first > 0x80 ? 1 + (first & 0x7f) : 1;
      continue;
    }
    for (const byte of fromHex(piece)) {
      if (at >= bytes.length) return true;
      if (bytes[at++] !== byte) return false;
    }
  }
  return true;
}

/** All three members are complete up to the last byte, so only the outer length is wrong. */
function wholeInside(bytes: Bytes): boolean {
  try {
    let at = readHeader(bytes, 0, bytes.length, false).contentStart;
    for (let member = 0; member < 3; member++) at = readNode(bytes, at).end;
    return at === bytes.length;
  } catch {
    return false;
  }
}
