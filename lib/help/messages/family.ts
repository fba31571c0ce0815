import type { SourceId } from '../../journey/sources.ts';

/**
 * A message of a program: who shows it and its subject. Its words are `help.message.<id>.title` and `.text`. Patterns
 * match text as {@link foldMessage} returns it, in one passage of what was pasted.
 */
export interface Family {
  says: readonly RegExp[];
  /** None may match: they make it another message. */
  not?: readonly RegExp[];
  /**
   * If all of these match too, the answer is certain: product, step and wording agree. Without the property it never
   * is; an empty list means that `says` is unambiguous.
   */
  sure?: readonly RegExp[];
  source: SourceId;
  /** Used only if no other family matches the passage. */
  isFallback?: true;
}

/** With one of these words, a message does not offer anything. */
export const refusal =
  /\b(?:no(?!,? (?:cancelar|abrir|gracias|permitir)\b)|not(?! (?:open|allow|now))|cannot|can't|couldn't|won't|doesn't|isn't|ningun\w*|imposible|error|errores|fall[oae]\w*|fail\w*|bloque\w*|block\w*|impid\w*|imped\w*|danad\w+|damaged|unable)\b/;

export const configurador = /configurador|fnmtcr/;

/** FNMT's program by any of its names, including the installer's. */
export const fnmtProgram = /configurador|fnmt/;

/** Folded text: lower case without accents, straight quotes, single spaces. */
export function foldMessage(text: string): string {
  return text
    .replace(/[’‘`´]/g, "'")
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[«»“”„"*:\s]+/g, ' ')
    .trim();
}
