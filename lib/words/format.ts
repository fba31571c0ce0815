import { catalogues, type Language } from './translate.ts';

/** The day of a moment in words, as a calendar on the wall of this computer has it. */
export function formatLocalDate(language: Language, moment: Date): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(moment);
}

/** A moment in words, on the clocks of a time zone: "martes, 24 de noviembre de 2026, 10:30". */
export function formatDateTime(language: Language, moment: Date, zone: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'full',
    timeStyle: 'short',
    ...knownZone(zone),
  }).format(moment);
}

/** The hour of a moment on the clocks of a time zone: "10:30". */
export function formatTime(language: Language, moment: Date, zone: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short', ...knownZone(zone) }).format(
    moment,
  );
}

/** A zone this browser knows by name; its own for one it does not. */
function knownZone(zone: string): { timeZone?: string } {
  try {
    new Intl.DateTimeFormat('es', { timeZone: zone });
    return { timeZone: zone };
  } catch {
    return {};
  }
}

/** How numbers, days and hours are written there: the language's own file says so. */
export function localeOf(language: Language): string {
  return catalogues[language]['language.locale'];
}

/** A day in words: "5 de octubre de 2026". */
export function formatDate(language: Language, day: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));
}
