import { inLatin, withoutSeparators } from './characters.ts';
import { empty, right, type Verdict } from './verdict.ts';

// A DNI's or NIE's letter is its number modulo 23 in this row (law; repeated in FNMT's certificate profiles).
const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** The control letter of eight digits. */
export function documentLetter(digits: string): string {
  return letters[Number(digits) % 23] ?? '';
}

/**
 * Checks a DNI, NIE or K, L, M number as FNMT's forms want it: nine characters, leading zeros, no separators.
 * Confusing 0 with X, 1 with Y or 2 with Z in first place cannot be noticed: both readings have the same letter. K, L
 * and M are checked by shape only; tax offices accept them for accreditation (AEAT).
 */
export function checkDocument(typed: string): Verdict {
  const plain = withoutSeparators(typed).toUpperCase();
  if (plain === '') return empty;
  const latin = inLatin(plain);
  if (latin !== plain) {
    return checkPlain(latin).kind === 'right'
      ? { kind: 'wrong', says: 'document.alphabet', instead: latin }
      : checkPlain(plain);
  }
  const bare = plain.replace(/^(?:DNI|NIF|NIE|IDCES|ES)[:º]?(?=[\dXYZKLM])/, '');
  const verdict = checkPlain(bare);
  return verdict.kind === 'right' && bare.length !== typed.length
    ? { kind: 'wrong', says: 'document.separators', instead: bare }
    : verdict;
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
  return { kind: 'wrong', says: otherNumber(plain) };
}

function otherNumber(
  plain: string,
): 'document.eu-certificate' | 'document.card-number' | 'document.company' | 'document.shape' {
  if (/^C\d{8}$/.test(plain)) return 'document.eu-certificate';
  // A foreigner's card: E and eight digits. A DNI's card and a Spanish passport: three letters and six digits.
  if (/^E\d{8}$|^[A-Z]{3}\d{6}[A-Z]?$|^[A-Z]{2}\d{7}$/.test(plain)) return 'document.card-number';
  if (/^[ABCDEFGHJNPQRSUVW]\d{7}[A-Z0-9]$/.test(plain)) return 'document.company';
  return 'document.shape';
}

function checkDigits(start: string, digits: string, letter: string): Verdict {
  const wanted = start === '' ? 8 : 7;
  const fits = (number: string): boolean =>
    letter !== '' && documentLetter(`${start === '' ? '' : 'XYZ'.indexOf(start)}${number}`) === letter;
  if (digits.length > wanted) {
    // NIE documents of before 2008 print eight digits, the first a zero; the form takes seven.
    const short = digits.slice(1);
    const isOld = start !== '' && digits.length === wanted + 1 && digits.startsWith('0') && fits(short);
    return isOld
      ? { kind: 'wrong', says: 'document.old-nie', instead: `${start}${short}${letter}` }
      : { kind: 'wrong', says: 'document.long' };
  }
  const padded = digits.padStart(wanted, '0');
  if (digits.length < wanted) {
    // With the right letter only zeros are missing.
    return fits(padded)
      ? { kind: 'wrong', says: 'document.zero', instead: `${start}${padded}${letter}` }
      : { kind: 'wrong', says: 'document.short' };
  }
  if (letter === '') return { kind: 'wrong', says: 'document.no-letter' };
  return fits(digits) ? right : { kind: 'wrong', says: 'document.letter' };
}
