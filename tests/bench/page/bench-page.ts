import { barChart } from '../chart.ts';
import type { BenchOptions } from '../options.ts';
import { keptTours } from '../peers/tours/build-tour.ts';
import type { PartReport } from '../report.ts';
import { prepareConditions } from './conditions.ts';
import { type Findings, over, valuesOf } from './findings.ts';
import { goalsTable } from './goals.ts';
import { type Extent, measure } from './measure.ts';
import { conditionTable, elsewhereTable, loadTable, ownTable } from './tables.ts';
import { throttles } from './visit.ts';

const usual: Extent = {
  loads: { 1: 7, 4: 5 },
  times: true,
  whole: 5,
  storms: 2,
  elsewhere: 1,
  idleMs: 10_000,
  // Of three rounds one run in fifteen tells a difference that is none, of five one in 400 (drawn from 26 rounds).
  interactions: 5,
  wakes: 2,
  trips: 5,
  popups: 4,
};

const long: Extent = {
  loads: { 1: 40, 4: 40 },
  times: true,
  whole: 30,
  storms: 10,
  elsewhere: 5,
  idleMs: 30_000,
  interactions: 10,
  wakes: 5,
  trips: 20,
  popups: 15,
};

const quick: Extent = {
  loads: { 1: 3, 4: 0 },
  times: false,
  whole: 3,
  storms: 0,
  elsewhere: 1,
  idleMs: 3_000,
  interactions: 0,
  wakes: 1,
  trips: 0,
  popups: 0,
};

/** What the built extension does to a page, beside tour libraries that show the same words. */
export async function benchPage(options: BenchOptions): Promise<PartReport> {
  const { found, extent } = await run(options, options.full ? long : usual, [...keptTours, ...options.more]);
  return {
    title: 'The page',
    tables: [
      goalsTable(found, options.random, false),
      ...throttles.map((throttle) => loadTable(found, throttle)),
      conditionTable(found, extent.idleMs),
      elsewhereTable(found),
      ownTable(found),
    ],
    charts: [{ name: 'script', svg: scriptChart(found) }],
  };
}

/** What a machine of any speed can judge: counts and bytes, of ours beside nothing. */
export async function benchCounts(options: BenchOptions): Promise<PartReport> {
  const { found, extent } = await run(options, quick, []);
  return {
    title: 'Counts and bytes',
    tables: [
      goalsTable(found, options.random, true),
      loadTable(found, 1),
      conditionTable(found, extent.idleMs),
      elsewhereTable(found),
      ownTable(found),
    ],
  };
}

async function run(
  { random, say }: BenchOptions,
  extent: Extent,
  tours: Parameters<typeof prepareConditions>[0],
): Promise<{ found: Findings; extent: Extent }> {
  const conditions = await prepareConditions(tours, extent !== quick);
  try {
    return { found: await measure({ extent, conditions, random, say }), extent };
  } finally {
    await conditions.remove();
  }
}

function scriptChart(found: Findings): string {
  const names = found.conditions.map(({ name }) => name).filter((name) => name !== 'none');
  return barChart({
    title:
      'Script until panel and first hint are there, over a page without any extension, ms of CPU time (median)',
    groups: throttles.map((throttle) => ({
      name: throttle === 1 ? 'This computer' : `${throttle}× slower`,
      bars: names.map((name) => {
        const script = (of: typeof name | 'none'): number[] =>
          valuesOf(found, of, throttle, 'both', (figures) => figures.script);
        return { name, value: Math.max(0, over(script(name), script('none'))), ours: name === 'certiguia' };
      }),
    })),
  });
}
