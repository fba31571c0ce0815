import { empty, right, type Verdict } from './verdict.ts';

/** A request code has nine digits and may begin with a zero (reports of 2017 to 2024; FNMT's forms of 2023). */
export const codeLength = 9;

/** Checks a request code. It is text: a leading zero belongs to it. */
export function checkCode(typed: string): Verdict {
  const trimmed = typed.trim();
  if (trimmed === '') return empty;
  if (trimmed.length > 24 && /\p{L}{3,}/u.test(trimmed)) return { kind: 'wrong', says: 'code.whole-mail' };
  const plain = trimmed.replace(/[\s.\-–—_/·]/g, '');
  if (/[^\d]/.test(plain)) return { kind: 'wrong', says: 'code.letters' };
  if (plain.length < codeLength) return { kind: 'wrong', says: 'code.short', count: plain.length };
  if (plain.length > codeLength) return { kind: 'wrong', says: 'code.long', count: plain.length };
  return plain === typed ? right : { kind: 'wrong', says: 'code.separators' };
}

/**
 * The request code in what was typed or pasted, or why there is none: `none` found, or `several` numbers that could
 * be it.
 */
export function codeIn(text: string): { code: string } | 'none' | 'several' {
  const alone = text.replace(/[\s.\-–]/g, '');
  if (/^\d{9}$/.test(alone)) return { code: alone };
  const named = /c[oó]digo[^\d]{0,40}(?<![\d+])(\d{9})(?!\d)/iu.exec(text)?.[1];
  if (named !== undefined) return { code: named };
  const found = new Set(text.match(/(?<![\d+])\d{9}(?!\d)/g) ?? []);
  const [code] = found;
  if (code === undefined) return 'none';
  return found.size === 1 ? { code } : 'several';
}
