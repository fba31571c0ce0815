/** Maximum length of page text, in characters. */
export const maxTextLength = 300;

/** As {@link foldAll}, cut to {@link maxTextLength} characters. */
export function fold(text: string): string {
  return foldAll(text.slice(0, maxTextLength * 2))
    .slice(0, maxTextLength)
    .trimEnd();
}

/**
 * Page text for comparison: lower case, no accents, colons or asterisks, single spaces, a space before every bracket.
 * Control, bidi and zero-width characters are dropped: they can hide one text in another.
 */
export function foldAll(text: string): string {
  return (
    text
      .replace(/[\s:*]+/g, ' ')
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      // Lower case adds marks: "İ" becomes "i" with a dot above.
      .replace(/\p{M}/gu, '')
      .replace(/[([]/g, ' $&')
      .replace(/ {2,}/g, ' ')
      .trim()
  );
}
