import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromiumBuild } from '../browsers/chromium.ts';

/** An extension's key pair, and the id that Chromium derives from it. */
export interface ExtensionKey {
  id: string;
  publicKey: Buffer;
  privateKey: KeyObject;
}

export function newExtensionKey(): ExtensionKey {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const bytes = publicKey.export({ type: 'spki', format: 'der' });
  return { id: idOf(bytes), publicKey: bytes, privateKey };
}

/** The first half of the key's hash, in digits from a to p. */
function idOf(publicKey: Buffer): string {
  return [...hashOf(publicKey).toString('hex')]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');
}

function hashOf(publicKey: Buffer): Buffer {
  return createHash('sha256').update(publicKey).digest().subarray(0, 16);
}

/** Copies the unpacked build with the key in its manifest, so that its id is known beforehand. */
export async function buildWithKey(folder: string, { publicKey }: ExtensionKey): Promise<string> {
  const copy = join(folder, 'extension');
  await cp(chromiumBuild, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, key: publicKey.toString('base64') }));
  return copy;
}

/** A CRX3 file: the zip behind a signed header. */
export function packedExtension(zip: Buffer, { publicKey, privateKey }: ExtensionKey): Buffer {
  const signedData = field(1, hashOf(publicKey));
  const signature = createSign('sha256')
    .update(Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signedData.length), signedData, zip]))
    .sign(privateKey);
  const proof = Buffer.concat([field(1, publicKey), field(2, signature)]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)]);
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip]);
}

function field(number: number, bytes: Buffer): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return Buffer.from([...bytes, rest]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
