import type { Case } from './state.ts';

const day = 86_400_000;

const tolerance = day;

const maxGap = 300 * day;

/**
 * Whether this computer's clock is wrong: `behind` if it is before noted events, `ahead` if it is many months after
 * the last step of an unfinished case.
 */
export function clockTrouble(
  personCase: Case | undefined,
  finished: boolean,
  now: Date,
): 'behind' | 'ahead' | undefined {
  if (!personCase) return undefined;
  const noted = [
    personCase.createdAt,
    personCase.code?.at,
    personCase.requested?.at,
    ...Object.values(personCase.confirmed).map((step) => step?.at),
    ...Object.values(personCase.suggested).map((step) => step?.at),
  ].flatMap((instant) => (instant === undefined ? [] : [Date.parse(instant)]));
  const newest = Math.max(...noted);
  if (newest > now.getTime() + tolerance) return 'behind';
  return !finished && newest < now.getTime() - maxGap ? 'ahead' : undefined;
}
