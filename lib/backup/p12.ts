import {
  BerError,
  type Element,
  encoded,
  explicit,
  type NodeBudget,
  newNodeBudget,
  octets,
  oid,
  readElement,
  readWhole,
  sequence,
} from './ber.ts';
import type { Bytes } from './bytes.ts';
import { blockLength } from './decrypt.ts';
import { readScheme, type Scheme } from './schemes.ts';
import { readSeal, type Seal } from './seal.ts';

const pkcs = '1.2.840.113549.1.';
const pkcs7 = { data: `${pkcs}7.1`, signed: `${pkcs}7.2`, encrypted: `${pkcs}7.6` };
const enveloped = [`${pkcs}7.3`, `${pkcs}7.4`];
const bag = `${pkcs}12.10.1.`;
const bags = {
  key: `${bag}1`,
  shroudedKey: `${bag}2`,
  certificate: `${bag}3`,
  safeContents: `${bag}6`,
};
const x509 = `${pkcs}9.22.1`;

// Every certificate and key of a browser together stays far below.
const mostCertificates = 500;
const mostKeys = 100;
const mostLocked = 100;

/** Something encrypted: a key, or contents with more inside. */
export interface Locked {
  what: 'key' | 'contents';
  scheme: Scheme;
  data: Bytes;
}

/** What was found in the parts that are open so far. Unknown bags are passed over, as every program does. */
export interface Contents {
  /** PKCS#8, in no particular order. */
  keys: Bytes[];
  certificates: Bytes[];
  locked: Locked[];
  /** A key stood there without any encryption. */
  keyInClear: boolean;
}

/** The file before any password. */
export interface Backup extends Contents {
  /** What the seal is made over. */
  sealed: Bytes;
  seal: Seal | undefined;
  trailing: boolean;
  budget: NodeBudget;
}

/** Protected with somebody's certificate instead of a password. */
export class OtherMode extends Error {}

/**
 * Reads the outer structure (RFC 7292 4): what is sealed, with what, and all that is not encrypted.
 * @throws BerError, or OtherMode.
 */
export function readBackup(bytes: Bytes): Backup {
  const budget = newNodeBudget();
  const whole = readElement(bytes, 0, budget);
  const [version, info, mac] = sequence(whole);
  if (version === undefined || encoded(version).join() !== '2,1,3') throw new BerError(false);
  const [number, inner] = sequence(info);
  const type = oid(number);
  if (type === pkcs7.signed || enveloped.includes(type)) throw new OtherMode();
  if (type !== pkcs7.data) throw new BerError(false);
  const sealed = octets(explicit(inner));
  const contents: Contents = { keys: [], certificates: [], locked: [], keyInClear: false };
  for (const part of sequence(readWhole(sealed, budget))) readContentInfo(part, contents, budget);
  return {
    ...contents,
    sealed,
    seal: mac === undefined ? undefined : readSeal(mac),
    trailing: whole.end < bytes.length,
    budget,
  };
}

function readContentInfo(info: Element, into: Contents, budget: NodeBudget): void {
  const [number, wrapped] = sequence(info);
  const type = oid(number);
  if (enveloped.includes(type) || type === pkcs7.signed) throw new OtherMode();
  const inner = explicit(wrapped);
  if (type === pkcs7.data) {
    readSafeContents(readWhole(octets(inner), budget), into, true);
    return;
  }
  if (type !== pkcs7.encrypted) throw new BerError(false);
  const [, encrypted] = sequence(inner);
  const [, algorithm, data] = sequence(encrypted);
  if (data !== undefined) lock(into, 'contents', algorithm, octets(data, 0x80));
}

/** Sorts the bags of one part; parts inside parts are taken in turn. */
export function readSafeContents(contents: Element, into: Contents, inClear: boolean): void {
  const waiting = [...sequence(contents)];
  for (let bag = waiting.shift(); bag !== undefined; bag = waiting.shift()) {
    const [number, wrapped] = sequence(bag);
    const type = oid(number);
    if (!Object.values(bags).includes(type)) continue;
    const value = explicit(wrapped);
    if (type === bags.safeContents) waiting.push(...sequence(value));
    if (type === bags.key) {
      into.keyInClear ||= inClear;
      hold(into.keys, encoded(value), mostKeys);
    }
    const [first, second] = sequence(value);
    if (type === bags.shroudedKey) lock(into, 'key', first, octets(second));
    if (type === bags.certificate && oid(first) === x509)
      hold(into.certificates, octets(explicit(second)), mostCertificates);
  }
}

function lock(into: Contents, what: Locked['what'], algorithm: Element | undefined, data: Bytes): void {
  if (data.length === 0) return;
  const scheme = readScheme(algorithm);
  if (!('unsupported' in scheme) && data.length % blockLength(scheme.cipher) !== 0) throw new BerError(false);
  hold(into.locked, { what, scheme, data }, mostLocked);
}

function hold<Item>(list: Item[], item: Item, most: number): void {
  if (list.length >= most) throw new BerError(false);
  list.push(item);
}
