import { TZDate } from '@date-fns/tz';
import { fail, ok, type Result } from './result.ts';
import { type Appointment, maxPlaceLength } from './state.ts';

/** Date and time fields of a form. */
export interface TypedMoment {
  /** `2026-11-24`; empty where nothing or no such date was typed. */
  date: string;
  /** `10:30`. */
  time: string;
}

/** Every name has its sentence: `moment.<name>`. */
export type MomentFailure = 'no-date' | 'no-such-date' | 'no-time' | 'past' | 'too-far' | 'future';

const maxDays = 366;

function readMoment({ date, time }: TypedMoment, zone: string): Result<Date, MomentFailure> {
  if (date.trim() === '') return fail('no-date');
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date.trim());
  if (!day) return fail('no-such-date');
  const [year, month, dayOfMonth] = day.slice(1).map(Number) as [number, number, number];
  const isThere = new Date(Date.UTC(year, month - 1, dayOfMonth)).toISOString().startsWith(date.trim());
  if (!isThere) return fail('no-such-date');
  const hour = /^([01]\d|2[0-3]):([0-5]\d)(:\d{2})?$/.exec(time.trim());
  if (!hour) return fail('no-time');
  const local = new TZDate(year, month - 1, dayOfMonth, Number(hour[1]), Number(hour[2]), zone);
  return ok(new Date(local.getTime()));
}

/** An appointment as typed, within the next year. */
export function readAppointment(
  typed: TypedMoment & { place: string },
  zone: string,
  now: Date,
): Result<Appointment, MomentFailure> {
  const moment = readMoment(typed, zone);
  if (!moment.ok) return moment;
  const ahead = moment.value.getTime() - now.getTime();
  if (ahead <= 0) return fail('past');
  if (ahead > maxDays * 86_400_000) return fail('too-far');
  const place = typed.place
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  // Avoids cutting a surrogate pair.
  const cut = place.slice(0, maxPlaceLength).replace(/[\ud800-\udbff]$/, '');
  return ok({ at: moment.value.toISOString(), zone, place: cut.trim() });
}

/** When somebody was accredited, as typed, within the last year. */
export function readPastMoment(typed: TypedMoment, zone: string, now: Date): Result<Date, MomentFailure> {
  const moment = readMoment(typed, zone);
  if (!moment.ok) return moment;
  const ago = now.getTime() - moment.value.getTime();
  if (ago < 0) return fail('future');
  return ago > maxDays * 86_400_000 ? fail('too-far') : moment;
}

/** A moment as a form's fields, in a time zone. */
export function typedMoment(moment: Date, zone: string): TypedMoment {
  const local = new TZDate(moment.getTime(), zone);
  const two = (number: number): string => String(number).padStart(2, '0');
  return {
    date: `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`,
    time: `${two(local.getHours())}:${two(local.getMinutes())}`,
  };
}
