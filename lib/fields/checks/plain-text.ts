const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ordm: 'º',
  ordf: 'ª',
  middot: '·',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  agrave: 'à',
  egrave: 'è',
  ograve: 'ò',
  ntilde: 'ñ',
  uuml: 'ü',
  ccedil: 'ç',
};

// Further marks on a letter mean nothing, and normalising thousands of them takes minutes.
const heapedMarks = /(\p{M}{2})\p{M}+/gu;
const lineEnds = /\r\n?|[\u2028\u2029\v\f]/g;
const invisible = /\p{Cf}|\u034f|[\ufe00-\ufe0f]|(?![\n\t])\p{Cc}/gu;
// A digit in a key or a circle numbers a list.
const keycap = /[\d#*]\u20e3/g;
const softBreak = /(?<!=)=[ \t]*\n/g;
// A non-ASCII Latin letter as UTF-8 or, between letters, as Latin-1; otherwise "=20" may be a number.
const quotedLetter = /=C[2-5]=[89AB][0-9A-F]|[A-Za-z]=(?:E[0-9A-F]|F[1-9A-C])[A-Za-z]/i;
const quotedBytes = /(?:=[0-9A-F]{2})+/gi;
const blockTag =
  /<\/?(?:br|p|div|tr|table|li|ul|ol|h[1-6]|hr|blockquote|section|dl|dt|dd|title|head)\b[^<>]*>\n?/gi;
const cellTag = /<\/?(?:td|th)\b[^<>]*>/gi;
const tagInNumber = /(?<=\d)(?:<\/?[a-z][^<>]*>)+(?=\d)/gi;
const anyTag = /<[/!]?[a-z][^<>]*>/gi;
const quoteMarks = /^(?:[ \t]*[>|])+[ \t]?/gm;

/**
 * A message's text without quoted-printable, HTML, entities, quote marks and invisible characters. Lines stay; tabs
 * separate cells. Linear in the text's length.
 */
export function plainText(text: string): string {
  const lines = text.replace(heapedMarks, '$1').normalize('NFC').replace(lineEnds, '\n');
  return withoutTags(withoutQuotedPrintable(lines))
    .replace(/&(?:amp;)?(?:#(\d{1,9})|#x([0-9a-f]{1,6})|([a-z]{2,16}));/gi, entity)
    .replace(invisible, '')
    .replace(keycap, ' ')
    .replace(/[^\S\n\t]/g, ' ')
    .replace(quoteMarks, '')
    .replace(/\*/g, ' ');
}

function withoutQuotedPrintable(text: string): string {
  const joined = text.replace(softBreak, '');
  if (!quotedLetter.test(joined)) return joined;
  return joined.replace(quotedBytes, (escaped) => {
    const bytes = Uint8Array.from(escaped.slice(1).split('='), (byte) => Number.parseInt(byte, 16));
    const decoded = new TextDecoder('utf-8').decode(bytes);
    return decoded.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : decoded;
  });
}

function withoutTags(text: string): string {
  if (!/<[/!a-z]/i.test(text)) return text;
  return cut(cut(cut(text, /<!--/g, '-->'), /<style\b/gi, '</style'), /<script\b/gi, '</script')
    .replace(blockTag, '\n')
    .replace(cellTag, '\t')
    .replace(tagInNumber, '')
    .replace(anyTag, ' ');
}

/** Removes everything from each opening to its end; an opening without an end stays. */
function cut(text: string, opening: RegExp, end: string): string {
  const closing = new RegExp(end, 'gi');
  const kept: string[] = [];
  let from = 0;
  for (let open = opening.exec(text); open !== null; open = opening.exec(text)) {
    closing.lastIndex = open.index;
    if (closing.exec(text) === null) break;
    kept.push(text.slice(from, open.index));
    from = closing.lastIndex;
    opening.lastIndex = from;
  }
  return kept.join(' ') + (from > 0 ? ' ' : '') + text.slice(from);
}

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : ' ';
}

const plainLetters: Readonly<Record<string, string>> = Object.fromEntries(
  ['aáàâäãå', 'eéèêë', 'iíìîï', 'oóòôöõ', 'uúùûü', 'nñ', 'cç', 'lŀ'].flatMap((row) =>
    [...row].map((letter) => [letter, row.charAt(0)] as const),
  ),
);

/** Lower case without accents, keeping every character's position. */
export function foldInPlace(text: string): string {
  const lower = text.toLowerCase();
  const kept =
    lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return kept.replace(/[à-ÿŀ]/g, (letter) => plainLetters[letter] ?? letter);
}
