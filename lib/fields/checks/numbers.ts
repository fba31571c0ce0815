import { codeLength } from './code.ts';

export interface NineDigits {
  digits: string;
  start: number;
  end: number;
  /**
   * `whole`: together or in threes. `odd`: other groups, or tied to other digits or letters, as in telephones, amounts
   * and file numbers.
   */
  shape: 'whole' | 'odd';
  crowded: boolean;
}

const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const month = '(?:0?[1-9]|1[0-2])';
/** Never a request code: addresses, dates, hours, documents with their letter, accounts. */
const foreign = [
  /(?:https?:|www\.)[^\s<>"|]+/g,
  /[\w.+-]{1,64}@[\w.-]+/g,
  new RegExp(String.raw`(?<![\d./-])${day}([/.-])${month}\1(?:\d{4}|\d\d)(?!\d|[./-]\d)`, 'g'),
  new RegExp(String.raw`(?<![\d./-])(?:19|20)\d\d([/.-])${month}\1${day}(?!\d|[./-]\d)`, 'g'),
  /(?<![\d:])[0-2]?\d:[0-5]\d(?::[0-5]\d)?(?![\d:])/g,
  /(?<![\da-z])(?:(?:nif|nie|dni)[\s:./]{0,4}){0,2}(?:\d{8}|\d{2}\.\d{3}\.\d{3}|[xyzklm]-?\d{7})[ -]?[a-z](?![\da-z])/g,
  /(?<![\da-z])[a-z]{2}\d{2}(?:[ -]?\d{4}){3,7}(?:[ -]?\d{1,3})?(?![\da-z])/g,
];

/** Folded text with what is never a request code blanked out, keeping positions. */
export function withoutForeign(folded: string): string {
  let left = folded.replace(/\S+/g, (word) =>
    /^[^/]*[a-z]\.[a-z]{2,}\//.test(word) || /^[^?]*\?[^=]*=/.test(word) ? blank(word) : word,
  );
  for (const pattern of foreign) left = left.replace(pattern, blank);
  return left;
}

function blank(text: string): string {
  return text.replace(/[^\n\t]/g, ' ');
}

// Digits, and what ties further digits to them: one space, or one sign without spaces.
const chains = /\d+(?: {1,2}\d+|[.\-–—−·_/,]\d+)*/g;

/** The nine-digit numbers in folded text, in order. */
export function nineDigits(text: string): NineDigits[] {
  const found: NineDigits[] = [];
  for (const chain of text.matchAll(chains)) {
    const pieces = [...chain[0].matchAll(/[^ ]+/g)].map((piece) => ({
      text: piece[0],
      start: chain.index + piece.index,
      end: chain.index + piece.index + piece[0].length,
    }));
    found.push(...numbersIn(pieces, text));
  }
  return found;
}

interface Piece {
  text: string;
  start: number;
  end: number;
}

function numbersIn(pieces: Piece[], text: string): NineDigits[] {
  const numbers: NineDigits[] = [];
  let group: Piece[] = [];
  const close = (next: boolean): void => {
    const joined = group.map((piece) => piece.text).join(' ');
    const [first, last] = [group[0], group.at(-1)];
    group = [];
    if (!first || !last || joined.replace(/ /g, '').length !== codeLength) return;
    const crowded = next || numbers.length > 0;
    numbers.push(number(joined, first.start, last.end, text, crowded));
  };
  for (const [place, piece] of pieces.entries()) {
    const isTied = /\D/.test(piece.text);
    if (!isTied && piece.text.length !== codeLength) {
      group.push(piece);
      continue;
    }
    const beside = group.length > 0;
    close(true);
    const nine = isTied ? nineOf(piece.text) : piece.text;
    if (nine !== undefined) {
      const crowded = beside || place > 0 || place < pieces.length - 1;
      numbers.push(number(nine, piece.start, piece.end, text, crowded));
    }
  }
  close(false);
  return numbers;
}

/** Nine digits among digits tied by signs: all of them, or the one part that has nine. */
function nineOf(tied: string): string | undefined {
  if (tied.length > 40) return undefined;
  if (tied.replace(/\D/g, '').length === codeLength) return tied;
  const parts = tied.split(/\D/).filter((part) => part.length === codeLength);
  return parts.length === 1 ? ` ${parts[0]}` : undefined;
}

function number(written: string, start: number, end: number, text: string, crowded: boolean): NineDigits {
  const before = text.slice(Math.max(0, start - 24), start);
  const isGlued =
    /[\p{L}\p{N}_][-–—_/]?$|\d[:,]$/u.test(before) &&
    !/(?:solicitude?|code|kodea|codigo|\b(?:es|is|e|est)|ist)-?$/.test(before);
  const isWhole = /^(?:\d{9}|\d{3}([ .\-–—−·_])\d{3}\1\d{3})$/.test(written);
  // A full stop ties nothing: the next sentence may follow without a space.
  const behind = text.slice(end, end + 4);
  const isFollowed = /^(?:[-–—_/]?[\p{L}\p{N}_]|[:,]\d|%)/u.test(behind) && !/^\p{L}{3}/u.test(behind);
  const shape = isWhole && !isGlued && !isFollowed ? 'whole' : 'odd';
  return { digits: written.replace(/\D/g, ''), start, end, shape, crowded };
}
