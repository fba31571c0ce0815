import type { AppState } from '../cases/state.ts';
import type { DeviceMode } from '../journey/phases.ts';
import { type Language, t } from '../words/translate.ts';

export interface WhoseView {
  title: string;
  text: string;
  answers: readonly { mode: DeviceMode; label: string }[];
}

/** Asks whose computer this is, until answered. */
export function whoseComputer({ settings }: AppState, language: Language): { whose?: WhoseView } {
  if (settings.deviceMode !== undefined) return {};
  return {
    whose: {
      title: t(language, 'welcome.whose'),
      text: t(language, 'panel.whose.text'),
      answers: [
        { mode: 'personal', label: t(language, 'welcome.mine') },
        { mode: 'shared', label: t(language, 'welcome.shared') },
      ],
    },
  };
}
