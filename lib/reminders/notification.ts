import { type ReminderId, reminderIds } from '../journey/reminders.ts';
import type { DueReminder } from './due.ts';

const prefix = 'reminder';

/** The same reminder has the same id for ever: shown once more, it takes its own place. */
export function notificationId({ id, case: caseId }: DueReminder): string {
  return `${prefix}:${id}:${caseId}`;
}

/** The reminder a notification stands for, if it is one of ours. */
export function reminderOf(notification: string): DueReminder | undefined {
  const [kind, id, caseId] = notification.split(':');
  const known = reminderIds.find((candidate) => candidate === id);
  return kind === prefix && known && caseId ? { id: known satisfies ReminderId, case: caseId } : undefined;
}

/** What the browser is given to show: the part of its options that we use. */
export interface NotificationOptions {
  type: 'basic';
  iconUrl: string;
  title: string;
  message: string;
  requireInteraction?: true;
}

/** What to hand to the browser; `lasting` is what leaves it on the screen there. */
export function notificationOptions(
  words: { title: string; text: string },
  iconUrl: string,
  lasting: { requireInteraction?: true },
): NotificationOptions {
  return { type: 'basic', iconUrl, title: words.title, message: words.text, ...lasting };
}
