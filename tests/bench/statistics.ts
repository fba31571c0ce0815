import { pnorm, qt } from 'lib-r-math.js';

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same items in another order (Fisher–Yates). */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const [taken] = mixed.splice(Math.floor(random() * (last + 1)), 1);
    if (taken !== undefined) mixed.push(taken);
  }
  return mixed;
}

/** The value below which a share of all values lies, straight lines drawn between them. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('No values');
  return below + (above - below) * (place - Math.floor(place));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function p90(values: readonly number[]): number {
  return quantile(values, 0.9);
}

/** How many times as much, and between what the true answer lies in 95 of 100 cases. */
export interface Ratio {
  value: number;
  low: number;
  high: number;
}

/** A single value has no spread of its own: it is taken to be right within this factor. */
const doubt = 1.5;

/** How often values are drawn: enough to tell where one draw in a thousand lies. */
const mostDraws = 10_000;

/**
 * Between what the true answer lies in 95 of 100 cases, by the answers that came of drawing so many values again and again.
 * The middle 95 % of those hold it in 83 where the values are five, as few values vary less than what they are of. Wider by
 * as much as Student's t is (92): the expanded percentile interval of T. Hesterberg, "What Teachers Should Know About the
 * Bootstrap" (The American Statistician, 2015).
 */
function interval(answers: readonly number[], count: number): { low: number; high: number } {
  const share = count < 2 ? 0 : pnorm(-Math.sqrt(count / (count - 1)) * qt(0.975, count - 1));
  return { low: quantile(answers, share), high: quantile(answers, 1 - share) };
}

/** The ratio of two medians, with its interval from drawing the values again and again (bootstrap). */
export function ratioOfMedians(ours: readonly number[], theirs: readonly number[], random: Random): Ratio {
  const ratios = Array.from(
    { length: mostDraws },
    () => median(drawn(ours, random)) / median(drawn(theirs, random)),
  );
  const count = Math.min(ours.length, theirs.length);
  const { low, high } = interval(ratios, count);
  const wider = count < 2 ? doubt : 1;
  return { value: median(ours) / median(theirs), low: low / wider, high: high * wider };
}

function drawn(values: readonly number[], random: Random): number[] {
  return values.map((value) => values[Math.floor(random() * values.length)] ?? value);
}

/** The value of a statistic over several sets of values, with its interval from drawing each set again and again. */
export function bootstrap(
  sets: readonly (readonly number[])[],
  statistic: (drawn: readonly (readonly number[])[]) => number,
  random: Random,
  draws = mostDraws,
): Ratio {
  const values = Array.from({ length: draws }, () => statistic(sets.map((set) => drawn(set, random))));
  const count = Math.min(...sets.map(({ length }) => length));
  return { value: statistic(sets), ...interval(values, count) };
}

/**
 * What one set has over a base, as a share of what another has over it. The values that stand at one place in all three
 * are of one round, and whole rounds are drawn: what makes a computer slow for a while makes it so for all of a round.
 * Sums, not medians, as those tell two of them apart from half as many rounds.
 *
 * @throws RangeError when a round lacks one of the three
 */
export function ratioOver(
  ours: readonly number[],
  theirs: readonly number[],
  base: readonly number[],
  random: Random,
): Ratio {
  if (ours.length !== theirs.length || ours.length !== base.length)
    throw new RangeError(`Rounds of ${ours.length}, ${theirs.length} and ${base.length} values`);
  return bootstrap(
    [base.map((_, round) => round)],
    ([rounds = []]) => {
      const over = (set: readonly number[]): number =>
        rounds.reduce((sum, round) => sum + (set[round] ?? 0) - (base[round] ?? 0), 0);
      // What costs nothing cannot be undercut.
      return over(theirs) <= 0 ? Number.POSITIVE_INFINITY : over(ours) / over(theirs);
    },
    random,
  );
}
