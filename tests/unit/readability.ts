/** Readability of a Spanish text by INFLESZ: 55 is normal, 65 fairly easy, 80 very easy. */
export function inflesz(text: string): number {
  const all = wordsOf(text);
  const syllables = all.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - 62.3 * (syllables / all.length) - all.length / sentencesOf(text).length;
}

/** Sentences end at a full stop, question or exclamation mark, or ellipsis; not at a colon. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!…][»)]?)\s+/).filter((sentence) => wordsOf(sentence).length > 0);
}

/** Words without figures and signs. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

/**
 * Counts syllables: vowels minus those that share a syllable with a neighbour. An unstressed i or u beside a vowel
 * shares; two of a, e and o do not, nor does a stressed í or ú. Acronyms are spelt by letter.
 */
export function syllablesOf(word: string): number {
  if (/^\p{Lu}{2,}$/u.test(word)) return word.length;
  const sounds = word
    .toLowerCase()
    .replace(/qu(?=[eéií])/g, 'q')
    .replace(/gu(?=[eéií])/g, 'g')
    .replace(/ü/g, 'u')
    .replace(/y(?![aeiouáéíóú])/g, 'i');
  const groups = sounds.match(/[aeiouáéíóú](?:h?[aeiouáéíóú])*/g) ?? [];
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + nuclei(group.replaceAll('h', '')), 0),
  );
}

function nuclei(vowels: string): number {
  let count = 1;
  for (let at = 1; at < vowels.length; at += 1) {
    const [left = '', right = ''] = vowels.slice(at - 1, at + 1);
    const shared = isWeak(left) || isWeak(right);
    if (!shared || left === right) count += 1;
  }
  return count;
}

function isWeak(vowel: string): boolean {
  return vowel === 'i' || vowel === 'u';
}
