/**
 * How a text is known: `one|another … third` stands for every text with one of the first words and, behind it, the
 * third. `<` before a word and `>` behind it: no letter, digit or `_` stands there. `^`: the text begins so.
 *
 * No patterns: of each that is run a browser keeps some KB in every form, of those of the fields 31 KB in all (V8,
 * Chromium 156). Words are only looked for.
 */
export type Wording = string;

/** Whether a folded text has one of these wordings. */
export function isWorded(folded: string, ...wordings: readonly Wording[]): boolean {
  for (const wording of wordings) {
    let from = 0;
    for (const words of wording.split(' … ')) from = firstEnd(words, folded, from);
    if (from < Number.POSITIVE_INFINITY) return true;
  }
  return false;
}

/**
 * Where the first of some words ends in a text, from a place in it on: that leaves most for what has to follow it.
 * Infinitely far away where none of them is, and behind that there is nothing.
 */
function firstEnd(words: string, folded: string, from: number): number {
  let first = Number.POSITIVE_INFINITY;
  for (const word of words.split('|')) {
    const isFirst = word.startsWith('^');
    const isBegin = word.startsWith('<');
    const isEnd = word.endsWith('>');
    const plain = word.slice(isFirst || isBegin ? 1 : 0, isEnd ? -1 : undefined);
    for (let at = folded.indexOf(plain, from); at >= 0; at = folded.indexOf(plain, at + 1)) {
      const end = at + plain.length;
      if ((isFirst && at > 0) || end >= first) break;
      if ((isBegin && isInWord(folded, at - 1)) || (isEnd && isInWord(folded, end))) continue;
      first = end;
    }
  }
  return first;
}

function isInWord(folded: string, at: number): boolean {
  const sign = folded.charAt(at);
  return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign === '_';
}
