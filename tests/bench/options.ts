import type { askedTours } from './peers/tours/build-tour.ts';
import type { Random } from './statistics.ts';

/** What every part of the bench is told. */
export interface BenchOptions {
  /** What takes too long for every run, too. */
  full: boolean;
  /** Tour libraries that are no dependencies and were asked for. */
  more: readonly (typeof askedTours)[number][];
  random: Random;
  /** Says how far it is. */
  say: (line: string) => void;
}
