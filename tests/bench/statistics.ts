/** Random numbers from 0 to 1, repeatable by seed. */
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

/** Shuffles (Fisher–Yates). */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const [taken] = mixed.splice(Math.floor(random() * (last + 1)), 1);
    if (taken !== undefined) mixed.push(taken);
  }
  return mixed;
}

/** @throws RangeError where there are no values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('No values');
  return below + (above - below) * (place - Math.floor(place));
}

/** A value with its 95 % interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

const draws = 2_000;

/** A statistic of several samples with its 95 % interval (percentile bootstrap). */
export function estimate(
  samples: readonly (readonly number[])[],
  statistic: (...samples: (readonly number[])[]) => number,
  random: Random,
): Estimate {
  const resample = (values: readonly number[]): number[] =>
    values.map((value) => values[Math.floor(random() * values.length)] ?? value);
  const drawn = Array.from({ length: draws }, () => statistic(...samples.map(resample)));
  return { value: statistic(...samples), low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
}

/** The difference of the medians. */
export function difference(ours: readonly number[], base: readonly number[]): number {
  return median(ours) - median(base);
}

/** What one sample adds to a base, as a share of what another adds. */
export function ratioOver(
  ours: readonly number[],
  theirs: readonly number[],
  base: readonly number[],
): number {
  return difference(ours, base) / Math.max(difference(theirs, base), Number.EPSILON);
}
