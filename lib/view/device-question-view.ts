import type { AppState } from '../cases/state.ts';
import type { DeviceMode } from '../journey/phases.ts';
import { type Language, t } from '../words/translate.ts';

export interface DeviceQuestionView {
  title: string;
  text: string;
  answers: readonly { mode: DeviceMode; label: string }[];
}

/** Asks whose computer this is, until answered. */
export function askedDevice(
  { settings }: AppState,
  language: Language,
): { deviceQuestion?: DeviceQuestionView } {
  if (settings.deviceMode !== undefined) return {};
  return {
    deviceQuestion: {
      title: t(language, 'welcome.whose'),
      text: t(language, 'panel.whose.text'),
      answers: [
        { mode: 'personal', label: t(language, 'welcome.mine') },
        { mode: 'shared', label: t(language, 'welcome.shared') },
      ],
    },
  };
}
