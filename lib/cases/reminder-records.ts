import type { ReminderId } from '../journey/reminders.ts';
import type { Snooze } from './commands.ts';
import type { Case, ReminderRecord } from './state.ts';

const hour = 3_600_000;

const lengths: Readonly<Record<Snooze, number>> = {
  hour,
  tomorrow: 24 * hour,
  'three-days': 72 * hour,
};

/** In milliseconds. A longer snooze was made by a wrong clock. */
export const maxSnooze = lengths['three-days'];

/** A reminder's record in this case; empty if none. */
export function recordOf({ reminders }: Case, id: ReminderId): ReminderRecord {
  return reminders?.[id] ?? {};
}

/** Notes that the person was notified of this moment of a reminder. */
export function markNotified(personCase: Case, id: ReminderId, of: string): Case {
  return withRecord(personCase, id, { ...recordOf(personCase, id), notifiedFor: of });
}

/** Snoozes a reminder. */
export function snooze(personCase: Case, id: ReminderId, by: Snooze, now: Date): Case {
  const snoozedUntil = new Date(now.getTime() + lengths[by]).toISOString();
  return withRecord(personCase, id, { snoozedUntil });
}

/** Dismisses a reminder until it is resumed. */
export function dismiss(personCase: Case, id: ReminderId): Case {
  return withRecord(personCase, id, { dismissed: true });
}

/** Drops the records of reminders that are about something else now. */
export function forgetRecords({ reminders, ...personCase }: Case, ...ids: ReminderId[]): Case {
  const kept = Object.fromEntries(
    Object.entries(reminders ?? {}).filter(([id]) => !ids.includes(id as ReminderId)),
  );
  return Object.keys(kept).length > 0 ? { ...personCase, reminders: kept } : personCase;
}

function withRecord(personCase: Case, id: ReminderId, record: ReminderRecord): Case {
  return { ...personCase, reminders: { ...personCase.reminders, [id]: record } };
}
