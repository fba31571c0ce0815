import { startBenched, storeCases } from './benched.ts';
import { buildExtensions } from './conditions.ts';
import { type BenchOptions, digits, interval, type Row, type Table } from './report.ts';
import { difference, estimate, median, type Random } from './statistics.ts';
import { openTab, requestPage } from './tab.ts';

const rounds = 6;

interface Point {
  size: number;
  ours: number[];
  none: number[];
}

/** Tests whether cost grows no faster than the page, its forms, or the number of people. */
export async function benchScale({ random, log }: BenchOptions): Promise<Table[]> {
  const extensions = await buildExtensions();
  const none = await startBenched('none', extensions);
  const ours = await startBenched('certiguia', extensions);
  const work = async (one: typeof ours, size: { nodes?: number; forms?: number } = {}): Promise<number> => {
    const tab = await openTab(one.browser, requestPage(one.name, size));
    try {
      return (await tab.top.counts()).task + (await tab.frame.counts()).task;
    } finally {
      await tab.close();
    }
  };
  const measure = async (
    name: string,
    sizes: readonly [small: number, large: number],
    prepare: (size: number) => { nodes?: number; forms?: number },
  ): Promise<Row> => {
    log(`Scale: ${name}`);
    const points = sizes.map((size): Point => ({ size, ours: [], none: [] }));
    for (let round = 0; round <= rounds; round++)
      for (const point of points) {
        const page = prepare(point.size);
        const values = { ours: await work(ours, page), none: await work(none, page) };
        if (round === 0) continue;
        point.ours.push(values.ours);
        point.none.push(values.none);
      }
    return growthRow(name, points, random);
  };
  try {
    const rows = [
      await measure('elements in the page', [1_000, 10_000], (nodes) => ({ nodes })),
      await measure('forms in the frame', [1, 20], (forms) => ({ forms })),
    ];
    log('Scale: people');
    const people: Point[] = [];
    for (const size of [1, 50]) {
      await storeCases(ours.browser, size);
      const point: Point = { size, ours: [], none: [] };
      for (let round = 0; round < rounds; round++) {
        point.ours.push(await work(ours));
        point.none.push(await work(none));
      }
      people.push(point);
    }
    return [
      {
        title: 'Scale: main-thread work over none, ms of CPU time, median',
        headings: ['What grows', 'Cost', 'Growth of the cost [95 % interval]', 'Growth of the size'],
        rows: [...rows, growthRow('people on this computer', people, random)],
      },
    ];
  } finally {
    await Promise.all([none.close(), ours.close()]);
    await extensions.remove();
  }
}

function growthRow(name: string, points: readonly Point[], random: Random): Row {
  const [small, large] = [points[0], points.at(-1)];
  if (!small || !large) throw new RangeError('Nothing was measured');
  const growth = estimate(
    [large.ours, large.none, small.ours, small.none],
    (a = [], b = [], c = [], d = []) => difference(a, b) / Math.max(difference(c, d), 0.1),
    random,
  );
  const factor = large.size / small.size;
  const cost = ({ size, ours, none }: Point): string => `${size}: ${digits(median(ours) - median(none))}`;
  return {
    cells: [name, points.map(cost).join('; '), interval(growth), `× ${factor}`],
    fails: growth.low > factor,
  };
}
