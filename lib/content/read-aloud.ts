import type { Drawing, DrawnVoice, VoiceText } from '../view/drawing.ts';
import { ownSpeech } from '../voice/own-speech.ts';
import { openReader, type Reader, type Speech, watchVoices } from '../voice/reader.ts';
import { mainWord, type Reading, type ReadingEvent, silence } from '../voice/reading.ts';
import type { Language } from '../words/translate.ts';

/** Reads the panel's advice aloud. */
export interface ReadAloud {
  /** What there is to read now. Other advice is another reading: what was being said of the former ends. */
  follow: (voice: VoiceText | undefined, language: Language) => void;
  /** The controls as they are now; nothing where no voice of this computer speaks the language. */
  drawing: () => Drawing;
  tell: (event: ReadingEvent) => void;
}

/** @param onChange the controls are to be drawn anew */
export function createReadAloud(onChange: () => void, signal: AbortSignal): ReadAloud {
  /** What is followed, and what that says once there is somebody to say it. */
  let followed: VoiceText | undefined;
  let voice: DrawnVoice | undefined;
  let reader: Reader | undefined;
  let reading: Reading = silence;
  let isThere = false;
  let wasUsed = false;
  let unwatch: (() => void) | undefined;

  function end(): void {
    unwatch?.();
    unwatch = undefined;
    reader?.close();
    reader = undefined;
    voice = undefined;
    reading = silence;
    isThere = false;
    wasUsed = false;
  }

  function begin(text: VoiceText, language: Language): void {
    const speech = ownSpeech();
    if (!speech) return;
    // What is found at once is drawn by whoever asked.
    let isLooking = true;
    unwatch = watchVoices(speech, language, (found) => {
      isThere = found;
      if (found) getReady(speech, text, language);
      if (!isLooking) onChange();
    });
    isLooking = false;
  }

  /** Where no voice speaks the language, nothing of this is ever needed. */
  function getReady(speech: Speech, text: VoiceText, language: Language): void {
    if (reader) return;
    const ready: DrawnVoice = JSON.parse(text);
    voice = ready;
    reader = openReader(speech, ready.sentences, language, (next) => {
      reading = next;
      onChange();
    });
  }

  // Nobody expects a voice from a page that they do not see.
  const leave = (): void => {
    if (document.hidden) reader?.tell('stop');
  };
  document.addEventListener('visibilitychange', leave, { signal });
  addEventListener('pagehide', () => reader?.close(), { signal });
  signal.addEventListener('abort', end, { once: true });

  return {
    follow: (text, language) => {
      if (text === followed) return;
      followed = text;
      end();
      if (text !== undefined) begin(text, language);
    },
    drawing: () => {
      if (!voice || !isThere) return null;
      const { state, slow, failed } = reading;
      const more: Drawing = ['', {}, [voice.repeat, voice.pace[slow ? 'slow' : 'normal']]];
      const [tag, attributes] = voice.group;
      return [
        tag,
        attributes,
        [voice.main[mainWord(state)], wasUsed ? more : null, failed ? voice.failed : null],
      ];
    },
    tell: (event) => {
      wasUsed = true;
      reader?.tell(event);
    },
  };
}
