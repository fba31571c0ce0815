import ical, { ICalAlarmType, ICalEventStatus } from 'ical-generator';
import type { Appointment } from './state.ts';

/** In the person's language. */
export interface EventWords {
  summary: string;
  description: string;
}

/** Assumed, in milliseconds: no source gives a length. */
const length = 30 * 60_000;

/** Seconds before. */
const alarms = [24 * 3600, 2 * 3600];

/**
 * The appointment as a calendar file (RFC 5545), in UTC. Of what the person typed it contains only the place.
 *
 * @param id an id of the case: imported again, the event replaces itself
 * @param status a cancelled one tells a calendar to remove it
 */
export function appointmentCalendar(
  { at, place, revision = 0 }: Appointment,
  { summary, description }: EventWords,
  id: string,
  now: Date,
  status: 'confirmed' | 'cancelled' = 'confirmed',
): string {
  const start = new Date(at);
  const calendar = ical({ prodId: { company: 'Certiguía', product: 'Certiguía' } });
  const event = calendar.createEvent({
    id: `${id}@certiguia.example`,
    start,
    end: new Date(start.getTime() + length),
    stamp: now,
    summary,
    description,
    location: place,
    sequence: revision,
    ...(status === 'cancelled' ? { status: ICalEventStatus.CANCELLED } : {}),
  });
  if (status === 'cancelled') return `${calendar.toString().trimEnd()}\r\n`;
  for (const trigger of alarms) {
    event.createAlarm({ type: ICalAlarmType.display, trigger, description: summary });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}
