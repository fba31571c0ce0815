import { codeLength } from './code.ts';
import {
  endsInHelpLine,
  endsInPhone,
  isAboutOtherCode,
  type Naming,
  namedAfter,
  namedBefore,
} from './code-labels.ts';
import { type NineDigits, nineDigits, withoutForeign } from './numbers.ts';
import { foldInPlace, plainText } from './plain-text.ts';
import { leadOf, tailOf } from './sentences.ts';

/** In characters: several times a mail with all its HTML. */
export const maxMailLength = 200_000;

export const maxCodeCandidates = 6;

const aroundLength = 60;

interface Candidate {
  code: string;
  /** The words around it on its line, by which a person recognises it, without control and direction marks. */
  around: string;
}

/** The request code, numbers to ask about, or why there are none. */
export type FoundCode =
  | { kind: 'code'; code: string }
  | { kind: 'ask'; candidates: Candidate[] }
  | { kind: 'none' }
  | { kind: 'too-long' };

interface Judged extends NineDigits {
  naming: Naming;
  isOtherThing: boolean;
  /** Its name stands on another line or in another cell. */
  isStacked: boolean;
  /** Only the previous number stands before it on its line. */
  isNext: boolean;
}

/**
 * Finds the request code in what a person typed or pasted, up to a whole mail: nine digits, leading zeros included
 * (reports of 2017 to 2024; FNMT's forms of 2023). Independent of the mail's layout. A number is taken only if it is
 * alone, or named as the request code without contradiction; other possible ones are asked about.
 */
export function findCode(text: string): FoundCode {
  if (text.length > maxMailLength) return { kind: 'too-long' };
  const plain = plainText(text);
  const folded = foldInPlace(plain);
  const searched = withoutForeign(folded);
  // Right-to-left override shows digits in another order than they have.
  const isReordered = text.includes('\u202e') || text.includes('\u202d') || /&#(?:8238|x202e);/i.test(text);
  const alone = aloneIn(searched);
  if (alone !== undefined && !isReordered) return { kind: 'code', code: alone };

  const judged = judge(searched, plain);
  const known = new Set(judged.filter(({ isOtherThing }) => isOtherThing).map(({ digits }) => digits));
  const possible = judged.filter(({ naming }) => naming !== 'other');
  const plausible = possible.filter(
    ({ digits, naming }) => !known.has(digits) || naming === 'named' || naming === 'doubt',
  );
  const sure = certainCode(plausible, known, folded);
  if (sure !== undefined && !isReordered) return { kind: 'code', code: sure };
  const asked = likeliest(plausible);
  if (asked.length === 0) return { kind: 'none' };
  return {
    kind: 'ask',
    candidates: asked.map((number) => ({ code: number.digits, around: around(plain, number) })),
  };
}

/** The likeliest numbers, each once where it is named best, in the text's order. */
function likeliest(numbers: readonly Judged[]): Judged[] {
  const ranks: readonly Naming[] = ['named', 'doubt', 'weak'];
  const best = new Map<string, Judged>();
  for (const rank of [...ranks, undefined])
    for (const number of numbers)
      if (best.size < maxCodeCandidates && !best.has(number.digits) && (!rank || number.naming === rank))
        best.set(number.digits, number);
  return [...best.values()].toSorted((one, other) => one.start - other.start);
}

/** The text's nine digits, if it is nothing else, in any groups on one line. */
function aloneIn(text: string): string | undefined {
  const line = text.trim();
  if (line.length > 40 || !/^["«“'(<[#:]*\d[\d .\-–—−·_/]*[.,;:"»”')>\]]*$/.test(line)) return undefined;
  const digits = line.replace(/\D/g, '');
  return digits.length === codeLength ? digits : undefined;
}

function certainCode(
  numbers: readonly Judged[],
  known: ReadonlySet<string>,
  text: string,
): string | undefined {
  const rivals = numbers.filter(({ naming }) => naming === 'named' || naming === 'doubt');
  const [first] = rivals;
  if (first) {
    if (rivals.some(({ digits }) => digits !== first.digits) || known.has(first.digits)) return undefined;
    const bares = numbers.some(({ digits, naming }) => naming === 'bare' && digits !== first.digits);
    // This number's name may belong to another number without one.
    const isTaken = numbers.some((number, place) => {
      const next = numbers[place + 1];
      const isFollowed = next?.isNext === true && next.naming === 'bare' && next.digits !== first.digits;
      return number.naming === 'named' && !(number.isStacked ? bares : isFollowed);
    });
    // A telephone in a signature, in groups, may follow a name that was left without its number.
    const isPhoneLike = rivals.every(
      ({ digits, start, end, isStacked }) => isStacked && end - start > codeLength && /^[6-9]/.test(digits),
    );
    return isTaken && !isPhoneLike && !isAboutOtherCode(text, 'named') ? first.digits : undefined;
  }
  const [only] = numbers;
  if (!only || numbers.some(({ digits }) => digits !== only.digits)) return undefined;
  const isWeak = numbers.some(({ naming }) => naming === 'weak');
  return isWeak && !isAboutOtherCode(text, 'weak') ? only.digits : undefined;
}

function judge(text: string, plain: string): Judged[] {
  const numbers = nineDigits(text);
  const isOnly = numbers.length === 1 && text.replace(/\D/g, '').length === codeLength;
  const judged: Judged[] = [];
  let from = 0;
  let isPhoneList = false;
  for (const [place, number] of numbers.entries()) {
    const next = numbers[place + 1]?.start;
    const lead = leadOf(text, plain, from, number.start);
    const tail = tailOf(text, number.end, next ?? text.length);
    const behind = namedAfter(tail, next === number.end + tail.length);
    const gap = text.slice(from, number.start);
    isPhoneList =
      /^[6-9]/.test(number.digits) &&
      (endsInPhone(lead.text) || (isPhoneList && /^[ /,\-–—yoe]{1,6}$/.test(gap)));
    const before = prefixed(namedBefore(lead.text), text, number);
    const isPhoneLike = isPhoneList || (/^[6-9]/.test(number.digits) && endsInHelpLine(lead.text));
    const isListed = isPhoneLike && (before === 'bare' || before === 'open');
    const unshaped = isListed ? 'other' : combine(before, behind.naming);
    const naming = shaped(unshaped, number, isOnly);
    judged.push({
      ...number,
      naming,
      isOtherThing: naming === 'other',
      isStacked: lead.isStacked,
      isNext: place > 0 && !/[\p{L}\n]/u.test(gap),
    });
    // A name that did not fit this number is left for the next.
    from = number.end + (naming === 'other' ? 0 : behind.end);
  }
  return judged;
}

/** A country's prefix marks a telephone; a sign of tickets or money, something else unless named. */
function prefixed(naming: Naming, text: string, { digits, start }: NineDigits): Naming {
  const before = text.slice(Math.max(0, start - 12), start);
  if (/(?:(?:\+|\b00)\d{1,3}|\(34)[)\s.-]{0,3}$|[+€$]\s?$/.test(before)) return 'other';
  if (/^[6-9]/.test(digits) && /(?:^|\s)34\s$/.test(before)) return 'other';
  return (naming === 'bare' || naming === 'open') && before.endsWith('#') ? 'other' : naming;
}

function combine(before: Naming, behind: Naming): Naming {
  if (behind === 'named') return before === 'other' ? 'doubt' : 'named';
  if (behind === 'doubt') return 'doubt';
  if (behind === 'other') return before === 'named' || before === 'doubt' ? 'doubt' : 'other';
  return before;
}

/** A number not written as codes are is at most asked about. */
function shaped(naming: Naming, { shape, crowded }: NineDigits, isOnly: boolean): Naming {
  if (isOnly && (naming === 'named' || naming === 'weak')) return naming;
  if (shape === 'odd') return naming === 'named' ? 'doubt' : 'other';
  if (!crowded) return naming;
  if (naming === 'named') return 'doubt';
  return naming === 'weak' ? 'open' : naming;
}

function around(plain: string, { start, end }: NineDigits): string {
  const room = Math.max(0, Math.floor((aroundLength - (end - start)) / 2));
  const before = plain.slice(Math.max(0, start - room), start);
  const after = plain.slice(end, end + room);
  const from = start - room > 0 ? before.replace(/^\S*\s/, '') : before;
  const to = end + room < plain.length ? after.replace(/\s\S*$/, '') : after;
  return (from + plain.slice(start, end) + to).replace(/\s+/g, ' ').trim();
}
