import type { BrowserName } from '../journey/configurador.ts';
import { type Language, t, type WordKey } from '../words/translate.ts';

/** Which keys lead to the panel, and how they are changed in this browser. */
export interface KeysView {
  heading: string;
  text: string;
  /** Each key as it is written on a keyboard; none where the person has set none. */
  keys: readonly string[];
  change: { label: string; text: string };
  /** The other way, for whoever listens to the page: a screen reader may take any key. */
  listening: string;
}

/** Keys that are called otherwise than browsers call them. */
const named: Partial<Record<string, WordKey>> = { Shift: 'keys.shift', Ctrl: 'keys.ctrl' };

/** @param shortcut as the browser has it now: "Alt+Shift+J", or nothing */
export function keysView(shortcut: string, browser: BrowserName, language: Language): KeysView {
  const keys = shortcut.split('+').filter((key) => key !== '');
  return {
    heading: t(language, 'keys.heading'),
    text: t(language, keys.length > 0 ? 'keys.text' : 'keys.none'),
    keys: keys.map((key) => {
      const word = named[key];
      return word ? t(language, word) : key;
    }),
    listening: t(language, 'keys.listening'),
    change: {
      label: t(language, keys.length > 0 ? 'keys.change' : 'keys.choose'),
      text: t(language, browser === 'firefox' ? 'keys.change.firefox' : 'keys.change.chrome'),
    },
  };
}
