/** Splits texts into short utterances, so that a pause resumes where it was. */
export function sentencesToSay(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/(?<=[.?!…])\s+/)).filter((sentence) => sentence !== '');
}
