import { type Benched, startBenched } from './benched.ts';
import { buildExtensions, type ConditionName, peers } from './conditions.ts';
import { type BenchOptions, digits, interval, type Row, type Table } from './report.ts';
import { difference, estimate, median, type Random, ratioOver, shuffled } from './statistics.ts';
import { type Counts, openTab, requestPage } from './tab.ts';

/** Measured loads per condition; one more is discarded. */
const rounds = 12;
const budget = 0.75;

interface Load {
  top: Counts;
  frame: Counts;
  shownAfter: number | undefined;
}

type Loads = ReadonlyMap<ConditionName, readonly Load[]>;

/** Cost until panel and first hint are shown, beside tour libraries that show the same. */
export async function benchPage({ random, log }: BenchOptions): Promise<Table[]> {
  const extensions = await buildExtensions(await ownPanel());
  const benched: Benched[] = [];
  try {
    for (const name of ['none', 'empty', 'certiguia', ...peers] as const)
      benched.push(await startBenched(name, extensions));
    const loads = new Map<ConditionName, Load[]>();
    for (let round = 0; round <= rounds; round++) {
      log(`Page: round ${round} of ${rounds}`);
      for (const one of shuffled(benched, random)) {
        const measured = await load(one);
        if (round > 0) loads.set(one.name, [...(loads.get(one.name) ?? []), measured]);
      }
    }
    return [loadsTable(loads, random), budgetTable(loads, random)];
  } finally {
    await Promise.all(benched.map((one) => one.close()));
    await extensions.remove();
  }
}

async function ownPanel(): Promise<string> {
  const extensions = await buildExtensions();
  const ours = await startBenched('certiguia', extensions);
  try {
    const tab = await openTab(ours.browser, requestPage('certiguia'));
    const panel = `document.querySelector('certiguia-guide').shadowRoot.querySelector('.panel').innerHTML`;
    return String(await tab.top.evaluate(panel));
  } finally {
    await ours.close();
    await extensions.remove();
  }
}

async function load({ browser, name }: Benched): Promise<Load> {
  const tab = await openTab(browser, requestPage(name));
  try {
    const [top, frame] = [await tab.top.counts(), await tab.frame.counts()];
    return { top, frame, shownAfter: (await tab.top.seen()).shownAfter };
  } finally {
    await tab.close();
  }
}

function values(loads: Loads, name: ConditionName, of: keyof Counts): number[] {
  return (loads.get(name) ?? []).map(({ top, frame }) => top[of] + frame[of]);
}

function shown(loads: Loads, name: ConditionName): number[] {
  return (loads.get(name) ?? []).flatMap(({ shownAfter }) => shownAfter ?? []);
}

function loadsTable(loads: Loads, random: Random): Table {
  const over = (name: ConditionName, of: keyof Counts): string =>
    interval(estimate([values(loads, name, of), values(loads, 'none', of)], difference, random));
  return {
    title: 'The request page, over none: ms of CPU time, both frames, median [95 % interval]',
    headings: ['With', 'Main thread', 'Script', 'Style', 'Layout', 'Panel shown after, ms'],
    rows: [...loads.keys()]
      .filter((name) => name !== 'none')
      .map((name) => ({
        cells: [
          name,
          over(name, 'task'),
          over(name, 'script'),
          over(name, 'style'),
          over(name, 'layout'),
          shown(loads, name).length === 0 ? '' : digits(median(shown(loads, name))),
        ],
      })),
    notes: [
      'Main thread: everything the thread did, what runs behind an `await` included; the browser’s own counter of script leaves that out. Peers show the markup of our panel and a step for each field.',
    ],
  };
}

function budgetTable(loads: Loads, random: Random): Table {
  const ratioRow = (peer: (typeof peers)[number]): Row => {
    const ratio = estimate(
      [values(loads, 'certiguia', 'task'), values(loads, peer, 'task'), values(loads, 'none', 'task')],
      (ours = [], theirs = [], none = []) => ratioOver(ours, theirs, none),
      random,
    );
    const isJudged = peer === 'driver.js';
    return {
      cells: [
        `Main-thread work, of ${peer}’s`,
        interval(ratio, (figure) => figure.toFixed(2)),
        isJudged ? `≤ ${budget}` : '',
      ],
      // Missed only if chance does not explain it.
      ...(isJudged ? { fails: ratio.low > budget } : {}),
    };
  };
  const later = estimate([shown(loads, 'certiguia'), shown(loads, 'driver.js')], difference, random);
  return {
    title: 'Budgets',
    headings: ['Figure', 'Measured', 'Budget'],
    rows: [
      ...peers.map(ratioRow),
      { cells: ['Panel shown later than driver.js’s, ms', interval(later), '≤ 0'], fails: later.low > 0 },
    ],
  };
}
