import { type ReminderId, reminderIds } from '../journey/reminders.ts';
import type { DueReminder } from './due.ts';

const prefix = 'reminder';

/** A stable id: shown again, a notification replaces itself. */
export function notificationId({ id, case: caseId }: DueReminder): string {
  return `${prefix}:${id}:${caseId}`;
}

/** The reminder of a notification, if it is ours. */
export function reminderOf(notification: string): DueReminder | undefined {
  const [kind, id, caseId] = notification.split(':');
  const known = reminderIds.find((candidate) => candidate === id);
  return kind === prefix && known && caseId ? { id: known satisfies ReminderId, case: caseId } : undefined;
}

export interface NotificationOptions {
  type: 'basic';
  iconUrl: string;
  title: string;
  message: string;
  requireInteraction?: true;
}

/** Options for the browser; `lasting` keeps it on the screen there. */
export function notificationOptions(
  words: { title: string; text: string },
  iconUrl: string,
  lasting: { requireInteraction?: true },
): NotificationOptions {
  return { type: 'basic', iconUrl, title: words.title, message: words.text, ...lasting };
}
