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
  // these 20 KB in every form (V8, Chromium 156).
  const kind = kindOf(text);
  const changes = kind === 'accented' ? signs.length : blanks;
  let line = kind === 'other' ? withoutAnyMark(text) : text.toLowerCase();
  for (let at = 0; at < changes; at++) line = line.replaceAll(signs.charAt(at), instead.charAt(at));
  return line
    .replaceAll('(', ' (')
    .replaceAll('[', ' [')
    .split(' ')
    .filter((word) => word !== '')
    .join(' ');
}

/**
 * What is as good as a space of such text as `kindOf` calls plain, then the small letters below U+0100 that are
 * another letter with a mark; and what is put in the place of each.
 */
const signs = ':*\n\t\r\u00a0\f\váéíóúüñçàèòïâãäåêëìîôõöùûýÿ';
const instead = '        aeiouuncaeoiaaaaeeiiooouuyy';
const blanks = 8;

/** Whether a text has, of letters and signs, only those that Spanish is written in. */
function kindOf(text: string): 'plain' | 'accented' | 'other' {
  let isAccented = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f) continue;
    if (code >= 0xc0 && code <= 0xff) isAccented = true;
    // No soft hyphen. Beyond U+0100 dashes, quotation marks and dots.
    else if (
      !(
        (code >= 9 && code <= 13) ||
        (code >= 0xa0 && code < 0xc0 && code !== 0xad) ||
        (code >= 0x2010 && code < 0x2028)
      )
    )
      return 'other';
  }
  return isAccented ? 'accented' : 'plain';
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
