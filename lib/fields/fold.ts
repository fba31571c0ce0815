/** The maximum length of a piece of page text that is looked at, in characters. */
export const maxTextLength = 300;

/** A piece of page text made comparable, as by {@link foldAll}, cut to {@link maxTextLength} characters. */
export function fold(text: string): string {
  return foldAll(text.slice(0, maxTextLength * 2))
    .slice(0, maxTextLength)
    .trimEnd();
}

/**
 * Page text made comparable: lower case, no accents, colons or asterisks, one space between words, a space before
 * every bracket. Control, bidi and zero-width characters are dropped: they can hide one text in another.
 */
export function foldAll(text: string): string {
  return (
    text
      .replace(/[\s:*]+/g, ' ')
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      // Lower case brings marks of its own: "İ" is "i" with a dot above.
      .replace(/\p{M}/gu, '')
      .replace(/[([]/g, ' $&')
      .replace(/ {2,}/g, ' ')
      .trim()
  );
}
