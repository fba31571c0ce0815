// Control, bidi and zero-width characters carry no meaning in a label and can hide one text in another.
const invisible = /[\p{Cc}\p{Cf}]/gu;
const accents = /\p{M}/gu;

/** Longest piece of page text that is looked at, in characters. */
export const longestText = 300;

/**
 * Page text made comparable: lower case, no accents, colons or asterisks, one space between words,
 * brackets never glued to a word, at most {@link longestText} characters.
 */
export function fold(text: string): string {
  return text
    .slice(0, longestText * 2)
    .replace(/\s+/g, ' ')
    .replace(invisible, '')
    .normalize('NFD')
    .replace(accents, '')
    .toLowerCase()
    .replace(/[:*]/g, ' ')
    .replace(/([([])/g, ' $1')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, longestText);
}
