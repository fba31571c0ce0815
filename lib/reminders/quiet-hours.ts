import { TZDate } from '@date-fns/tz';

const quietFrom = 22;
const quietUntil = 8;

/** Whether it is night in a time zone. */
export function isQuietHour(moment: Date, zone: string): boolean {
  const hour = new TZDate(moment.getTime(), zone).getHours();
  return hour >= quietFrom || hour < quietUntil;
}

/** The moment itself by day; the next morning by night. */
export function morningAfter(moment: Date, zone: string): Date {
  return isQuietHour(moment, zone) ? atHour(moment, zone, quietUntil, 0) : moment;
}

/** The moment itself by day; the last quarter of an hour of the evening before by night. */
export function eveningBefore(moment: Date, zone: string): Date {
  if (!isQuietHour(moment, zone)) return moment;
  const local = new TZDate(moment.getTime(), zone);
  const yesterday = local.getHours() < quietUntil ? -1 : 0;
  return new Date(
    new TZDate(
      local.getFullYear(),
      local.getMonth(),
      local.getDate() + yesterday,
      quietFrom - 1,
      45,
      zone,
    ).getTime(),
  );
}

function atHour(moment: Date, zone: string, hour: number, minute: number): Date {
  const local = new TZDate(moment.getTime(), zone);
  const tomorrow = local.getHours() >= hour ? 1 : 0;
  return new Date(
    new TZDate(
      local.getFullYear(),
      local.getMonth(),
      local.getDate() + tomorrow,
      hour,
      minute,
      zone,
    ).getTime(),
  );
}
