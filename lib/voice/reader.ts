import type { Language } from '../words/translate.ts';
import { notReading, type Reading, type ReadingEvent, readingAfter } from './reading.ts';
import { pickVoice } from './voices.ts';

export interface Speech {
  synthesis: Pick<
    SpeechSynthesis,
    'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
  >;
  utter: (sentence: string) => SpeechSynthesisUtterance;
}

export interface Reader {
  send: (event: ReadingEvent) => void;
  close: () => void;
}

const paces = { normal: 1, slow: 0.75 };

/**
 * Reads sentences aloud with a local voice. A pause cancels, and resumes with the interrupted sentence: the browsers'
 * own pause does nothing on some systems and never ends on others.
 */
export function openReader(
  { synthesis, utter }: Speech,
  sentences: readonly string[],
  language: Language,
  onChange: (reading: Reading) => void,
): Reader {
  let reading = notReading;
  // Held: Chromium loses the end event of an utterance without references.
  let current: SpeechSynthesisUtterance | undefined;

  function send(event: ReadingEvent): void {
    const before = reading;
    reading = readingAfter(before, event, sentences.length);
    onChange(reading);
    const isSaid = event === 'said' || event === 'failed';
    if (isSaid) current = undefined;
    if (reading.state !== 'reading') cancelSpeech();
    else if (before.state !== 'reading' || isSaid || event !== 'read') speak();
  }

  function speak(): void {
    cancelSpeech();
    const voice = pickVoice(synthesis.getVoices(), language);
    const sentence = sentences[reading.at];
    // The voice may have been uninstalled meanwhile; the browser's default might be remote.
    if (!voice || sentence === undefined) {
      send('failed');
      return;
    }
    const utterance = utter(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = reading.slow ? paces.slow : paces.normal;
    // A cancelled utterance may report its end late.
    utterance.onend = () => current === utterance && send('said');
    utterance.onerror = () => current === utterance && send('failed');
    current = utterance;
    synthesis.speak(utterance);
  }

  /** Cancels only our own speech: the queue is the page's too. */
  function cancelSpeech(): void {
    if (!current) return;
    current = undefined;
    synthesis.cancel();
  }

  return { send: send, close: cancelSpeech };
}

/** Reports whether there is a voice for this language, now and on changes: voices load late. */
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
