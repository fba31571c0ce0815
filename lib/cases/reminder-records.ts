import type { ReminderId } from '../journey/reminders.ts';
import type { Postponement } from './commands.ts';
import type { Case, ReminderRecord } from './state.ts';

const hour = 3_600_000;

const lengths: Readonly<Record<Postponement, number>> = {
  hour,
  tomorrow: 24 * hour,
  'three-days': 72 * hour,
};

/**
 * The longest a reminder can have been put off, in milliseconds. One that is put off for longer was put off by a
 * clock that has been set right since.
 */
export const longestPostponement = lengths['three-days'];

/** What became of a reminder of this case. */
export function recordOf({ reminders }: Case, id: ReminderId): ReminderRecord {
  return reminders?.[id] ?? {};
}

/** The person was told of this moment of a reminder. */
export function told(known: Case, id: ReminderId, of: string): Case {
  return withRecord(known, id, { ...recordOf(known, id), toldOf: of });
}

/** Puts a reminder off: after that it comes again. */
export function postpone(known: Case, id: ReminderId, by: Postponement, now: Date): Case {
  const postponedUntil = new Date(now.getTime() + lengths[by]).toISOString();
  return withRecord(known, id, { postponedUntil });
}

/** No more of a reminder, until it is asked for again. */
export function stop(known: Case, id: ReminderId): Case {
  return withRecord(known, id, { stopped: true });
}

/** Without what became of these reminders: they are about something else now. */
export function forgetRecords({ reminders, ...known }: Case, ...ids: ReminderId[]): Case {
  const kept = Object.fromEntries(
    Object.entries(reminders ?? {}).filter(([id]) => !ids.includes(id as ReminderId)),
  );
  return Object.keys(kept).length > 0 ? { ...known, reminders: kept } : known;
}

function withRecord(known: Case, id: ReminderId, record: ReminderRecord): Case {
  return { ...known, reminders: { ...known.reminders, [id]: record } };
}
