import type { Appointment } from '../cases/state.ts';
import type { Organisation } from '../policy/organisation.ts';
import { isWorkingDay, knowsHolidays, weekdayOf } from '../reminders/working-days.ts';
import { formatDateTime } from '../words/format.ts';
import { type Language, t } from '../words/translate.ts';

export interface AppointmentView {
  when: string;
  where: string;
  /** What to look at again: a holiday, an hour that has passed, clocks that have changed. */
  notes: readonly string[];
}

/** An appointment in words, and what may be wrong with it. For the extension's own pages: it is personal. */
export function appointmentView(
  { at, zone, place }: Appointment,
  organisation: Organisation | undefined,
  now: Date,
  localZone: string,
  language: Language,
): AppointmentView {
  const moment = new Date(at);
  const isSeville = organisation?.holidays === 'seville' && place !== '' && place === organisation.office;
  const notes: string[] = [];
  if (moment <= now) notes.push(t(language, 'appointment.past'));
  else if (!isWorkingDay(moment, 'spain'))
    notes.push(t(language, weekdayOf(moment) >= 6 ? 'appointment.weekend' : 'appointment.national'));
  else if (isSeville && !isWorkingDay(moment, 'seville')) notes.push(t(language, 'appointment.holiday'));
  if (isSeville && moment > now && !knowsHolidays(moment, 'seville'))
    notes.push(t(language, 'appointment.unknown-year'));
  if (isElsewhere(moment, zone, localZone)) notes.push(t(language, 'appointment.zone', { zone }));
  return { when: formatDateTime(language, moment, zone), where: place, notes };
}

/** What is to be known of a day while it is being chosen, as a form gives it; nothing where it is a working day. */
export function dayNote(date: string, language: Language): string | undefined {
  const noon = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(noon.getTime()) || isWorkingDay(noon, 'spain')) return undefined;
  return t(language, weekdayOf(noon) >= 6 ? 'appointment.weekend' : 'appointment.national');
}

/** Whether the clocks of two zones show different hours at that moment. */
function isElsewhere(moment: Date, zone: string, localZone: string): boolean {
  return formatDateTime('en', moment, zone) !== formatDateTime('en', moment, localZone);
}
