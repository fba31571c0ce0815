export interface Lead {
  text: string;
  /** On another line or in another cell than the number. */
  isStacked: boolean;
}

const maxLeadLength = 300;
const maxTailLength = 150;
const maxLines = 6;
// The end of a sentence, but not an abbreviation's full stop.
const sentenceEnd =
  /(?:(?<!\b(?:cod|num|nums|n|no|tel|telf|tels|tfno|tlf|ref|exp|reg|art|sr|sra|sres|d|dna|pag|aprox|ext|avda))\.|[!?;…])(?=\s|$)/g;
const goesOn =
  /\b(?:de|del|la|el|su|tu|mi|seu|o|codigo|codi|numero|y|con|para|que|es|the|your|request|application|is)\s*$/;

/**
 * The words before a number in folded text, back to the start of its sentence or to `from`, across wrapped lines.
 * `plain` is the same text with capitals, which tell a wrapped line from a new one.
 */
export function leadOf(text: string, plain: string, from: number, start: number): Lead {
  const earliest = Math.max(from, start - maxLeadLength);
  const piece = text.slice(earliest, start);
  const inPlain = plain.slice(earliest, start);
  let at = piece.lastIndexOf('\n') + 1;
  const isCell = /[\t|]\s*$/.test(piece.slice(at));
  const sentence = sentenceStart(piece.slice(at));
  if (sentence > 0) return { text: piece.slice(at + sentence), isStacked: isCell };
  let isStacked = isCell;
  for (let taken = 0; taken < maxLines && at > 0; taken++) {
    const before = at > 1 ? piece.lastIndexOf('\n', at - 2) + 1 : 0;
    const line = piece.slice(before, at - 1);
    if (!/\p{L}/u.test(piece.slice(at))) isStacked = true;
    else if (!isWrapped(line, inPlain.slice(at))) break;
    const end = sentenceStart(line);
    at = before + end;
    if (end > 0) break;
  }
  return { text: piece.slice(at), isStacked };
}

/** The words after a number in folded text, to the end of its sentence or line or to `to`. */
export function tailOf(text: string, end: number, to: number): string {
  const [line = '', next] = text.slice(end, Math.min(to, end + maxTailLength)).split('\n');
  const whole = next !== undefined && goesOn.test(line) ? `${line} ${next}` : line;
  return whole.split(/[.;?!](?=\s|$)/)[0] ?? '';
}

function sentenceStart(line: string): number {
  let start = 0;
  for (const end of line.matchAll(sentenceEnd)) start = end.index + end[0].length;
  return start;
}

function isWrapped(before: string, after: string): boolean {
  if (before.trim() === '' || /[.:!?;|]\s*$/.test(before)) return false;
  return goesOn.test(before) || /^[^\p{L}]*\p{Ll}/u.test(after);
}
