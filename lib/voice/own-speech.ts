import type { Speech } from './reader.ts';

/** The browser's own speech; absent where it has been switched off in the browser's settings. */
export function ownSpeech(): Speech | undefined {
  const { speechSynthesis: synthesis } = globalThis as { speechSynthesis?: SpeechSynthesis };
  return synthesis && { synthesis, utter: (sentence) => new SpeechSynthesisUtterance(sentence) };
}
