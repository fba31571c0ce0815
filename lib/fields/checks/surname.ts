import { inLatin, withoutInvisible } from './characters.ts';
import { empty, right, type Verdict } from './verdict.ts';

/** Words that belong to the surname they stand before, so that "de la Fuente" is one. */
const particles = ' de del la las los el y i e da do dos das di van von der den ben al san santa mac mc o d ';

/**
 * Checks a first surname's shape. Only what no surname has is wrong; two words may be two surnames or one, which only
 * the person knows.
 */
export function checkSurname(typed: string): Verdict {
  const trimmed = withoutInvisible(typed).trim();
  if (trimmed === '') return empty;
  if (trimmed !== typed || /\s{2,}/.test(typed))
    return { kind: 'wrong', says: 'surname.spaces', instead: trimmed.replace(/\s+/g, ' ') };
  if (typed.includes(',')) return { kind: 'wrong', says: 'surname.comma' };
  if (!/^['’]?[\p{L}\p{M}][\p{L}\p{M}'’`´·.\-\s]*$/u.test(typed))
    return { kind: 'wrong', says: 'surname.characters' };
  if (isMixed(typed)) return { kind: 'wrong', says: 'surname.alphabet', instead: inLatin(typed) };
  const { words, accents, hyphen, apostrophe } = surnameShape(typed);
  if (words > 1) return { kind: 'doubt', says: 'surname.two-words' };
  return accents || hyphen || apostrophe || /\s/.test(typed)
    ? { kind: 'note', says: 'surname.exactly' }
    : right;
}

/** Latin letters beside look-alikes of another alphabet: a slip of the keyboard, or of a copy. */
function isMixed(typed: string): boolean {
  return /\p{Script=Latin}/u.test(typed) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(typed);
}

/** A surname's shape, which does not reveal it. */
export interface SurnameShape {
  /** Without particles such as "de la". */
  words: number;
  accents: boolean;
  hyphen: boolean;
  apostrophe: boolean;
}

export function surnameShape(typed: string): SurnameShape {
  const words = typed
    .trim()
    .toLowerCase()
    .split(/[\s]+/)
    .filter((word) => word !== '' && !particles.includes(` ${word} `));
  return {
    words: words.length,
    accents: /\p{M}/u.test(typed.normalize('NFD')),
    hyphen: typed.includes('-'),
    apostrophe: /['’`´]/.test(typed),
  };
}
