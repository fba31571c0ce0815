import { TZDate } from '@date-fns/tz';
import { andalusianHolidays, nationalHolidays } from './holidays.ts';
import { lastLocalYear, sevilleHolidays } from './local-holidays.ts';

/** In all of Spain, or at an office in Seville. */
export type Region = 'spain' | 'seville';

const holidays: Readonly<Record<Region, ReadonlySet<string>>> = {
  spain: new Set(nationalHolidays),
  seville: new Set([...nationalHolidays, ...andalusianHolidays, ...sevilleHolidays]),
};

const officeZone = 'Europe/Madrid';

/** Neither weekend nor holiday there. */
export function isWorkingDay(moment: Date, region: Region): boolean {
  const local = new TZDate(moment.getTime(), officeZone);
  return weekdayOf(moment) < 6 && !holidays[region].has(dayOf(local));
}

/** The weekday at the office, 1 for Monday to 7 for Sunday. */
export function weekdayOf(moment: Date): number {
  return new TZDate(moment.getTime(), officeZone).getDay() || 7;
}

/** Whether all holidays of that year are known there. */
export function knowsHolidays(moment: Date, region: Region): boolean {
  const year = new TZDate(moment.getTime(), officeZone).getFullYear();
  const last = Number(nationalHolidays.at(-1)?.slice(0, 4));
  return year <= (region === 'seville' ? Math.min(last, lastLocalYear) : last);
}

/** The same hour, a number of working days later. */
export function afterWorkingDays(moment: Date, days: number, region: Region): Date {
  let later = new TZDate(moment.getTime(), officeZone);
  let left = days;
  while (left > 0) {
    later = new TZDate(
      later.getFullYear(),
      later.getMonth(),
      later.getDate() + 1,
      later.getHours(),
      later.getMinutes(),
      later.getSeconds(),
      officeZone,
    );
    if (isWorkingDay(later, region)) left -= 1;
  }
  return new Date(later.getTime());
}

function dayOf(local: TZDate): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
}
