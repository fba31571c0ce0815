import type { Speech } from './reader.ts';

/** The browser's speech; undefined where it is disabled in the browser's settings. */
export function browserSpeech(): Speech | undefined {
  const { speechSynthesis: synthesis } = globalThis as { speechSynthesis?: SpeechSynthesis };
  return synthesis && { synthesis, utter: (sentence) => new SpeechSynthesisUtterance(sentence) };
}
