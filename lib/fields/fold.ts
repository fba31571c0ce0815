// Control, bidi and zero-width characters carry no meaning in a label and can hide one text in another.
const invisible = /[\p{Cc}\p{Cf}]/gu;
const accents = /\p{M}/gu;
// Of these two a browser makes 6 KB of machine code each. Text in Latin letters has no other signs than these:
const latin = /^[ -~¡-¬®-ÿ]*$/;
const latinAccents = /[\u0300-\u036f]/g;

/** Longest piece of page text that is looked at, in characters. */
export const longestText = 300;

/**
 * Page text made comparable: lower case, no accents, colons or asterisks, one space between words,
 * brackets never glued to a word, at most {@link longestText} characters.
 */
export function fold(text: string): string {
  return withoutAccents(text.slice(0, longestText * 2).replace(/\s+/g, ' '))
    .toLowerCase()
    .replace(/[:*]/g, ' ')
    .replace(/([([])/g, ' $1')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, longestText);
}

function withoutAccents(line: string): string {
  return latin.test(line)
    ? line.normalize('NFD').replace(latinAccents, '')
    : line.replace(invisible, '').normalize('NFD').replace(accents, '');
}
