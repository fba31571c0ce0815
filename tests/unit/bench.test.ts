import { describe, expect, test } from 'vitest';
import { failures, judgeRatio, markdown, milliseconds, type PartReport } from '../bench/report.ts';
import {
  bootstrap,
  median,
  p90,
  quantile,
  type Random,
  ratioOfMedians,
  seeded,
  shuffled,
} from '../bench/statistics.ts';

describe('the statistics', () => {
  test('median and p90 lie between the values', () => {
    expect(median([3])).toBe(3);
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(p90([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])).toBe(10);
    expect(quantile([10, 20], 0.25)).toBe(12.5);
    expect(() => median([])).toThrow('No values');
  });

  test('the same seed gives the same numbers, spread over 0 to 1', () => {
    const [one, same, other] = [seeded(7), seeded(7), seeded(8)];
    const numbers = Array.from({ length: 10_000 }, one);
    expect(numbers.slice(0, 5)).toEqual(Array.from({ length: 5 }, same));
    expect(numbers.slice(0, 5)).not.toEqual(Array.from({ length: 5 }, other));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(median(numbers)).toBeCloseTo(0.5, 1);
  });

  test('shuffling loses and doubles nothing, and reaches every order', () => {
    const random = seeded(1);
    const orders = Array.from({ length: 500 }, () => shuffled(['a', 'b', 'c'], random).join(''));
    expect(new Set(orders)).toEqual(new Set(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']));
  });

  test('the interval of a ratio holds it, is the same for the same seed, and is narrow where values agree', () => {
    const ours = [10, 11, 9, 10, 12, 10, 9];
    const theirs = [40, 38, 44, 41, 39, 40, 43];
    const ratio = ratioOfMedians(ours, theirs, seeded(1));
    expect(ratio).toEqual(ratioOfMedians(ours, theirs, seeded(1)));
    expect(ratio.value).toBe(0.25);
    expect(ratio.low).toBeLessThanOrEqual(0.25);
    expect(ratio.high).toBeGreaterThanOrEqual(0.25);
    expect(ratio.high - ratio.low).toBeLessThan(0.1);
    expect(ratioOfMedians([5, 5, 5], [10, 10], seeded(1))).toEqual({ value: 0.5, low: 0.5, high: 0.5 });
  });

  test('the interval of five rounds holds what they are rounds of in some 95 of 100 runs, not in 83', () => {
    const random = seeded(5);
    const runs = 400;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const rounds = Array.from({ length: 5 }, () => bell(random));
      const { low, high } = bootstrap([rounds], ([values = []]) => meanOf(values), random, 2_000);
      if (low <= 0 && high >= 0) held++;
    }
    expect(held / runs).toBeGreaterThan(0.9);
    expect(held / runs).toBeLessThan(0.98);
  });

  test('a single value is doubted', () => {
    expect(ratioOfMedians([3, 3], [2], seeded(1))).toEqual({ value: 1.5, low: 1, high: 2.25 });
  });
});

/** A number from a normal distribution about 0 (Box–Muller). */
function bell(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('the gates', () => {
  test('a ratio fails only where the whole interval lies on the wrong side', () => {
    expect(judgeRatio({ value: 1.2, low: 0.9, high: 1.5 }, 1)).toBe('pass');
    expect(judgeRatio({ value: 1.2, low: 1.1, high: 1.5 }, 1)).toBe('fail');
    expect(judgeRatio({ value: 0.3, low: 0.26, high: 0.4 }, 1 / 4)).toBe('fail');
  });

  const row = (cells: string[], judgement: 'pass' | 'fail' | 'reported') => ({
    cells,
    judgement,
    figures: {},
  });
  const part: PartReport = {
    title: 'A part',
    tables: [
      {
        title: 'A table',
        headings: ['What', 'ms'],
        rows: [row(['fast', '1.0'], 'pass'), row(['slow | odd', '9'], 'fail'), row(['so', '2'], 'reported')],
        notes: ['A note.'],
      },
    ],
  };

  test('the table is Markdown that says what was not reached', () => {
    const circumstances = {
      date: '2026-11-21',
      cores: 2,
      processor: 'A processor',
      system: 'Linux',
      seed: 1,
    };
    expect(
      markdown(circumstances, [part]),
    ).toBe(`Measured on 2026-11-21: 2 cores, A processor, Linux; order of the rounds from seed 1.

## A part

### A table

| What | ms | Reached |
| --- | --- | --- |
| fast | 1.0 | yes |
| slow \\| odd | 9 | **NO** |
| so | 2 |  |

A note.
`);
  });

  test('the failures are named', () => {
    expect(failures([part])).toEqual(['A part, A table: slow | odd, 9']);
  });

  test('milliseconds are as exact as they can be', () => {
    expect([milliseconds(5.04), milliseconds(99.96), milliseconds(850.4)]).toEqual(['5.0', '100.0', '850']);
  });
});
