import type { Reader } from '../../lib/help/topics.ts';
import type { DeviceMode } from '../../lib/journey/phases.ts';
import { type HelpView, helpView } from '../../lib/view/help-view.ts';
import type { Language } from '../../lib/words/translate.ts';

/** The help as it is read at home, on Windows, with Chrome. */
export function helpIn(
  language: Language,
  { mode = 'personal', ...reader }: Partial<Reader & { mode: DeviceMode }> = {},
): HelpView {
  return helpView({
    language,
    reader: { system: 'windows', browser: 'chrome', organisation: undefined, ...reader },
    mode,
    mayCheck: true,
  });
}
