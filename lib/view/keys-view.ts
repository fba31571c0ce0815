import type { BrowserName } from '../journey/configurador.ts';
import { type Language, t, type WordKey } from '../words/translate.ts';

export interface KeysView {
  heading: string;
  text: string;
  /** Key names as on a keyboard; empty where none are set. */
  keys: readonly string[];
  change: { label: string; text: string };
  /** The other way, for screen reader users: a screen reader may take any key. */
  listening: string;
}

const named: Partial<Record<string, WordKey>> = { Shift: 'keys.shift', Ctrl: 'keys.ctrl' };

/** @param shortcut as the browser has it: "Alt+Shift+J", or nothing */
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
