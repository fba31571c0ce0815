import type { Language } from '../words/translate.ts';

export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** Preferred accents: Spain's, and the English nearest to our texts' spelling. */
const preferred: Readonly<Record<Language, string>> = { es: 'es-es', en: 'en-gb' };

/** A local voice in this language, since any other sends the text to a server; undefined if there is none. */
export function pickVoice<V extends Voice>(voices: readonly V[], language: Language): V | undefined {
  const tag = ({ lang }: V): string => lang.toLowerCase().replaceAll('_', '-');
  const worth = (voice: V): number => (tag(voice) === preferred[language] ? 2 : 0) + (voice.default ? 1 : 0);
  return voices
    .filter((voice) => voice.localService && tag(voice).split('-')[0] === language)
    .toSorted((one, other) => worth(other) - worth(one))[0];
}
