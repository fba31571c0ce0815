import type { Speech } from '../../lib/voice/reader.ts';

export function voice(lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  return { lang, localService: true, default: false, name: lang, voiceURI: lang, ...more };
}

interface Utterance {
  text: string;
  voice: SpeechSynthesisVoice | null;
  lang: string;
  rate: number;
  onend: (() => void) | null;
  onerror: (() => void) | null;
}

/** Speech synthesis whose utterances end when the test says so. */
export function fakeSpeech(voices: SpeechSynthesisVoice[]) {
  const spoken: Utterance[] = [];
  const listeners = new Set<() => void>();
  let now: Utterance | undefined;
  let known = voices;
  let cancellations = 0;
  const synthesis = {
    getVoices: () => known,
    speak: (utterance: Utterance) => {
      spoken.push(utterance);
      now = utterance;
    },
    cancel: () => {
      cancellations += 1;
      now = undefined;
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  const speech = {
    synthesis,
    utter: (text: string): Utterance => ({
      text,
      voice: null,
      lang: '',
      rate: 1,
      onend: null,
      onerror: null,
    }),
  } as unknown as Speech;
  const end = (how: 'onend' | 'onerror'): void => {
    const ended = now;
    now = undefined;
    ended?.[how]?.();
  };
  return {
    ...speech,
    speaking: () => now?.text,
    said: () => spoken.map(({ text }) => text),
    rates: () => spoken.map(({ rate }) => rate),
    voices: () => spoken.map(({ voice: chosen }) => chosen?.lang),
    cancelled: () => cancellations,
    finish: () => end('onend'),
    fail: () => end('onerror'),
    /** Fires the end event that browsers send late for a cancelled utterance. */
    endLate: (index: number) => spoken[index]?.onend?.(),
    failLate: (index: number) => spoken[index]?.onerror?.(),
    have: (others: SpeechSynthesisVoice[]) => {
      known = others;
      for (const listener of listeners) listener();
    },
  };
}
