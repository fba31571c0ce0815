/** How a text is known: by words, and where they alone could mean something else, by a pattern. */
export interface KnownText {
  /** One of these is in every text that the pattern matches. */
  about: readonly string[];
  pattern?: RegExp | string;
}

/**
 * Whether a folded text is this one. The words are looked for first: a pattern that is never run costs nothing, one
 * that is run over everything a page says becomes some KB of machine code in that page.
 */
export function isKnownText({ about, pattern }: KnownText, folded: string): boolean {
  if (!about.some((word) => folded.includes(word))) return false;
  return pattern === undefined || (typeof pattern === 'string' ? new RegExp(pattern) : pattern).test(folded);
}
