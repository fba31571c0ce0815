import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createUnplaced, type Unplaced } from '../../lib/content/unplaced.ts';
import type { FieldRole } from '../../lib/fields/roles.ts';

/** How long a hint without a place is waited for, in ms; with a little to spare. */
const longEnough = 400;

/** What the panel was told to show, one after the other. */
let told: (FieldRole | undefined)[];
/** Says how much of the bubble that is being looked at is in the window, as the browser does. */
let inWindow: ((ratio: number) => void) | undefined;
let unplaced: Unplaced;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(call: (entries: { intersectionRatio: number }[]) => void) {
        inWindow = (intersectionRatio) => call([{ intersectionRatio }]);
      }
      observe(): void {}
      disconnect(): void {
        inWindow = undefined;
      }
    },
  );
  told = [];
  unplaced = createUnplaced(
    () => ({}) as HTMLElement,
    () => undefined,
    (role) => told.push(role),
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a hint that finds no place', () => {
  test('is shown in the panel when it has had none for a while', () => {
    unplaced.settle('document', false);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(longEnough);
    expect(told).toEqual(['document']);
  });

  test('is not shown there for a moment while its frame is still getting its size', () => {
    unplaced.settle('document', false);
    vi.advanceTimersByTime(50);
    unplaced.settle('document', false);
    vi.advanceTimersByTime(50);
    unplaced.settle('document', true);
    vi.advanceTimersByTime(longEnough);
    inWindow?.(1);
    vi.advanceTimersByTime(longEnough);
    expect(told).toEqual([]);
  });

  test('is shown however often the page moves meanwhile', () => {
    for (let time = 0; time < 10; time++) {
      unplaced.settle('document', false);
      vi.advanceTimersByTime(longEnough / 8);
    }
    expect(told).toEqual(['document']);
  });

  test('gives way at once to the next one, and goes at once when there is a place', () => {
    unplaced.settle('document', false);
    vi.advanceTimersByTime(longEnough);
    unplaced.settle('surname', false);
    unplaced.settle('email', true);
    expect(told).toEqual(['document', 'surname', undefined]);
  });

  test('does not come after the person has closed it', () => {
    unplaced.settle('document', false);
    unplaced.takeBack();
    vi.advanceTimersByTime(longEnough);
    expect(told).toEqual([]);
  });
});

describe('a hint beside its field', () => {
  test('is shown in the panel, too, while it is out of the window', () => {
    unplaced.settle('document', true);
    vi.advanceTimersByTime(longEnough);
    inWindow?.(0);
    vi.advanceTimersByTime(longEnough);
    inWindow?.(1);
    expect(told).toEqual(['document', undefined]);
  });

  test('is not shown there for what the browser says before it knows where the frame is', () => {
    unplaced.settle('document', true);
    vi.advanceTimersByTime(longEnough);
    inWindow?.(0);
    inWindow?.(1);
    vi.advanceTimersByTime(longEnough);
    expect(told).toEqual([]);
  });
});
