import { inLatin, withoutInvisible, withoutSeparators } from './characters.ts';
import { empty, right, type Verdict } from './verdict.ts';

/** A request code has nine digits and may begin with a zero (reports of 2017 to 2024; FNMT's forms of 2023). */
export const codeLength = 9;

/** Checks a request code. It is text: a leading zero belongs to it. */
export function checkCode(typed: string): Verdict {
  const trimmed = withoutInvisible(typed).trim();
  if (trimmed === '') return empty;
  if (trimmed.length > 24 && /\p{L}{3,}/u.test(trimmed)) return { kind: 'wrong', says: 'code.whole-mail' };
  const plain = inLatin(withoutSeparators(trimmed));
  if (/[^\d]/.test(plain)) return { kind: 'wrong', says: 'code.letters' };
  if (plain.length < codeLength) return { kind: 'wrong', says: 'code.short', count: plain.length };
  if (plain.length > codeLength) return { kind: 'wrong', says: 'code.long', count: plain.length };
  return plain === typed ? right : { kind: 'wrong', says: 'code.separators', instead: plain };
}
