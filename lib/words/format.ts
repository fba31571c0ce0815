import { catalogues, type Language } from './translate.ts';

/** A moment's day in words, in this computer's zone. */
export function formatLocalDate(language: Language, moment: Date): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(moment);
}

/** In a time zone: "martes, 24 de noviembre de 2026, 10:30". */
export function formatDateTime(language: Language, moment: Date, zone: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'full',
    timeStyle: 'short',
    ...knownZone(zone),
  }).format(moment);
}

/** In a time zone: "10:30". */
export function formatTime(language: Language, moment: Date, zone: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short', ...knownZone(zone) }).format(
    moment,
  );
}

/** Falls back to the browser's own zone for an unknown name. */
function knownZone(zone: string): { timeZone?: string } {
  try {
    new Intl.DateTimeFormat('es', { timeZone: zone });
    return { timeZone: zone };
  } catch {
    return {};
  }
}

/** The locale for numbers, days and hours, from the language's own file. */
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

/** Grouped as 123 456 789. */
export function inGroups(digits: string): string {
  return (digits.match(/.{3}/g) ?? [digits]).join(' ');
}
