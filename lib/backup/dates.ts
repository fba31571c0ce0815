import type { Renewal } from './report.ts';

const day = 86_400_000;

/** Online renewal opens in the last 60 days (FNMT's renewal page, 2026-10-05). */
const renewalDays = 60;

/** ISO 8601 in UTC, to the second. */
export function isoSecond(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

export interface Dates {
  notBefore: string;
  notAfter: string;
  daysLeft: number;
  renewal: Renewal;
  renewalFrom: string;
  problem: 'EXPIRED' | 'NOT_YET_VALID' | undefined;
}

export function readDates({ notBefore, notAfter }: { notBefore: Date; notAfter: Date }, now: Date): Dates {
  const left = notAfter.getTime() - now.getTime();
  const daysLeft = Math.floor(left / day);
  const expired = left < 0;
  return {
    notBefore: isoSecond(notBefore),
    notAfter: isoSecond(notAfter),
    daysLeft,
    renewal: expired ? 'closed-expired' : daysLeft < renewalDays ? 'open' : 'not-yet',
    renewalFrom: isoSecond(new Date(notAfter.getTime() - renewalDays * day)),
    problem: expired ? 'EXPIRED' : now < notBefore ? 'NOT_YET_VALID' : undefined,
  };
}
