import type { Random } from './statistics.ts';

/** What every part of the bench is told. */
export interface BenchOptions {
  /** What takes too long for every run, too. */
  full: boolean;
  random: Random;
  /** Says how far it is. */
  say: (line: string) => void;
}
