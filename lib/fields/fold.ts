/** Longest piece of page text that is looked at, in characters. */
export const longestText = 300;

/** A piece of page text made comparable, as by {@link foldAll}: at most {@link longestText} characters. */
export function fold(text: string): string {
  return foldAll(text.slice(0, longestText * 2)).slice(0, longestText);
}

/**
 * Page text made comparable: lower case, no accents, colons or asterisks, one space between words, brackets never
 * glued to a word.
 */
export function foldAll(text: string): string {
  return withoutAccents(text.replace(/[\s:*]+/g, ' '))
    .toLowerCase()
    .replace(/ ?([([])/g, ' $1')
    .trim();
}

/** Text in Latin letters has no other signs than these. */
const latin = /^[ -~¡-¬®-ÿ]*$/;

function withoutAccents(line: string): string {
  if (!latin.test(line)) return withoutAnyMark(line);
  const apart = line.normalize('NFD');
  return apart.length === line.length ? line : apart.replace(/[\u0300-\u036f]/g, '');
}

/** Control, bidi and zero-width characters carry no meaning in a label and can hide one text in another. */
function withoutAnyMark(line: string): string {
  // Made when first needed: of these two a browser makes 6 KB of machine code each.
  return line
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ +/g, ' ');
}
