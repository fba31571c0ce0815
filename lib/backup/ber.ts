import type { Bytes } from './bytes.ts';

// Real files stay below depth 16 and 1,000 nodes (measured 2026-11-21).
const maxDepth = 40;
const maxNodes = 60_000;

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** A BER or DER value. `tag` is its (first) identifier octet. */
export interface BerNode {
  tag: number;
  source: Bytes;
  start: number;
  contentStart: number;
  contentEnd: number;
  end: number;
  children: BerNode[];
}

/** The bytes are cut short (by `missing`, where the file says so) or broken. */
export class BerError extends Error {
  readonly cut: boolean;
  readonly missing: number | undefined;
  constructor(cut: boolean, missing?: number) {
    super(cut ? 'cut' : 'broken');
    this.cut = cut;
    this.missing = missing;
  }
}

/** Nodes that may still be read of a file, nested parts included. */
export interface NodeBudget {
  nodes: number;
}

export function newNodeBudget(): NodeBudget {
  return { nodes: maxNodes };
}

interface Header {
  tag: number;
  contentStart: number;
  /** `undefined` for an indefinite length (X.690 8.1.3.6). */
  length: number | undefined;
}

/** Reads a header below `limit`. With `open`, running out of bytes means the file was cut. */
export function readHeader(source: Uint8Array, start: number, limit: number, open: boolean): Header {
  let at = start;
  const next = (): number => {
    if (at >= limit) throw new BerError(open);
    return source[at++] ?? 0;
  };
  const tag = next();
  if ((tag & 0x1f) === 0x1f) {
    let octets = 0;
    while (next() & 0x80) if (++octets > 4) throw new BerError(false);
  }
  const first = next();
  if (first < 0x80) return { tag, contentStart: at, length: first };
  if (first === 0x80) {
    if (!(tag & 0x20)) throw new BerError(false);
    return { tag, contentStart: at, length: undefined };
  }
  if (first === 0xff) throw new BerError(false);
  let length = 0;
  for (let octets = first & 0x7f; octets > 0; octets--) {
    length = length * 256 + next();
    if (length > Number.MAX_SAFE_INTEGER) throw new BerError(false);
  }
  return { tag, contentStart: at, length };
}

interface Open {
  element: BerNode;
  limit: number;
  indefinite: boolean;
  /** All enclosing values have indefinite lengths: if the bytes stop here, the file was cut. */
  openToEnd: boolean;
}

/**
 * Reads a value and its contents, of definite or indefinite length, without recursion.
 * @throws BerError when it is cut, broken, too deep or has too many parts.
 */
export function readNode(source: Bytes, start = 0, budget: NodeBudget = newNodeBudget()): BerNode {
  const stack: Open[] = [];
  let at = start;
  for (;;) {
    const around = stack.at(-1);
    const limit = around?.limit ?? source.length;
    if (around !== undefined && !around.indefinite && at === limit) {
      stack.pop();
      if (stack.length === 0) return around.element;
      continue;
    }
    const openToEnd = around?.openToEnd ?? true;
    const { tag, contentStart, length } = readHeader(source, at, limit, openToEnd);
    if (around?.indefinite && tag === 0 && length === 0) {
      around.element.contentEnd = at;
      around.element.end = contentStart;
      at = contentStart;
      stack.pop();
      if (stack.length === 0) return around.element;
      continue;
    }
    if (tag === 0 || --budget.nodes < 0) throw new BerError(false);
    const end = length === undefined ? limit : contentStart + length;
    if (end > limit) throw new BerError(openToEnd, around === undefined ? end - limit : undefined);
    const element: BerNode = { tag, source, start: at, contentStart, contentEnd: end, end, children: [] };
    around?.element.children.push(element);
    at = contentStart;
    if (tag & 0x20) {
      if (stack.length >= maxDepth) throw new BerError(false);
      stack.push({
        element,
        limit: end,
        indefinite: length === undefined,
        openToEnd: openToEnd && length === undefined,
      });
    } else {
      at = end;
      if (around === undefined) return element;
    }
  }
}

/** Reads a value that must fill its bytes. */
export function readWhole(source: Bytes, budget?: NodeBudget): BerNode {
  const element = readNode(source, 0, budget);
  if (element.end !== source.length) throw new BerError(false);
  return element;
}

export function content({ source, contentStart, contentEnd }: BerNode): Bytes {
  return source.subarray(contentStart, contentEnd);
}

/** The value with its header, as in the file. */
export function encoded({ source, start, end }: BerNode): Bytes {
  return source.subarray(start, end);
}

export function child(element: BerNode | undefined, index: number): BerNode {
  const found = element?.children[index];
  if (found === undefined) throw new BerError(false);
  return found;
}

/** The element itself; throws unless it has this tag. */
export function tagged(element: BerNode | undefined, tag: number): BerNode {
  if (element?.tag !== tag) throw new BerError(false);
  return element;
}

export function sequence(element: BerNode | undefined): BerNode[] {
  return tagged(element, tags.sequence).children;
}

/** The value inside an explicit [0]. */
export function explicit(element: BerNode | undefined): BerNode {
  return child(tagged(element, 0xa0), 0);
}

/** The OID of an AlgorithmIdentifier, and its parameters. */
export function algorithm(element: BerNode | undefined): { number: string; parameters: BerNode | undefined } {
  const [number, parameters] = sequence(element);
  return { number: oid(number), parameters };
}

/** An OCTET STRING, joined from BER's (nested) pieces. */
export function octets(element: BerNode | undefined, tag: number = tags.octetString): Bytes {
  if (element === undefined || (element.tag & ~0x20) !== tag) throw new BerError(false);
  if (!(element.tag & 0x20)) return content(element);
  const pieces: Uint8Array[] = [];
  const waiting = element.children.toReversed();
  for (let piece = waiting.pop(); piece !== undefined; piece = waiting.pop()) {
    if ((piece.tag & ~0x20) !== tags.octetString) throw new BerError(false);
    if (piece.tag & 0x20) waiting.push(...piece.children.toReversed());
    else pieces.push(content(piece));
  }
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** An INTEGER. Beyond 2^53 it is infinite, which every limit refuses. */
export function integer(element: BerNode | undefined): number {
  const bytes = content(tagged(element, tags.integer));
  if (bytes.length === 0) throw new BerError(false);
  const negative = ((bytes[0] ?? 0) & 0x80) !== 0;
  let value = negative ? -1 : 0;
  for (const byte of bytes) value = value * 256 + byte;
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return value;
  return negative ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** A positive INTEGER's bytes without leading zeros. */
export function unsigned(element: BerNode | undefined): Bytes {
  const bytes = content(tagged(element, tags.integer));
  if (bytes.length === 0 || (bytes[0] ?? 0) & 0x80) throw new BerError(false);
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? bytes.subarray(0, 0) : bytes.subarray(first);
}

/** A BIT STRING's bytes, without the count of unused bits. */
export function bits(element: BerNode | undefined): Bytes {
  const bytes = content(tagged(element, tags.bitString));
  if (bytes.length === 0) throw new BerError(false);
  return bytes.subarray(1);
}

/** An OBJECT IDENTIFIER in dotted form. */
export function oid(element: BerNode | undefined): string {
  const bytes = content(tagged(element, tags.oid));
  if (bytes.length === 0 || bytes.length > 64 || (bytes.at(-1) ?? 0) & 0x80) throw new BerError(false);
  const parts: number[] = [];
  let value = 0;
  for (const byte of bytes) {
    value = value * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    if (parts.length === 0) {
      const first = Math.min(2, Math.floor(value / 40));
      parts.push(first, value - first * 40);
    } else parts.push(value);
    value = 0;
  }
  return parts.join('.');
}

/** Builds a DER value; enough to give a key to WebCrypto. */
export function der(tag: number, ...parts: Uint8Array[]): Bytes {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const header =
    length < 0x80
      ? [tag, length]
      : length < 0x100
        ? [tag, 0x81, length]
        : length < 0x1_0000
          ? [tag, 0x82, length >> 8, length & 0xff]
          : [tag, 0x83, length >> 16, (length >> 8) & 0xff, length & 0xff];
  const whole = new Uint8Array(header.length + length);
  whole.set(header);
  let at = header.length;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
