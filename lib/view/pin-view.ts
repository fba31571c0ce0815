import { Pin, Settings } from 'lucide';
import type { BrowserName } from '../journey/configurador.ts';
import { type Language, t } from '../words/translate.ts';
import type { Picture } from './pictures.ts';

/** How to pin the icon: new ones are hidden behind a jigsaw piece. */
export interface PinView {
  text: string;
  /** The pin beside the name in the list. */
  press: Picture;
}

export function pinView(browser: BrowserName, language: Language): PinView {
  return browser === 'firefox'
    ? { text: t(language, 'welcome.pin.firefox'), press: Settings }
    : { text: t(language, 'welcome.pin.chrome'), press: Pin };
}
