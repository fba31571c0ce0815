import { lineCharts } from '../chart.ts';
import type { BenchOptions } from '../options.ts';
import { judgeRatio, milliseconds, type PartReport, type Row, ratioText } from '../report.ts';
import { bootstrap, median, type Random, type Ratio, shuffled } from '../statistics.ts';
import { again, within } from './again.ts';
import { Asker, ours } from './background.ts';
import { type Benched, startBenched, storeCases } from './benched.ts';
import { prepareConditions } from './conditions.ts';
import { spread } from './findings.ts';
import { type MicrotaskTime, watchMicrotasks } from './microtasks.ts';
import { openTab, settle, type Tab } from './tab.ts';
import { requestPage, scriptOf, type Visit, visitSized, withMicrotasks } from './visit.ts';

/** What a page or a store of some size costs, in ms. Where it is about a page, beside the same one without us. */
interface Point {
  size: number;
  ours: number[];
  none?: number[];
}

interface Series {
  name: string;
  sizes: string;
  cost: string;
  points: Point[];
}

/** Cost against size: no worse than in proportion. */
export async function benchScale(options: BenchOptions): Promise<PartReport> {
  const conditions = await prepareConditions([], false);
  const benched: Benched[] = [];
  try {
    for (const condition of conditions.list) benched.push(await startBenched(condition));
    const [none, certiguia] = benched;
    if (!none || !certiguia) throw new Error('Nothing to measure');
    const times = options.full ? 10 : 3;
    const begun = performance.now();
    const say = (line: string): void =>
      options.say(`${((performance.now() - begun) / 1000).toFixed(0)} s: ${line}`);
    const series = [
      await pages(none, certiguia, { ...options, say }, times, {
        name: 'Elements in the page',
        sizes: 'elements',
        of: [1_000, 10_000].map((nodes) => ({ size: nodes, page: { nodes } })),
      }),
      await pages(none, certiguia, { ...options, say }, times, {
        name: 'Forms in the frame',
        sizes: 'forms',
        of: [1, 20].map((forms) => ({ size: forms, page: { forms } })),
      }),
      await cases(certiguia, times * 4, say),
      await tabs(certiguia, times * 2, say),
    ];
    return {
      title: 'Scale',
      tables: [
        {
          title: 'Cost against size, ms: median (p90)',
          headings: ['What grows', 'What is measured', 'Cost', 'Growth', 'Goal'],
          rows: series.map((one) => seriesRow(one, options.random)),
          notes: [
            'Growth: the cost of the largest over that of the smallest, with its 95 % interval; the goal is the same for the sizes, and fails only where the whole interval lies above it.',
          ],
        },
      ],
      charts: [
        {
          name: 'scale',
          svg: lineCharts(
            'Cost against size; dashed: in proportion',
            series.map(({ name, sizes, cost, points }) => ({
              title: name,
              axes: { x: sizes, y: cost },
              points: points.map((point) => ({ size: point.size, cost: Math.max(0, costOf(point)) })),
            })),
          ),
        },
      ],
    };
  } finally {
    await Promise.all(benched.map((one) => one.close()));
    await conditions.remove();
  }
}

function costOf({ ours: mine, none }: Point): number {
  return median(mine) - (none ? median(none) : 0);
}

function seriesRow({ name, cost, points }: Series, random: Random): Row {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new RangeError('Nothing was measured');
  const most = last.size / first.size;
  const growth = growthOf(first, last, random);
  const text = (point: Point): string => {
    const over = point.none ? median(point.none) : 0;
    return `${point.size.toLocaleString('en')}: ${spread(
      point.ours.map((value) => value - over),
      milliseconds,
    )}`;
  };
  return {
    cells: [name, cost, points.map(text).join('; '), ratioText(growth), `≤ ${most}`],
    judgement: judgeRatio(growth, most),
    figures: { name, points, growth },
  };
}

function growthOf(first: Point, last: Point, random: Random): Ratio {
  return bootstrap(
    [last.ours, last.none ?? [0], first.ours, first.none ?? [0]],
    ([a = [], b = [], c = [], d = []]) => {
      const small = median(c) - median(d);
      return small <= 0 ? Number.POSITIVE_INFINITY : (median(a) - median(b)) / small;
    },
    random,
  );
}

/** Script, style and layout of a load, both frames, over the same page without us; every size in shuffled rounds. */
async function pages(
  none: Benched,
  certiguia: Benched,
  { random, say }: BenchOptions,
  times: number,
  {
    name,
    sizes,
    of,
  }: {
    name: string;
    sizes: string;
    of: readonly { size: number; page: { nodes?: number; forms?: number } }[];
  },
): Promise<Series> {
  say(name);
  const [endOurs, endNone] = await Promise.all([
    watchMicrotasks(certiguia.browser),
    watchMicrotasks(none.browser),
  ]);
  const points = of.map(({ size, page }) => ({ size, page, ours: [] as Visit[], none: [] as Visit[] }));
  for (let round = 0; round <= times; round++)
    for (const point of shuffled(points, random))
      for (const one of shuffled([none, certiguia], random)) {
        const figures = await again(
          () => visitSized(one, point.page),
          (error) => say(String(error)),
        );
        if (round === 0) continue;
        (one === none ? point.none : point.ours).push(figures);
      }
  const [ofOurs, ofNone] = await Promise.all([endOurs(), endNone()]);
  const script = (visits: readonly Visit[], time: MicrotaskTime): number[] =>
    visits.map((each) => scriptOf(withMicrotasks(each, time)));
  return {
    name,
    sizes,
    cost: 'ms of script, both frames, over none',
    points: points.map(({ size, ours: mine, none: base }) => ({
      size,
      ours: script(mine, ofOurs),
      none: script(base, ofNone),
    })),
  };
}

/** One question of a page to the background, which reads everybody's case. */
async function cases(certiguia: Benched, times: number, say: BenchOptions['say']): Promise<Series> {
  const points: Point[] = [];
  for (const size of [1, 10, 50]) {
    say(`${size} cases`);
    await storeCases(certiguia, size);
    const asker = await Asker.open({ ...ours, browser: certiguia.browser, origin: certiguia.origin ?? '' });
    const took: number[] = [];
    for (let time = 0; time <= times; time++) took.push(await asker.ask('warm'));
    points.push({ size, ours: took.slice(1) });
    await asker.close();
  }
  await storeCases(certiguia, 1);
  return {
    name: 'People’s cases in the store',
    sizes: 'cases',
    cost: 'ms from a page’s question to its answer',
    points,
  };
}

/** From a press in one tab until every tab on the sede has drawn what it changed. */
async function tabs(certiguia: Benched, times: number, say: BenchOptions['say']): Promise<Series> {
  const open: Tab[] = [];
  const points: Point[] = [];
  const options = requestPage('certiguia', 1);
  for (const size of [1, 5, 20]) {
    say(`${size} tabs`);
    while (open.length < size) {
      const tab = await openTab(certiguia.browser, options);
      await settle(tab, options, 100);
      open.push(tab);
    }
    const took: number[] = [];
    // An even number, the first two thrown away: the panel stands open again, as the next tab awaits it.
    for (let time = 0; time < 2 + times; time++) took.push(await fold(open));
    points.push({ size, ours: took.slice(2) });
  }
  for (const tab of open) await tab.close();
  return {
    name: 'Tabs on the sede',
    sizes: 'tabs',
    cost: 'ms from a press in one until all are drawn anew',
    points,
  };
}

/** Folds the panel, or opens it again, with its own button in the tab in front. */
async function fold(open: readonly Tab[]): Promise<number> {
  const drawn = open.map((tab) => evaluate(tab, drawnAgain));
  const front = open.at(-1);
  if (!front) throw new Error('No tab is open');
  const { x, y } = (await evaluate(front, placeOfButton)) as { x: number; y: number };
  const begun = (await evaluate(front, 'performance.timeOrigin + performance.now()')) as number;
  for (const type of ['mousePressed', 'mouseReleased'] as const)
    await front.top.session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  const ends = (await within(20_000, `A press drawn in ${open.length} tabs`, Promise.all(drawn))) as number[];
  return Math.max(...ends) - begun;
}

const drawnAgain = `new Promise((resolve) => {
  const { shadowRoot } = document.querySelector('certiguia-guide');
  const watch = new MutationObserver(() => {
    watch.disconnect();
    resolve(performance.timeOrigin + performance.now());
  });
  watch.observe(shadowRoot, { childList: true });
})`;

const placeOfButton = `(() => {
  const button = document.querySelector('certiguia-guide').shadowRoot.querySelector('button[aria-expanded]');
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
})()`;

async function evaluate({ top: { session } }: Tab, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
