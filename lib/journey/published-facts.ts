import type { WordKey } from '../words/translate.ts';
import type { SourceId } from './sources.ts';

/** A fact that starts or ends, or on which sources disagree. Others need no entry. */
export interface PublishedFact {
  /** For maintainers. */
  says: string;
  sources: readonly [SourceId, ...SourceId[]];
  /** Texts that state it: shown only while it holds. */
  words: readonly WordKey[];
  /** First and last day, ISO, in Spain. */
  from?: string;
  until?: string;
  /** The fact that follows, or nothing. A fact with an end and neither must be renewed. */
  replacedBy?: string;
  /** What another source says. */
  conflict?: string;
}

/** `npm run facts` lists them, with the age of every other statement. */
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

/** When all facts were last reviewed. A correct clock shows no much earlier day. */
const lastReviewed = '2026-11-29';

const day = 86_400_000;

/** In days; a clock further behind cannot be right. */
const maxBehind = 300;
const maxAhead = 3 * 366;

const daysInSpain = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Madrid',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Whether a clock is years off: it is then ignored, and the person is told. */
export function isClockOff(now: Date): boolean {
  const ahead = (now.getTime() - Date.parse(lastReviewed)) / day;
  return !(ahead >= -maxBehind && ahead <= maxAhead);
}

/** The day in Spain that selects texts, ISO; the last review's if the clock cannot be right. */
function factDay(now: Date): string {
  return isClockOff(now) ? lastReviewed : daysInSpain.format(now);
}

const lives = new Map<WordKey, PublishedFact>(
  Object.values<PublishedFact>(publishedFacts).flatMap((fact) =>
    fact.words.map((key) => [key, fact] as const),
  ),
);

/** Whether a text's statement holds at a moment. Texts without dates always do. */
export function isInForce(key: WordKey, now: Date): boolean {
  const { from = '', until = '9999' } = lives.get(key) ?? {};
  const today = factDay(now);
  return from <= today && today <= until;
}
