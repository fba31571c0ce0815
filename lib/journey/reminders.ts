import type { WordKey } from '../words/translate.ts';
import type { LinkedPage } from './advice.ts';
import type { StepId } from './phases.ts';

/** Most pressing first. */
export const reminderIds = [
  'delete-here',
  'appointment.two-hours',
  'appointment.day-before',
  'appointment.after',
  'backup',
  'download.ready',
  'video.result',
  'code',
  'identity',
  'renewal.7',
  'renewal.30',
  'renewal.60',
] as const;

export type ReminderId = (typeof reminderIds)[number];

/** One of FNMT's pages, or one of the extension's own. */
export type ReminderTarget = LinkedPage | 'popup' | 'code' | 'renewal' | 'sheet' | 'backup';

interface ReminderKind {
  target: ReminderTarget;
  /** The step that confirming it ticks. */
  step?: StepId;
}

/** Its words are `remind.<id>.title` and `.text`. */
export const reminderKinds: Readonly<Record<ReminderId, ReminderKind>> = {
  'delete-here': { target: 'backup', step: 'backup.deleted-here' },
  'appointment.two-hours': { target: 'sheet' },
  'appointment.day-before': { target: 'sheet' },
  'appointment.after': { target: 'popup', step: 'identity.accredited' },
  backup: { target: 'backup' },
  'download.ready': { target: 'software-download', step: 'download.downloaded' },
  'video.result': { target: 'popup', step: 'identity.video-approved' },
  code: { target: 'code' },
  identity: { target: 'sheet' },
  'renewal.7': { target: 'renewal' },
  'renewal.30': { target: 'renewal' },
  'renewal.60': { target: 'renewal' },
};

/** Where a reminder leads; in a renewal, to the renewal's own pages. */
export function reminderTarget(id: ReminderId, isRenewing: boolean): ReminderTarget {
  const { target } = reminderKinds[id];
  if (!isRenewing) return target;
  if (target === 'software-download') return 'renew-download';
  return target === 'renewal' ? 'renew-request' : target;
}

/** The keys of a reminder's words; does not compile while one lacks them. */
export function reminderWords(id: ReminderId): { title: WordKey; text: WordKey } {
  return { title: `remind.${id}.title`, text: `remind.${id}.text` };
}
