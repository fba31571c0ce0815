import { resolve } from 'node:path';
import Holidays from 'date-holidays';

const years = [2025, 2026, 2027, 2028, 2029, 2030, 2031];

export const holidaysFile = resolve(import.meta.dirname, '../../lib/reminders/holidays.ts');

/** The table of holidays as a module, from the library's rules. */
export function holidaysModule(): string {
  const national = daysOf(new Holidays('ES'));
  const andalusian = daysOf(new Holidays('ES', 'AN')).filter((day) => !national.includes(day));
  return `// Written by \`npm run holidays\` from date-holidays; a test keeps it in step. Do not edit.

/** Holidays in all of Spain. */
export const nationalHolidays = ${listOf(national)};

/** Andalusia's own, and Mondays in place of Sundays. */
export const andalusianHolidays = ${listOf(andalusian)};
`;
}

function daysOf(calendar: Holidays): string[] {
  return years.flatMap((year) =>
    calendar
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
  );
}

function listOf(days: readonly string[]): string {
  return `[\n${[...new Set(days)].map((day) => `  '${day}',`).join('\n')}\n] as const`;
}
