import { empty, right, type Verdict } from './verdict.ts';

// The letter of a DNI or NIE is its number modulo 23 in this row (law; repeated in FNMT's certificate profiles).
const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';
const separators = /[\s.\-–—_/·]/g;

/** The letter that belongs to eight digits. */
export function documentLetter(digits: string): string {
  return letters[Number(digits) % 23] ?? '';
}

/**
 * Checks a DNI, NIE or K, L, M number as FNMT's forms want it: nine characters, zeros in front, no separators.
 * A slip between 0 and X, 1 and Y, 2 and Z in first place cannot be noticed: both readings have the same letter.
 * K, L and M are checked by shape only; tax offices accept them for accreditation (AEAT).
 */
export function checkDocument(typed: string): Verdict {
  if (typed.trim() === '') return empty;
  const plain = typed.replace(separators, '').toUpperCase();
  const verdict = checkPlain(plain);
  if (verdict.kind === 'right' && plain.length !== typed.length) {
    return { kind: 'wrong', says: 'document.separators', instead: plain };
  }
  return verdict;
}

function checkPlain(plain: string): Verdict {
  if (/^[KLM]\d{7}[A-Z]$/.test(plain)) return right;
  const [, start = '', digits = '', letter = ''] = /^([XYZ]?)(\d+)([A-Z]?)$/.exec(plain) ?? [];
  if (digits !== '') return checkDigits(start, digits, letter);
  const mended = plain.replace(/(?<=^[XYZ]?[\dOIL]*)[OIL](?=[\dOIL]*[A-Z]?$)/g, (mistaken) =>
    mistaken === 'O' ? '0' : '1',
  );
  if (mended !== plain && checkPlain(mended).kind === 'right')
    return { kind: 'wrong', says: 'document.letter-o', instead: mended };
  if (/^[ABCDEFGHJNPQRSUVW]\d{7}[A-Z0-9]$/.test(plain)) return { kind: 'wrong', says: 'document.company' };
  return { kind: 'wrong', says: 'document.shape' };
}

function checkDigits(start: string, digits: string, letter: string): Verdict {
  const wanted = start === '' ? 8 : 7;
  if (digits.length > wanted) return { kind: 'wrong', says: 'document.long' };
  const padded = digits.padStart(wanted, '0');
  const fits =
    letter !== '' && documentLetter(`${start === '' ? '' : 'XYZ'.indexOf(start)}${padded}`) === letter;
  if (digits.length < wanted) {
    // With its letter right it only lacks its zeros; otherwise something is missing.
    return fits
      ? { kind: 'wrong', says: 'document.zero', instead: `${start}${padded}${letter}` }
      : { kind: 'wrong', says: 'document.short' };
  }
  if (letter === '') return { kind: 'wrong', says: 'document.no-letter' };
  return fits ? right : { kind: 'wrong', says: 'document.letter' };
}
