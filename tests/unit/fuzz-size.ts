import type { Parameters } from 'fast-check';

/** How often each property is tried: with every run of the tests, and by `npm run fuzz`. */
const sizes = {
  messages: [1000, 20_000],
  policy: [1000, 20_000],
  migrations: [1000, 20_000],
  /** Whatever makes a page's or a person's text safe to compare or to draw. */
  text: [1000, 100_000],
  'typed values': [2000, 200_000],
  'request code': [1000, 100_000],
  /** Sequences of 200 happenings each. */
  reminders: [40, 2000],
  'state machine': [20, 2000],
  /** Histories of up to 60 happenings each. */
  journey: [1000, 20_000],
  pages: [100, 5000],
  /** Generated forms: a quarter of a millisecond each, to parse and to read. */
  forms: [5000, 100_000],
  'sede pages': [1000, 20_000],
  /** Mutants of each of the ten seed files. */
  'backup bytes': [120, 10_000],
  'backup junk': [200, 20_000],
  'backup names': [200, 30_000],
  places: [2000, 50_000],
} as const satisfies Record<string, readonly [everyRun: number, fuzz: number]>;

/** `npm run fuzz` is vitest in a mode of that name; FUZZ_TIMES tries everything so many times more. */
const isFuzz = import.meta.env.MODE === 'fuzz';
const times = Number(process.env.FUZZ_TIMES ?? 1);

export function countOf(target: keyof typeof sizes): number {
  const [everyRun, fuzz] = sizes[target];
  return isFuzz ? Math.round(fuzz * times) : everyRun;
}

/** Every run of the tests tries the same; `npm run fuzz` tries something new each time. */
const seed = 20_261_121;

/** For `fc.assert`. A failure says its seed and path, with which it is tried again. */
export function runsOf<Values>(target: keyof typeof sizes): Parameters<Values> {
  return { numRuns: countOf(target), ...(isFuzz ? {} : { seed }) };
}

/** How long a test may take, in milliseconds. */
export const timeoutMs = { timeout: isFuzz ? 2 * 3_600_000 : 180_000 };
