import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { zipSize } from '../bench/page/bytes.ts';
import type { ConditionName } from '../bench/page/conditions.ts';
import { type Findings, valuesOf } from '../bench/page/findings.ts';
import { ceilings, goals, goalsTable } from '../bench/page/goals.ts';
import type { FrameFigures, Visit } from '../bench/page/visit.ts';
import { bootstrap, median, ratioOver, seeded } from '../bench/statistics.ts';

const nothing: FrameFigures = {
  id: 'frame',
  script: 1,
  layout: 10,
  style: 2,
  task: 40,
  layouts: 3,
  recalcs: 4,
  nodes: 100,
  listeners: 1,
  heap: 500_000,
  shift: 0,
  longTasks: 0,
  slowest: 0,
  presses: 0,
  typed: '',
  scrollLayouts: 0,
  storm: 1,
};

/** Five loads, a little apart from each other, in which each frame has so much more than nothing. */
function loads(
  more: Partial<Record<'script' | 'layouts' | 'heap' | 'scrollLayouts' | 'longTasks', number>>,
): Visit[] {
  return [0, 0.1, 0.2, 0.3, 0.4].map((apart) => {
    const frame = { ...nothing, script: nothing.script + apart };
    for (const [name, value] of Object.entries(more)) frame[name as 'script'] += value;
    return { top: frame, frame };
  });
}

function findings(visits: Partial<Record<ConditionName, Visit[]>>, more: Partial<Findings> = {}): Findings {
  const map = new Map(Object.entries({ none: loads({}), ...visits }) as [ConditionName, Visit[]][]);
  const light = { plain: 10_000, gzip: 4_000 };
  return {
    browser: 'Chromium',
    conditions: [],
    visits: { 1: map, 4: map },
    repeated: new Map(),
    elsewhere: new Map(),
    idle: new Map(),
    interactions: new Map([
      ['certiguia', [{ slowest: 0, presses: 12, typed: 'Garcia Lorca de prueba' }]],
      ['none', [{ slowest: 0, presses: 12, typed: 'Garcia Lorca de prueba' }]],
    ]),
    read: new Map(),
    wakes: [1],
    trips: { ours: { cold: [45], warm: [2] }, oneLine: { cold: [41], warm: [1] } },
    popup: { ours: [90], blank: [40] },
    requests: [],
    bytes: { guide: light, fields: light, background: light, popup: light, zip: 200_000 },
    ...more,
  };
}

/** What became of the rows whose figure begins so. */
function judged(found: Findings, figure: string): string[] {
  const { rows } = goalsTable(found, seeded(1), false);
  const matching = rows.filter(({ cells }) => cells[0]?.startsWith(figure));
  expect(matching, figure).not.toEqual([]);
  return matching.map(({ judgement }) => judgement);
}

describe('the table of what is to be reached', () => {
  const light = { certiguia: loads({ script: 2, layouts: 2, heap: 300_000 }) };
  const peers = { 'driver.js': loads({ script: 8, heap: 400_000 }), 'react-joyride': loads({ script: 40 }) };

  test('a light extension passes every row that can fail', () => {
    const { rows } = goalsTable(findings({ ...light, ...peers }), seeded(1), false);
    expect(rows.filter(({ judgement }) => judgement === 'fail')).toEqual([]);
    expect(rows.filter(({ judgement }) => judgement === 'pass').length).toBeGreaterThan(10);
  });

  test('script fails against the peer it is too heavy beside, and only against that one', () => {
    const found = findings({ certiguia: loads({ script: 4.5 }), ...peers });
    expect(judged(found, 'Script to panel and first hint over none, 1×, of driver.js')).toEqual(['fail']);
    expect(judged(found, 'Script to panel and first hint over none, 1×, of react-joyride')).toEqual(['pass']);
  });

  test('one layout, one request, one start of the background, one lost key too many each fail', () => {
    const found = (more: Partial<Findings> = {}, visits = light): Findings =>
      findings({ ...visits, ...peers }, more);
    expect(judged(found({}, { certiguia: loads({ layouts: 5 }) }), 'Layouts beyond none')).toEqual([
      'fail',
      'fail',
    ]);
    expect(
      judged(found({}, { certiguia: loads({ scrollLayouts: 1 }) }), 'Layouts caused by scrolling'),
    ).toEqual(['fail']);
    expect(judged(found({}, { certiguia: loads({ longTasks: 1 }) }), 'Long tasks')).toEqual(['fail']);
    expect(judged(found({ requests: ['example.org'] }), 'Requests')).toEqual(['fail']);
    expect(judged(found({ wakes: [1, 2] }), 'Starts of the background')).toEqual(['fail']);
    const lost = {
      interactions: new Map([
        ['certiguia', [{ slowest: 0, presses: 11, typed: 'Garcia Lorca de prueba' }]],
        ['none', [{ slowest: 0, presses: 12, typed: '' }]],
      ]),
    } as Partial<Findings>;
    expect(judged(found(lost), 'The page’s own button')).toEqual(['fail']);
  });

  test('heap fails above its limit and above driver.js', () => {
    const found = findings({ certiguia: loads({ heap: 450_000 }), ...peers });
    expect(judged(found, 'Heap over none, in the page, of driver.js')).toEqual(['fail']);
    expect(
      judged(findings({ certiguia: loads({ heap: 461_000 }), ...peers }), 'Heap over none, in the page'),
    ).toEqual(['fail', 'fail']);
  });

  test('in the counts, heap above its limit is known up to its ceiling, and fails beyond it', () => {
    const of = (heap: number): (string | undefined)[] =>
      goalsTable(findings({ certiguia: loads({ heap }) }), seeded(1), true)
        .rows.filter(({ cells }) => cells[0]?.startsWith('Heap over none'))
        .map(({ judgement }) => judgement);
    expect(of(goals.heap)).toEqual(['pass', 'pass']);
    expect(of(ceilings.heap.frame)).toEqual(['known', 'known']);
    expect(of(ceilings.heap.frame + 1)).toEqual(['known', 'fail']);
    expect(of(ceilings.heap.top + 1)).toEqual(['fail', 'fail']);
  });

  test('milliseconds only tell', () => {
    const slow = { trips: { ours: { cold: [900], warm: [900] }, oneLine: { cold: [41], warm: [1] } } };
    expect(judged(findings({ ...light, ...peers }, slow), 'Background, cold')).toEqual(['reported']);
  });
});

describe('intervals over a base', () => {
  test('the ratio over a base is that of what is added to it', () => {
    const ratio = ratioOver([3, 3, 3], [5, 5, 5], [1, 1, 1], seeded(1));
    expect(ratio).toEqual({ value: 0.5, low: 0.5, high: 0.5 });
    expect(ratioOver([3], [1], [1], seeded(1)).value).toBe(Number.POSITIVE_INFINITY);
  });

  test('a slow round makes no ratio wider: all of it is slow', () => {
    const pace = [1, 3, 1, 2, 5];
    const of = (each: number): number[] => pace.map((slow) => slow * each);
    const ratio = ratioOver(of(3), of(5), of(1), seeded(1));
    expect([ratio.low, ratio.high]).toEqual([0.5, 0.5]);
    expect(() => ratioOver([3, 3], [5], [1, 1], seeded(1))).toThrow(RangeError);
  });

  test('loads of which a figure was not asked for do not count in it', () => {
    const [whole, ...others] = loads({ heap: 300_000 });
    const found = findings({
      certiguia: [
        whole as Visit,
        ...others.map(({ top }) => ({
          top: { ...top, heap: undefined },
          frame: { ...top, heap: undefined },
        })),
      ],
    });
    expect(valuesOf(found, 'certiguia', 1, 'top', ({ heap }) => heap)).toEqual([800_000]);
    expect(valuesOf(found, 'certiguia', 1, 'both', ({ script }) => script)).toHaveLength(5);
  });

  test('the interval holds the value and widens with the spread', () => {
    const of = (sets: number[][]) => bootstrap(sets, ([values = []]) => median(values), seeded(1));
    const narrow = of([[10, 10, 11, 10, 10]]);
    const wide = of([[1, 30, 10, 4, 22]]);
    expect(wide.low).toBeLessThanOrEqual(wide.value);
    expect(wide.high).toBeGreaterThanOrEqual(wide.value);
    expect(wide.high - wide.low).toBeGreaterThan(narrow.high - narrow.low);
  });
});

test('the size of a zip is that of its packed files, their names twice and its own entries', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'certiguia-weigh-'));
  await writeFile(join(folder, 'a.txt'), '');
  expect(zipSize(folder)).toBe(22 + 30 + 46 + 2 * 5);
  await writeFile(join(folder, 'b.txt'), 'x'.repeat(10_000));
  expect(zipSize(folder)).toBeGreaterThan(200);
  expect(zipSize(folder)).toBeLessThan(300);
  await rm(folder, { recursive: true });
});
