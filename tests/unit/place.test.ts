import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap, place, type Rect } from '../../lib/content/place.ts';
import { runsOf } from './fuzz-size.ts';

const viewport = { width: 600, height: 600 };
const bubble = { width: 300, height: 100 };

describe('a place for a bubble', () => {
  test('is to the right of the field where there is room', () => {
    expect(place({ x: 10, y: 300, width: 150, height: 20 }, bubble, viewport, [])).toEqual({
      x: 166,
      y: 260,
    });
  });
  test('is below it where there is none', () => {
    expect(place({ x: 290, y: 100, width: 300, height: 20 }, bubble, viewport, [])).toEqual({
      x: 290,
      y: 126,
    });
  });
  test('goes round what must not be covered', () => {
    const label = { x: 0, y: 130, width: 600, height: 300 };
    const point = place({ x: 290, y: 105, width: 300, height: 20 }, { width: 300, height: 90 }, viewport, [
      label,
    ]);
    expect(point).toEqual({ x: 290, y: 9 });
  });
  test('is nowhere when everything is taken', () => {
    expect(
      place({ x: 10, y: 10, width: 300, height: 20 }, bubble, { width: 320, height: 100 }, []),
    ).toBeUndefined();
  });
  test('is always inside, and never on anything to avoid', () => {
    const rect = fc.record({
      x: fc.nat(600),
      y: fc.nat(600),
      width: fc.integer({ min: 1, max: 300 }),
      height: fc.integer({ min: 1, max: 60 }),
    });
    const size = fc.record({
      width: fc.integer({ min: 10, max: 340 }),
      height: fc.integer({ min: 10, max: 200 }),
    });
    fc.assert(
      fc.property(rect, size, fc.array(rect, { maxLength: 12 }), (anchor, wanted, avoid) => {
        const point = place(anchor, wanted, viewport, [anchor, ...avoid]);
        if (!point) return;
        const placed: Rect = { ...point, ...wanted };
        expect([anchor, ...avoid].some((other) => overlap(placed, other))).toBe(false);
        expect(
          placed.x >= 0 && placed.y >= 0 && placed.x + placed.width <= 600 && placed.y + placed.height <= 600,
        ).toBe(true);
      }),
      runsOf('places'),
    );
  });
});
