import type { Appointment } from '../cases/state.ts';
import type { Organisation } from '../policy/organisation.ts';
import { isWorkingDay, knowsHolidays, weekdayOf } from '../reminders/working-days.ts';
import { formatDateTime } from '../words/format.ts';
import { type Language, t } from '../words/translate.ts';

export interface AppointmentView {
  when: string;
  where: string;
  /** Things to check: a holiday, an hour that has passed, changed clocks. */
  notes: readonly string[];
}

/** An appointment in words, and what may be wrong with it. Personal: for the extension's own pages. */
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

/** What to know of a day while it is being chosen; undefined for a working day. */
export function dayNote(date: string, language: Language): string | undefined {
  const noon = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(noon.getTime()) || isWorkingDay(noon, 'spain')) return undefined;
  return t(language, weekdayOf(noon) >= 6 ? 'appointment.weekend' : 'appointment.national');
}

function isElsewhere(moment: Date, zone: string, localZone: string): boolean {
  return formatDateTime('en', moment, zone) !== formatDateTime('en', moment, localZone);
}
