import type { Parameters } from 'fast-check';

const sizes = {
  messages: [1000, 20_000],
  policy: [1000, 20_000],
  migrations: [1000, 20_000],
  text: [1000, 100_000],
  'typed values': [2000, 200_000],
  'request code': [1000, 100_000],
  /** Sequences of 200 events each. */
  reminders: [40, 2000],
  'state machine': [20, 2000],
  /** Histories of up to 60 events each. */
  journey: [1000, 20_000],
  pages: [100, 5000],
  /** Generated forms: a quarter of a millisecond each. */
  forms: [5000, 100_000],
  'sede pages': [1000, 20_000],
  /** Mutants of each of the ten seed files. */
  'backup bytes': [120, 10_000],
  'backup junk': [200, 20_000],
  'backup names': [200, 30_000],
  places: [2000, 50_000],
} as const satisfies Record<string, readonly [everyRun: number, fuzz: number]>;

/** `npm run fuzz` runs vitest in a mode of that name; FUZZ_TIMES multiplies the runs. */
const isFuzz = import.meta.env.MODE === 'fuzz';
const times = Number(process.env.FUZZ_TIMES ?? 1);

export function countOf(target: keyof typeof sizes): number {
  const [everyRun, fuzz] = sizes[target];
  return isFuzz ? Math.round(fuzz * times) : everyRun;
}

/** Fixed in normal runs, random in `npm run fuzz`. */
const seed = 20_261_121;

/** For `fc.assert`. A failure prints the seed and path that repeat it. */
export function runsOf<Values>(target: keyof typeof sizes): Parameters<Values> {
  return { numRuns: countOf(target), ...(isFuzz ? {} : { seed }) };
}

export const timeoutMs = { timeout: isFuzz ? 2 * 3_600_000 : 180_000 };
