import {
  BerError,
  type BerNode,
  encoded,
  explicit,
  type NodeBudget,
  newNodeBudget,
  octets,
  oid,
  readNode,
  readWhole,
  sequence,
  tags,
} from './ber.ts';
import type { Bytes } from './bytes.ts';
import { blockLength } from './decrypt.ts';
import { type Mac, readMac } from './mac.ts';
import { type EncryptionScheme, readScheme } from './schemes.ts';

const pkcs = '1.2.840.113549.1.';
const pkcs7 = { data: `${pkcs}7.1`, signed: `${pkcs}7.2`, encrypted: `${pkcs}7.6` };
const publicKeyModes = [pkcs7.signed, `${pkcs}7.3`, `${pkcs}7.4`];
const bag = `${pkcs}12.10.1.`;
const bags = {
  key: `${bag}1`,
  shroudedKey: `${bag}2`,
  certificate: `${bag}3`,
  secret: `${bag}5`,
  safeContents: `${bag}6`,
};
const x509 = `${pkcs}9.22.1`;
/** The password, encrypted for a Windows account (szOID_PKCS_12_PROTECTED_PASSWORD_SECRET_BAG_TYPE_ID). */
const windowsPassword = '1.3.6.1.4.1.311.17.4';

const maxCertificates = 500;
const maxKeys = 100;
const maxEncryptedParts = 100;

/** An encrypted SafeContents, or a shrouded key bag. */
export interface EncryptedPart {
  what: 'key' | 'contents';
  scheme: EncryptionScheme;
  data: Bytes;
}

/** The bags read so far. Unknown ones are skipped, as in every program. */
export interface SafeContents {
  /** PKCS#8, in no particular order. */
  keys: Bytes[];
  certificates: Bytes[];
  encrypted: EncryptedPart[];
  keyInClear: boolean;
  /** Windows protected it with an account, with or without a known password. */
  windowsAccount: boolean;
}

export interface Pfx extends SafeContents {
  /** What the MAC is computed over. */
  authSafe: Bytes;
  mac: Mac | undefined;
  trailing: boolean;
  nodes: NodeBudget;
}

/** Protected with a certificate instead of a password (public-key integrity or privacy mode). */
export class PublicKeyModeError extends Error {}

/**
 * Reads a PFX (RFC 7292 section 4): its MAC, its encrypted parts, and whatever is not encrypted.
 * @throws BerError, or PublicKeyModeError.
 */
export function readPfx(bytes: Bytes): Pfx {
  const nodes = newNodeBudget();
  const whole = readNode(bytes, 0, nodes);
  const [version, info, macData] = sequence(whole);
  if (version === undefined || encoded(version).join() !== '2,1,3') throw new BerError(false);
  const [number, inner] = sequence(info);
  const type = oid(number);
  if (publicKeyModes.includes(type)) throw new PublicKeyModeError();
  if (type !== pkcs7.data) throw new BerError(false);
  const authSafe = octets(explicit(inner));
  const contents: SafeContents = {
    keys: [],
    certificates: [],
    encrypted: [],
    keyInClear: false,
    windowsAccount: false,
  };
  for (const part of sequence(readWhole(authSafe, nodes))) readContentInfo(part, contents, nodes);
  return {
    ...contents,
    authSafe,
    mac: macData === undefined ? undefined : readMac(macData),
    trailing: whole.end < bytes.length,
    nodes,
  };
}

function readContentInfo(info: BerNode, into: SafeContents, nodes: NodeBudget): void {
  const [number, wrapped] = sequence(info);
  const type = oid(number);
  if (publicKeyModes.includes(type)) throw new PublicKeyModeError();
  const inner = explicit(wrapped);
  if (type === pkcs7.data) {
    readSafeContents(readWhole(octets(inner), nodes), into, true);
    return;
  }
  if (type !== pkcs7.encrypted) throw new BerError(false);
  const [, encrypted] = sequence(inner);
  const [, algorithm, data] = sequence(encrypted);
  if (data !== undefined) addEncrypted(into, 'contents', algorithm, octets(data, 0x80));
}

/** Sorts the bags of a SafeContents, nested ones too. */
export function readSafeContents(contents: BerNode, into: SafeContents, inClear: boolean): void {
  const waiting = [...sequence(contents)];
  for (let bag = waiting.shift(); bag !== undefined; bag = waiting.shift()) {
    const [number, wrapped] = sequence(bag);
    const type = oid(number);
    if (!Object.values(bags).includes(type)) continue;
    const value = explicit(wrapped);
    if (type === bags.safeContents) waiting.push(...sequence(value));
    if (type === bags.key) {
      into.keyInClear ||= inClear;
      pushUpTo(into.keys, encoded(value), maxKeys);
    }
    const [first, second] = sequence(value);
    if (type === bags.shroudedKey) addEncrypted(into, 'key', first, octets(second));
    if (type === bags.secret && first?.tag === tags.oid)
      into.windowsAccount ||= oid(first) === windowsPassword;
    if (type === bags.certificate && oid(first) === x509)
      pushUpTo(into.certificates, octets(explicit(second)), maxCertificates);
  }
}

function addEncrypted(
  into: SafeContents,
  what: EncryptedPart['what'],
  algorithm: BerNode | undefined,
  data: Bytes,
): void {
  if (data.length === 0) return;
  const scheme = readScheme(algorithm);
  if (!('unsupported' in scheme) && data.length % blockLength(scheme.cipher) !== 0) throw new BerError(false);
  pushUpTo(into.encrypted, { what, scheme, data }, maxEncryptedParts);
}

function pushUpTo<Item>(list: Item[], item: Item, max: number): void {
  if (list.length >= max) throw new BerError(false);
  list.push(item);
}
