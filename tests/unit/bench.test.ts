import { expect, test } from 'vitest';
import { difference, estimate, seeded } from '../bench/statistics.ts';

/** Samples whose true medians differ by 5. */
function samples(seed: number): number[][] {
  const random = seeded(seed);
  const around = (centre: number): number[] => Array.from({ length: 12 }, () => centre + random() - 0.5);
  return [around(15), around(10)];
}

test('the interval of an estimate holds the true figure in about 95 % of runs', () => {
  const held = Array.from({ length: 50 }, (_, seed) =>
    estimate(samples(seed), (a = [], b = []) => difference(a, b), seeded(1)),
  ).filter(({ low, high }) => low <= 5 && high >= 5);
  expect(held.length).toBeGreaterThanOrEqual(43);
});

test('the interval tells two samples apart that differ by more than chance', () => {
  const { value, low } = estimate(samples(1), (a = [], b = []) => difference(a, b), seeded(1));
  expect(value).toBeCloseTo(5, 0);
  expect(low).toBeGreaterThan(4);
});
