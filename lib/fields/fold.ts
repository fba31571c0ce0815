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
  // Without patterns where the letters allow it: of each pattern that is run twice a browser makes machine code, for
  // these 5 KB in every form (V8, Chromium 156).
  const small = text.toLowerCase();
  const plain = changingSigns(small);
  let line = plain === undefined ? withoutAnyMark(text) : small;
  const changing = plain ?? blanks;
  for (let at = 0; at < changing.length; at++) {
    const sign = changing.charAt(at);
    line = line.replaceAll(sign, instead.charAt(signs.indexOf(sign)));
  }
  return line.replaceAll('(', ' (').replaceAll('[', ' [').split(' ').filter(Boolean).join(' ');
}

/** What is as good as a space, beside all that a pattern calls one. */
const blanks = ':*';

/**
 * What is as good as a space, then the small letters below U+0100 that are another letter with a mark; and what is put
 * in the place of each.
 */
const signs = `${blanks}\n\t\r\u00a0\f\váéíóúüñçàèòïâãäåêëìîôõöùûýÿ`;
const instead = '        aeiouuncaeoiaaaaeeiiooouuyy';

/**
 * Of a text in small letters the signs that something else is put in the place of; `undefined` where it has others
 * than Spanish is written in.
 */
function changingSigns(line: string): string | undefined {
  let found = '';
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if ((code >= 97 && code <= 122) || code === 32) continue;
    const sign = line.charAt(at);
    if (signs.includes(sign)) found += found.includes(sign) ? '' : sign;
    // No control character, no soft hyphen. Beyond U+0100 dashes, quotation marks and dots.
    else if (
      code < 32 ||
      (code > 126 && code < 160) ||
      code === 173 ||
      (code > 255 && (code < 0x2010 || code > 0x2027))
    )
      return undefined;
  }
  return found;
}

/** Control, bidi and zero-width characters carry no meaning in a label and can hide one text in another. */
function withoutAnyMark(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}
