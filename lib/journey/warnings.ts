import type { Organisation, PresetId } from '../policy/organisation.ts';
import type { WordKey } from '../words/translate.ts';
import type { System } from './installers.ts';
import type { DeviceMode } from './phases.ts';
import { isInForce } from './published-facts.ts';
import type { SourceId } from './sources.ts';

/** Names of the drawings beside a warning; the view brings the picture. */
export type WarningIcon =
  | 'computer'
  | 'password'
  | 'shield'
  | 'calendar'
  | 'document'
  | 'person'
  | 'mail'
  | 'clock'
  | 'file'
  | 'info';

interface Warning {
  icon: WarningIcon;
  source: SourceId;
  /** A second source, where the text joins two. */
  also?: SourceId;
  /** Only for this organisation's people. */
  only?: PresetId;
  /** Only for this system or kind of computer. */
  system?: System;
  mode?: DeviceMode;
}

/** Worst first in each page's list. The words are `warning.<id>.title` and `.text`. */
export const warnings = {
  'same-computer': { icon: 'computer', source: 'sede-2026-10' },
  'same-computer-now': { icon: 'computer', source: 'sede-2026-10' },
  'new-password': { icon: 'password', source: 'sede-2026-10' },
  'same-password': { icon: 'password', source: 'sede-2024-07' },
  'opened-by-hand': { icon: 'info', source: 'user-reports' },
  antivirus: { icon: 'shield', source: 'sede-2026-10' },
  administrator: { icon: 'person', source: 'packagers-2026' },
  'book-first': { icon: 'calendar', source: 'aeat' },
  'sign-email': { icon: 'mail', source: 'upo', only: 'upo' },
  'ask-once': { icon: 'info', source: 'own' },
  documents: { icon: 'document', source: 'sede-2026-08' },
  'in-person': { icon: 'person', source: 'sede-2022', also: 'notice-2025-12' },
  appointment: { icon: 'calendar', source: 'aeat' },
  'video-dni': { icon: 'document', source: 'app-catalogue-2026', also: 'guide-2026-10' },
  'video-result': { icon: 'clock', source: 'press-2026-01' },
  'chose-office': { icon: 'person', source: 'own' },
  'email-notice': { icon: 'mail', source: 'support-2026' },
  'one-hour': { icon: 'clock', source: 'sede-2026-10', also: 'reports-code' },
  cer: { icon: 'file', source: 'sede-2026-10' },
  'private-key': { icon: 'shield', source: 'sede-2026-10' },
  'revokes-old': { icon: 'info', source: 'app-catalogue-2026', also: 'sede-2024-07' },
  'four-years': { icon: 'calendar', source: 'notice-2025-12' },
  'mac-autofirma': { icon: 'shield', source: 'autofirma-2026', system: 'mac' },
  'own-certificate': { icon: 'person', source: 'own', mode: 'shared' },
  'passport-only': { icon: 'document', source: 'sede-2026-08' },
  'code-for-appointment': { icon: 'calendar', source: 'sede-2026-08' },
  'code-old': { icon: 'clock', source: 'own' },
  'rejected-unknown': { icon: 'info', source: 'own' },
  'open-mail-here': { icon: 'mail', source: 'own' },
  'restart-keeps': { icon: 'info', source: 'own' },
  'note-ticket': { icon: 'document', source: 'own' },
  'take-file': { icon: 'file', source: 'own' },
  'empty-downloads': { icon: 'computer', source: 'own' },
  'choose-expiring': { icon: 'person', source: 'sede-2024-07' },
  'renew-password': { icon: 'password', source: 'sede-2024-07' },
  'renew-order': { icon: 'info', source: 'renewal-2023', also: 'sede-2024-07' },
  'renew-shared': { icon: 'person', source: 'own', mode: 'shared' },
  'renew-linux': { icon: 'shield', source: 'autofirma-2026', system: 'linux' },
  'old-until-new': { icon: 'info', source: 'sede-2024-07', also: 'app-catalogue-2026' },
  'keep-old': { icon: 'file', source: 'own' },
  'keep-old-backup': { icon: 'file', source: 'own' },
  'delete-both': { icon: 'person', source: 'own', mode: 'shared' },
  'phone-code': { icon: 'info', source: 'sede-2026-10' },
} as const satisfies Record<string, Warning>;

export type WarningId = keyof typeof warnings;

export interface WarningReader {
  organisation: Organisation | undefined;
  system: System;
  mode: DeviceMode;
  now: Date;
}

/** Whether a warning is for this person, on this computer, on this day. */
export function isWarningFor(id: WarningId, { organisation, system, mode, now }: WarningReader): boolean {
  const warning: Warning = warnings[id];
  return (
    (warning.only === undefined || warning.only === organisation?.preset) &&
    (warning.system === undefined || warning.system === system) &&
    (warning.mode === undefined || warning.mode === mode) &&
    isInForce(warningWords(id).text, now)
  );
}

/** The keys of a warning's words; does not compile while one lacks them. */
export function warningWords(id: WarningId): { title: WordKey; text: WordKey } {
  return { title: `warning.${id}.title`, text: `warning.${id}.text` };
}
