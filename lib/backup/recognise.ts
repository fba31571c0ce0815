import { type Bytes, fromHex, indexOfBytes } from './bytes.ts';
import { PublicKeyModeError, readPfx } from './pfx.ts';
import { recogniseDer } from './recognise-der.ts';
import { maxFileSize, notP12, type Recognition, type Unwrapped } from './recognition.ts';
import type { Detected } from './report.ts';
import { bareBase64, embeddedBase64, pemBlocks, textOf } from './text-file.ts';

/** What is wrong with a file's size, before reading it. */
export function sizeProblem(size: number): 'EMPTY_FILE' | 'TOO_BIG' | undefined {
  if (size === 0) return 'EMPTY_FILE';
  return size > maxFileSize ? 'TOO_BIG' : undefined;
}

/** Recognises a file. Never throws. */
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

/** Recognises a file and extracts a backup from text around it. Never throws. */
export function unwrap(given: Uint8Array): Unwrapped {
  const problem = sizeProblem(given.length);
  if (problem !== undefined) return { detected: undefined, problem, bytes: new Uint8Array(0) };
  const bytes = new Uint8Array(given);
  try {
    return recogniseBytes(bytes);
  } catch {
    return notP12('unknown', bytes);
  }
}

const signatures: readonly [string, Detected][] = [
  ['feedfeed', 'jks'],
  ['cececece', 'jceks'],
  // Bouncy Castle's BKS and UBER: version 1 or 2, then the length of a salt of 20 bytes.
  ['0000000100000014', 'bks'],
  ['0000000200000014', 'bks'],
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['526172211a07', 'rar'],
  ['377abcaf271c', '7z'],
  ['1f8b08', 'gzip'],
  // A Windows shortcut instead of its target.
  ['4c0000000114020000000000c000000000000046', 'shortcut'],
  // Windows' serialized store, a format of its export wizard: certificates without keys.
  ['0000000043455254', 'sst'],
  ['6b796368', 'keychain'],
  ['25504446', 'pdf'],
  ['89504e47', 'png'],
  ['ffd8ff', 'jpg'],
  ['53514c69746520666f726d6174', 'sqlite'],
];

function recogniseBytes(bytes: Bytes): Unwrapped {
  if (bytes.every((byte) => byte === 0)) return notP12('zeros', bytes);
  const magic = signatures.find(([hex]) => indexOfBytes(bytes, fromHex(hex), 1) === 0);
  if (magic !== undefined) return notP12(magic[1], bytes);
  const binary = recogniseDer(bytes);
  if (binary !== undefined) return binary;
  const text = textOf(bytes);
  return (text === undefined ? undefined : recogniseText(text)) ?? notP12('unknown', bytes);
}

function recogniseText(text: string): Unwrapped | undefined {
  if (/^\s*(<!doctype html|<html)/i.test(text)) return notP12('html');
  const blocks = pemBlocks(text);
  if (blocks.length > 0) {
    const inside = blocks.map(({ der }) => recogniseDer(der));
    // Windows' certutil writes CERTIFICATE around any file, so the contents decide.
    const backup = inside.find((found) => found?.detected === 'p12');
    if (backup !== undefined) return { ...backup, wrapped: 'pem' };
    const key = blocks.find(({ label }) => label.endsWith('PRIVATE KEY'));
    if (key !== undefined)
      return notP12(key.encrypted || key.label.startsWith('ENC') ? 'pem-key-encrypted' : 'pem-key');
    const certificate = inside.find((found) => found?.detected === 'cert-der');
    if (certificate !== undefined) return { ...certificate, detected: 'cert-pem' };
    const other = inside.find((found) => found !== undefined && found.detected !== 'unknown');
    return other ?? labelled(blocks.map(({ label }) => label));
  }
  const decoded = bareBase64(text) ?? embeddedBase64(text);
  const found = decoded === undefined ? undefined : recogniseDer(decoded);
  if (found?.detected === 'p12') return { ...found, wrapped: 'base64' };
  return found?.detected === 'cert-der' ? { ...found, detected: 'cert-base64' } : found;
}

function labelled(labels: readonly string[]): Unwrapped | undefined {
  const says = (pattern: RegExp): boolean => labels.some((label) => pattern.test(label));
  if (says(/PKCS ?#?7|CMS/)) return notP12('p7b');
  if (says(/REQUEST$/)) return notP12('csr');
  if (says(/CRL$/)) return notP12('crl');
  return says(/PUBLIC KEY$/) ? notP12('public-key') : undefined;
}
