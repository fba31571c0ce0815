import type { Random } from './statistics.ts';

/** What every part of the bench gets. */
export interface BenchOptions {
  random: Random;
  /** Writes a line about the progress. */
  log: (line: string) => void;
}
