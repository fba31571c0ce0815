import type { SourceId } from '../../journey/sources.ts';

/**
 * One thing a program may say: who shows it and what it is about. Its words are `help.message.<id>.title` and `.text`.
 *
 * All patterns are for text as {@link comparable} gives it. They are looked for in one passage of what was pasted.
 */
export interface Family {
  /** All of these are in the passage. */
  says: readonly RegExp[];
  /** None of these is: they make it another message. */
  not?: readonly RegExp[];
  /**
   * With all of these as well the answer is certain: product, step and wording agree. Without the property it never
   * is; an empty list means that `says` alone cannot mean anything else.
   */
  sure?: readonly RegExp[];
  source: SourceId;
  /** It says that it cannot tell: it is given only where no other family of the passage fits. */
  isFallback?: true;
}

/** Words of refusal. A message with one of them does not offer anything. */
export const refusal =
  /\b(?:no(?!,? (?:cancelar|abrir|gracias|permitir)\b)|not(?! (?:open|allow|now))|cannot|can't|couldn't|won't|doesn't|isn't|ningun\w*|imposible|error|errores|fall[oae]\w*|fail\w*|bloque\w*|block\w*|impid\w*|imped\w*|danad\w+|damaged|unable)\b/;

/** The Configurador or the address that starts it. */
export const configurador = /configurador|fnmtcr/;

/** FNMT's program by any of its names, also as the name of its installer. */
export const fnmtProgram = /configurador|fnmt/;

/** Letters that are compared: lower case without accents, typographic quotes straight, one space between words. */
export function comparable(text: string): string {
  return text
    .replace(/[’‘`´]/g, "'")
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[«»“”„"*:\s]+/g, ' ')
    .trim();
}
