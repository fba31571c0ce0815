import type { HelpContext } from '../../lib/help/topics.ts';
import { type HelpView, helpView } from '../../lib/view/help-view.ts';
import type { Language } from '../../lib/words/translate.ts';

/** The help as read at home, on Windows, with Chrome, in November 2026. */
export function helpIn(language: Language, reader: Partial<HelpContext> = {}): HelpView {
  return helpView({
    language,
    reader: {
      system: 'windows',
      browser: 'chrome',
      organisation: undefined,
      mode: 'personal',
      now: new Date('2026-11-29T10:00:00Z'),
      ...reader,
    },
    canCheckBackups: true,
  });
}
