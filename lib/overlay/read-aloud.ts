import type { Drawing, DrawnVoice } from '../view/drawing.ts';
import { ownSpeech } from '../voice/own-speech.ts';
import { openReader, type Reader, watchVoices } from '../voice/reader.ts';
import { mainWord, type Reading, type ReadingEvent, silence } from '../voice/reading.ts';
import type { Language } from '../words/say.ts';

/** Reads the panel's advice aloud. */
export interface ReadAloud {
  /** What there is to read now. Other advice is another reading: what was being said of the former ends. */
  follow: (voice: DrawnVoice | undefined, language: Language) => void;
  /** The controls as they are now; nothing where no voice of this computer speaks the language. */
  drawing: () => Drawing;
  tell: (event: ReadingEvent) => void;
}

/** @param onChange the controls are to be drawn anew */
export function createReadAloud(onChange: () => void, signal: AbortSignal): ReadAloud {
  let voice: DrawnVoice | undefined;
  let followed: string | undefined;
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
  }

  function begin({ sentences }: DrawnVoice, language: Language): void {
    reading = silence;
    isThere = false;
    wasUsed = false;
    const speech = ownSpeech();
    if (!speech) return;
    reader = openReader(speech, sentences, language, (next) => {
      reading = next;
      onChange();
    });
    // What is found at once is drawn by whoever asked.
    let isLooking = true;
    unwatch = watchVoices(speech, language, (found) => {
      isThere = found;
      if (!isLooking) onChange();
    });
    isLooking = false;
  }

  // Nobody expects a voice from a page that they do not see.
  const leave = (): void => {
    if (document.hidden) reader?.tell('stop');
  };
  document.addEventListener('visibilitychange', leave, { signal });
  addEventListener('pagehide', () => reader?.close(), { signal });
  signal.addEventListener('abort', end, { once: true });

  return {
    follow: (next, language) => {
      const name = next && `${language} ${next.sentences.join(' ')}`;
      voice = next;
      if (name === followed) return;
      followed = name;
      end();
      if (next) begin(next, language);
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
