/** Zero-width and direction marks, joiners, variation selectors, fillers, soft hyphens. */
const invisible = /\p{Cf}|\u034f|[\u115f\u1160\u3164\uffa0]|\u17b4|\u17b5|[\ufe00-\ufe0f]/gu;

const separators = /[\s.\-‐-―−_/·•]/g;

export function withoutInvisible(typed: string): string {
  return typed.replace(invisible, '');
}

/** Without separators and invisible characters. */
export function withoutSeparators(typed: string): string {
  return withoutInvisible(typed).replace(separators, '');
}

/** Capitals of other alphabets, each above the Latin one it looks like. */
const alike = {
  // Greek, then Cyrillic.
  from: 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕЅЗІЈКМНОРСТУХЫ',
  to: 'ABEZHIKMNOPTYXABES3IJKMHOPCTYXY',
} as const;
const alikeSmall = {
  from: 'ονυρχаеѕіјорсуһԁѵ',
  to: 'ovupxaesijopcyhdv',
} as const;

/** In Latin letters and Western digits, replacing look-alikes. */
export function inLatin(typed: string): string {
  return [...typed.normalize('NFKC')].map(latinOf).join('');
}

function latinOf(character: string): string {
  for (const { from, to } of [alike, alikeSmall]) {
    const at = from.indexOf(character);
    if (at >= 0) return to.charAt(at);
  }
  return /^\p{Nd}$/u.test(character) ? String(digitOf(character)) : character;
}

/** Each script's ten digits are consecutive, and start where the code point ends in 0 or 6. */
function digitOf(character: string): number {
  let zero = character.codePointAt(0) ?? 0;
  const value = zero;
  while (value - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return value - zero;
}
