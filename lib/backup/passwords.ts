import { type Bytes, sameBytes } from './bytes.ts';

// The upper halves of the code pages of Spanish Windows and its console (unicode.org, CP1252.TXT, CP850.TXT).
const cp1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const cp850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** How programs turn a password into bytes, the usual way first. */
export interface PasswordForms {
  /** For the PKCS#12 derivation: BMPStrings ended by two zeros. */
  bmp: Bytes[];
  /** For PBKDF2, scrypt and PBMAC1. */
  bytes: Bytes[];
}

/**
 * The forms found in files (Windows, Firefox, OpenSSL before 1.1, macOS; 2026-11-21). An ASCII password has one form
 * of each kind, and in `bytes` also old Firefox's BMPString.
 */
export function passwordForms(password: string): PasswordForms {
  const spellings = [password, password.normalize('NFC'), password.normalize('NFD')];
  const utf8 = spellings.map((spelling) => new TextEncoder().encode(spelling));
  const pages = [cp1252Bytes(password), cp850Bytes(password)].filter((bytes) => bytes !== undefined);
  const bmp = [
    ...spellings.map(utf16),
    ...(password === '' ? [new Uint8Array(0)] : []),
    ...[utf8[0] ?? new Uint8Array(0), ...pages].map(widen),
  ];
  const bare = spellings.slice(0, 1).map((spelling) => utf16(spelling).slice(0, -2));
  return { bmp: distinct(bmp), bytes: distinct([...utf8, ...pages, ...bmp.slice(0, 1), ...bare]) };
}

export function wipeForms({ bmp, bytes }: PasswordForms): void {
  for (const form of [...bmp, ...bytes]) form.fill(0);
}

function utf16(text: string): Bytes {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index));
  return bytes;
}

function widen(narrow: Uint8Array): Bytes {
  const bytes = new Uint8Array(narrow.length * 2 + 2);
  narrow.forEach((byte, index) => {
    bytes[index * 2 + 1] = byte;
  });
  return bytes;
}

function cp1252Bytes(text: string): Bytes | undefined {
  return inPage(text, (character) => {
    const code = character.charCodeAt(0);
    if (code >= 0xa0 && code <= 0xff) return code;
    const index = cp1252.indexOf(character);
    return index < 0 ? undefined : 0x80 + index;
  });
}

function cp850Bytes(text: string): Bytes | undefined {
  return inPage(text, (character) => {
    const index = cp850.indexOf(character);
    return index < 0 ? undefined : 0x80 + index;
  });
}

function inPage(text: string, upper: (character: string) => number | undefined): Bytes | undefined {
  const bytes: number[] = [];
  for (const character of text.normalize('NFC')) {
    const code = character.charCodeAt(0);
    const byte = code < 0x80 ? code : upper(character);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

function distinct(forms: readonly Bytes[]): Bytes[] {
  return forms.filter((form, index) => forms.findIndex((other) => sameBytes(form, other)) === index);
}
