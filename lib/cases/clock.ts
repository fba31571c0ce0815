import type { Case } from './state.ts';

const day = 86_400_000;

/** A clock may differ from another by so much before anything is said. */
const tolerance = day;

/** Longer than this without any step, and it is likelier that the clock is wrong. */
const maxGap = 300 * day;

/**
 * Whether this computer's clock can be right: `behind` when it is before things already noted, `ahead` when it is
 * many months after the last step of somebody who is on the way.
 */
export function clockTrouble(
  known: Case | undefined,
  finished: boolean,
  now: Date,
): 'behind' | 'ahead' | undefined {
  if (!known) return undefined;
  const noted = [
    known.createdAt,
    known.code?.at,
    known.requested?.at,
    ...Object.values(known.confirmed).map((step) => step?.at),
    ...Object.values(known.suggested).map((step) => step?.at),
  ].flatMap((instant) => (instant === undefined ? [] : [Date.parse(instant)]));
  const newest = Math.max(...noted);
  if (newest > now.getTime() + tolerance) return 'behind';
  return !finished && newest < now.getTime() - maxGap ? 'ahead' : undefined;
}
