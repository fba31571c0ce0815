/** Texts cut into what is said in one breath, so that a pause goes on where it was. */
export function sentencesToSay(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/(?<=[.?!…])\s+/)).filter((sentence) => sentence !== '');
}
