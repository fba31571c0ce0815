import type { Bytes } from './bytes.ts';

export interface PemBlock {
  label: string;
  /** Encrypted by PEM headers, the older way. */
  encrypted: boolean;
  der: Bytes;
}

/** The text of a plain text file, or `undefined`. Windows PowerShell writes UTF-16. */
export function textOf(bytes: Bytes): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return undefined;
  return new TextDecoder().decode(bytes);
}

/** Blocks between BEGIN and END, in one pass: a hostile file of BEGINs costs nothing. */
export function pemBlocks(text: string): PemBlock[] {
  const blocks: PemBlock[] = [];
  for (let at = text.indexOf('-----BEGIN '); at >= 0 && blocks.length < 500; ) {
    const labelEnd = text.indexOf('-----', at + 11);
    if (labelEnd < 0 || labelEnd - at > 75) break;
    const end = text.indexOf('-----END ', labelEnd);
    const body = text.slice(labelEnd + 5, end < 0 ? undefined : end);
    blocks.push({
      label: text.slice(at + 11, labelEnd),
      encrypted: body.includes('ENCRYPTED'),
      der: decodeBase64(body.replace(/^[\w-]+:.*$/gm, '')),
    });
    if (end < 0) break;
    at = text.indexOf('-----BEGIN ', end);
  }
  return blocks;
}

/** A text of Base64 only, perhaps as a data URL; `undefined` otherwise. */
export function bareBase64(text: string): Bytes | undefined {
  const body = text.replace(/^\s*data:[\w./+-]*;base64,/, '').replace(/\s+/g, '');
  if (body.length < 40 || !/^[A-Za-z0-9+/]+={0,2}$/.test(body)) return undefined;
  return decodeBase64(body);
}

/**
 * A backup's Base64 inside another text: a saved e-mail, a configuration profile, JSON. It begins with the letters of
 * a long DER or BER sequence.
 */
export function embeddedBase64(text: string): Bytes | undefined {
  const [, body] = /(?:^|[\s"'>,])(MI[A-Za-z0-9+/\r\n\t ]{400,}={0,2})/.exec(text) ?? [];
  return body === undefined ? undefined : decodeBase64(body);
}

/** Decodes as much as is complete. */
export function decodeBase64(text: string): Bytes {
  const body = text.replace(/[^A-Za-z0-9+/]/g, '');
  const whole = body.length % 4 === 1 ? body.slice(0, -1) : body;
  return Uint8Array.from(atob(whole), (character) => character.charCodeAt(0));
}
