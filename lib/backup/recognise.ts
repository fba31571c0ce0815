import { BerError, type BerNode, child, oid, readHeader, readNode, tags } from './ber.ts';
import { type Bytes, fromHex, indexOfBytes } from './bytes.ts';
import { readCertificate } from './certificate.ts';
import { isoSecond } from './dates.ts';
import { commonName } from './names.ts';
import { readHolder } from './person.ts';
import { PublicKeyModeError, readPfx } from './pfx.ts';
import type { Detected, Holder } from './report.ts';
import { bareBase64, pemBlocks, textOf } from './text-file.ts';

/** Larger than any backup of a person: those are of 3 to 10 kB. */
export const maxFileSize = 1024 * 1024;

/** What is wrong with a file's size, before it is read. */
export function sizeProblem(size: number): 'EMPTY_FILE' | 'TOO_BIG' | undefined {
  if (size === 0) return 'EMPTY_FILE';
  return size > maxFileSize ? 'TOO_BIG' : undefined;
}

/** What a file is, before any password is asked for. */
export interface Recognition {
  detected: Detected | 'p12' | undefined;
  /** Why it cannot be a good backup, where that shows already. */
  problem: 'EMPTY_FILE' | 'TOO_BIG' | 'NOT_P12' | 'TRUNCATED' | 'CORRUPT' | 'UNSUPPORTED_MODE' | undefined;
  missingBytes?: number | undefined;
  /** The backup stands in a text: PEM, or bare Base64. */
  wrapped?: 'pem' | 'base64' | undefined;
  /** Of a certificate without key: whose it is. */
  holder?: Holder | undefined;
  issuerCN?: string | undefined;
  notAfter?: string | undefined;
}

/** A recognition with the bytes to go on with: those inside the text, where there was one. */
export interface Unwrapped extends Recognition {
  bytes: Bytes;
}

/** Says what a file is. Never throws. */
export function recognise(bytes: Uint8Array): Recognition {
  const { bytes: inside, ...recognition } = unwrap(bytes);
  if (recognition.detected !== 'p12' || recognition.problem !== undefined) return recognition;
  try {
    readPfx(inside);
    return recognition;
  } catch (error) {
    return { ...recognition, problem: error instanceof PublicKeyModeError ? 'UNSUPPORTED_MODE' : 'CORRUPT' };
  }
}

export function unwrap(given: Uint8Array): Unwrapped {
  const problem = sizeProblem(given.length);
  if (problem !== undefined) return { detected: undefined, problem, bytes: new Uint8Array(0) };
  const bytes = new Uint8Array(given);
  try {
    return look(bytes);
  } catch {
    return notP12('unknown', bytes);
  }
}

const signatures: readonly [string, Detected][] = [
  ['feedfeed', 'jks'],
  ['cececece', 'jceks'],
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['25504446', 'pdf'],
  ['89504e47', 'png'],
  ['ffd8ff', 'jpg'],
  ['53514c69746520666f726d6174', 'sqlite'],
];

function look(bytes: Bytes): Unwrapped {
  if (bytes.every((byte) => byte === 0)) return notP12('zeros', bytes);
  const magic = signatures.find(([hex]) => indexOfBytes(bytes, fromHex(hex), 1) === 0);
  if (magic !== undefined) return notP12(magic[1], bytes);
  const binary = lookAtDer(bytes);
  if (binary !== undefined) return binary;
  const text = textOf(bytes);
  return (text === undefined ? undefined : lookAtText(text)) ?? notP12('unknown', bytes);
}

function lookAtText(text: string): Unwrapped | undefined {
  if (/^\s*(<!doctype html|<html)/i.test(text)) return notP12('html');
  const blocks = pemBlocks(text);
  if (blocks.length > 0) {
    const inside = blocks.map(({ der }) => lookAtDer(der));
    // Windows' certutil writes CERTIFICATE around whatever it is given: what is inside decides.
    const backup = inside.find((found) => found?.detected === 'p12');
    if (backup !== undefined) return { ...backup, wrapped: 'pem' };
    const key = blocks.find(({ label }) => label.endsWith('PRIVATE KEY'));
    if (key !== undefined)
      return notP12(key.encrypted || key.label.startsWith('ENC') ? 'pem-key-encrypted' : 'pem-key');
    if (blocks.some(({ label }) => /PKCS ?#?7|CMS/.test(label))) return notP12('p7b');
    if (blocks.some(({ label }) => label.endsWith('REQUEST'))) return notP12('csr');
    const certificate = inside.find((found) => found?.detected === 'cert-der');
    if (certificate !== undefined) return { ...certificate, detected: 'cert-pem' };
    return inside.find((found) => found !== undefined);
  }
  const decoded = bareBase64(text);
  const found = decoded === undefined ? undefined : lookAtDer(decoded);
  if (found?.detected === 'p12') return { ...found, wrapped: 'base64' };
  return found?.detected === 'cert-der' ? { ...found, detected: 'cert-base64' } : found;
}

function notP12(detected: Detected, bytes: Bytes = new Uint8Array(0)): Unwrapped {
  return { detected, problem: 'NOT_P12', bytes };
}

/** What a value of BER or DER is, by its first members. */
function lookAtDer(bytes: Bytes): Unwrapped | undefined {
  let whole: BerNode;
  try {
    whole = readNode(bytes);
  } catch (error) {
    if (!beginsLikeP12(bytes)) return beginsLikeCertificate(bytes) ? notP12('cert-der', bytes) : undefined;
    const cut = error instanceof BerError && error.cut;
    if (!cut || wholeInside(bytes)) return { detected: 'p12', problem: 'CORRUPT', bytes };
    const missing = error.missing;
    // More than a backup can have: the length itself is damaged, so nobody knows how much is missing.
    const known = missing !== undefined && missing + bytes.length <= maxFileSize;
    return { detected: 'p12', problem: 'TRUNCATED', missingBytes: known ? missing : undefined, bytes };
  }
  if (whole.tag !== tags.sequence)
    return beginsLikeP12(bytes) ? { detected: 'p12', problem: 'CORRUPT', bytes } : undefined;
  const [first, second, third] = whole.children;
  if (first?.tag === tags.oid && oid(first) === '1.2.840.113549.1.7.2') return notP12('p7b', bytes);
  if (first?.tag === tags.integer && second?.tag === tags.sequence && third?.tag === tags.octetString)
    return notP12('pkcs8-der', bytes);
  if (first?.tag === tags.sequence && second?.tag === tags.octetString && whole.children.length === 2)
    return notP12('pkcs8-enc-der', bytes);
  if (first?.tag === tags.sequence && second?.tag === tags.sequence && third?.tag === tags.bitString)
    return lookAtSigned(bytes.subarray(0, whole.end), first) ?? notP12('unknown', bytes);
  return beginsLikeP12(bytes) ? { detected: 'p12', problem: undefined, bytes } : undefined;
}

/** A certificate or a request for one: both are something signed. */
function lookAtSigned(bytes: Bytes, body: BerNode): Unwrapped | undefined {
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
    if (child(body, 0).tag === tags.integer && body.children.some(({ tag }) => tag === 0xa0))
      return notP12('csr', bytes);
    return beginsLikeCertificate(bytes) ? notP12('cert-der', bytes) : undefined;
  }
}

const pkcs7 = fromHex('06092a864886f70d0107');

/** A PFX begins: sequence, version 3, sequence, one of the PKCS#7 numbers. Damage may have hit one of these. */
function beginsLikeP12(bytes: Bytes): boolean {
  if (bytes.length > 11 && indexOfBytes(bytes, pkcs7, 24) >= 5) return true;
  return begins(bytes, ['30', '', '020103', '30']);
}

function beginsLikeCertificate(bytes: Bytes): boolean {
  return begins(bytes, ['30', '', '30', '', 'a003020102']) && bytes.length > 12;
}

/** Whether all that is there of the beginning is as given; an empty string stands for a length. */
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

/** All three members are there to the last byte: then nothing is missing, and the outer length is what is wrong. */
function wholeInside(bytes: Bytes): boolean {
  try {
    let at = readHeader(bytes, 0, bytes.length, false).contentStart;
    for (let member = 0; member < 3; member++) at = readNode(bytes, at).end;
    return at === bytes.length;
  } catch {
    return false;
  }
}
