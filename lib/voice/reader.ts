import type { Language } from '../words/translate.ts';
import { type Reading, type ReadingEvent, readingAfter, silence } from './reading.ts';
import { pickVoice } from './voices.ts';

/** The browser's speech, as far as it is used. */
export interface Speech {
  synthesis: Pick<
    SpeechSynthesis,
    'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
  >;
  /** A sentence as the browser takes it. */
  utter: (sentence: string) => SpeechSynthesisUtterance;
}

export interface Reader {
  /** Carries out what the person wants. */
  tell: (event: ReadingEvent) => void;
  /** Falls silent, for good. */
  close: () => void;
}

const paces = { normal: 1, slow: 0.75 };

/**
 * Reads sentences aloud, one after the other, with a voice of this computer. A pause stops the voice and goes on with
 * the sentence it was in: the browsers' own pause does nothing on some systems, and on others never ends.
 */
export function openReader(
  { synthesis, utter }: Speech,
  sentences: readonly string[],
  language: Language,
  onChange: (reading: Reading) => void,
): Reader {
  let reading = silence;
  // Kept: Chromium forgets to tell the end of an utterance that nobody holds.
  let current: SpeechSynthesisUtterance | undefined;

  function tell(event: ReadingEvent): void {
    const before = reading;
    reading = readingAfter(before, event, sentences.length);
    onChange(reading);
    const isSaid = event === 'said' || event === 'failed';
    if (isSaid) current = undefined;
    if (reading.state !== 'reading') hush();
    else if (before.state !== 'reading' || isSaid || event !== 'read') speak();
  }

  function speak(): void {
    hush();
    const voice = pickVoice(synthesis.getVoices(), language);
    const sentence = sentences[reading.at];
    // The voice may have been uninstalled meanwhile: the browser's own choice might speak from a server.
    if (!voice || sentence === undefined) {
      tell('failed');
      return;
    }
    const utterance = utter(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = reading.slow ? paces.slow : paces.normal;
    // What has been cancelled ends too, and may say so late.
    utterance.onend = () => current === utterance && tell('said');
    utterance.onerror = () => current === utterance && tell('failed');
    current = utterance;
    synthesis.speak(utterance);
  }

  /** Only what we have begun is silenced: the queue is the page's too. */
  function hush(): void {
    if (!current) return;
    current = undefined;
    synthesis.cancel();
  }

  return { tell, close: hush };
}

/** Tells whether there is a voice for this language, now and whenever that changes: they arrive late. */
export function watchVoices(
  { synthesis }: Speech,
  language: Language,
  onChange: (isThere: boolean) => void,
): () => void {
  const look = (): void => onChange(pickVoice(synthesis.getVoices(), language) !== undefined);
  synthesis.addEventListener('voiceschanged', look);
  look();
  return () => synthesis.removeEventListener('voiceschanged', look);
}
