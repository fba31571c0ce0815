import type { Language } from '../words/translate.ts';

/** What is known of a voice of the browser's; `SpeechSynthesisVoice` is one. */
export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** Heard where there is a choice: the accent of Spain, and the English nearest to what our texts are written in. */
const preferred: Readonly<Record<Language, string>> = { es: 'es-es', en: 'en-gb' };

/**
 * The voice to read with: one in this language that speaks on this computer, since any other sends the text to a
 * server. None where there is no such voice.
 */
export function pickVoice<V extends Voice>(voices: readonly V[], language: Language): V | undefined {
  const tag = ({ lang }: V): string => lang.toLowerCase().replaceAll('_', '-');
  const worth = (voice: V): number => (tag(voice) === preferred[language] ? 2 : 0) + (voice.default ? 1 : 0);
  return voices
    .filter((voice) => voice.localService && tag(voice).split('-')[0] === language)
    .toSorted((one, other) => worth(other) - worth(one))[0];
}
