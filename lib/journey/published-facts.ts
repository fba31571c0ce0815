import type { WordKey } from '../words/translate.ts';
import type { SourceId } from './sources.ts';

/** A fact that has a beginning or an end, or on which sources disagree. What has neither needs no entry here. */
export interface PublishedFact {
  /** For maintainers. */
  says: string;
  sources: readonly [SourceId, ...SourceId[]];
  /** The texts that state it: shown only while it holds. */
  words: readonly WordKey[];
  /** First and last day on which the texts hold, ISO, as calendars in Spain have them. */
  from?: string;
  until?: string;
  /** What is said after its last day: another fact, or nothing. A fact with an end and neither must be renewed. */
  replacedBy?: string;
  /** What another source says. */
  conflict?: string;
}

/** Facts with a life. `npm run facts` lists them, with the age of every other statement. */
export const publishedFacts = {
  'lifetime-2026': {
    says: 'Certificates issued from 2025-11-13 to 2026-12-31 end on 2028-12-31 or 2029-01-01.',
    sources: ['notice-2025-12', 'sede-2026-10'],
    words: ['help.answer.duration.by-2026', 'help.answer.duration.then-four'],
    until: '2026-12-31',
    replacedBy: 'lifetime-2027',
  },
  'lifetime-2027': {
    says: 'Certificates issued from 2027-01-01 last four years.',
    sources: ['notice-2025-12'],
    words: ['help.answer.duration.four'],
    from: '2027-01-01',
  },
  'lifetime-of-2026-later': {
    says: 'Those issued from 2025-11-13 to 2026-12-31 end with 2028: said as long as one of them may be valid.',
    sources: ['notice-2025-12', 'sede-2026-10'],
    words: ['help.answer.duration.was-2026'],
    from: '2027-01-01',
    until: '2029-01-01',
    replacedBy: 'nothing',
  },
  'waiting-pays': {
    says: 'Whoever can wait until 2027 gets four years: the day of issue counts, not that of the request.',
    sources: ['notice-2025-12'],
    words: ['warning.four-years.title', 'warning.four-years.text'],
    until: '2026-12-31',
    replacedBy: 'nothing',
  },
  'notary-contract': {
    says: 'Since 2026-01-01 only FNMT’s new contract forms are taken from a representative, as originals.',
    sources: ['notice-2025-12', 'sede-2022'],
    words: ['warning.in-person.text', 'office.person'],
    from: '2026-01-01',
  },
  'seville-holidays': {
    says: 'Seville’s two local days of 2026 (`lib/reminders/local-holidays.ts`).',
    sources: ['press-holidays'],
    words: ['appointment.holiday'],
    until: '2026-12-31',
  },
  'national-holidays': {
    says: 'Holidays in all of Spain to 2031 (`npm run holidays`).',
    sources: ['date-holidays'],
    words: ['appointment.national'],
    until: '2031-12-31',
  },
  'code-age': {
    says: 'How long a request code is valid: no number is shown; from day 30 on it is said that it may have expired.',
    sources: ['help-desk-2026'],
    words: ['code.aged'],
    conflict: '40 days (help desk, 2026-07) or 30 days (blog); FNMT says nothing',
  },
  'video-nie': {
    says: 'The video is for a Spanish DNI in force; with a NIE the office.',
    sources: ['guide-2026-10', 'app-catalogue-2026'],
    words: ['warning.video-dni.text', 'route.video.who'],
    conflict: 'sources of 2025 say “DNI or NIE”',
  },
  'renewal-online': {
    says: 'No renewal online if obtained with another certificate, DNIe or video, or if renewed before.',
    sources: ['sede-2026-10', 'aeat'],
    words: ['renew.not-online', 'renew.no.renewed', 'renew.no.obtained'],
  },
} as const satisfies Readonly<Record<string, PublishedFact>>;

/** The day on which the facts were last gone through as a whole. No clock that is right shows a much earlier one. */
const lastReviewed = '2026-11-29';

const day = 86_400_000;

/** How far from the last review a clock may be before it cannot be right, in days. */
const maxBehind = 300;
const maxAhead = 3 * 366;

const daysInSpain = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Madrid',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Whether a clock is years off: then nothing is decided by it, and the person is told. */
export function isClockOff(now: Date): boolean {
  const ahead = (now.getTime() - Date.parse(lastReviewed)) / day;
  return !(ahead >= -maxBehind && ahead <= maxAhead);
}

/** The day in Spain by which texts are chosen, ISO; that of the last review where the clock cannot be right. */
function factDay(now: Date): string {
  return isClockOff(now) ? lastReviewed : daysInSpain.format(now);
}

const lives = new Map<WordKey, PublishedFact>(
  Object.values<PublishedFact>(publishedFacts).flatMap((fact) =>
    fact.words.map((key) => [key, fact] as const),
  ),
);

/** Whether what a text states holds at a moment. Texts without a beginning or an end always do. */
export function holds(key: WordKey, now: Date): boolean {
  const { from = '', until = '9999' } = lives.get(key) ?? {};
  const today = factDay(now);
  return from <= today && today <= until;
}
