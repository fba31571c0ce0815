import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { deflateRawSync } from 'node:zlib';
import { chromiumBuild } from '../browsers/chromium.ts';
import { type Benched, startBenched } from './benched.ts';
import { buildExtensions } from './conditions.ts';
import { type BenchOptions, digits, kilobytes, type Row, type Table } from './report.ts';
import { difference, median } from './statistics.ts';
import { openTab, requestPage, type Tab } from './tab.ts';

/** Budgets for what every machine counts alike. A kilobyte is 1,000 bytes. */
const budgets = { script: 70_000, zip: 600_000, heap: 800_000, idleTask: 2 };
/** The heap exceeds its budget (docs/performance.md); it must not grow further. */
const heapCeiling = { top: 1_050_000, frame: 1_650_000 };
const loads = 5;
const idleMs = 3_000;
/** Counters are accurate to a millisecond or two, so one reading says little. */
const idleReadings = 3;

interface Load {
  heap: { top: number; frame: number };
  shift: number;
  scrollLayouts: number;
}

/** Compares bytes and counts of the built extension with a page without extensions. */
export async function benchCounts({ log }: BenchOptions): Promise<Table[]> {
  const extensions = await buildExtensions();
  const none = await startBenched('none', extensions);
  const ours = await startBenched('certiguia', extensions);
  try {
    const measured = { none: [] as Load[], ours: [] as Load[] };
    for (let round = 0; round < loads; round++) {
      log(`Counts: load ${round + 1} of ${loads}`);
      measured.none.push(await load(none));
      measured.ours.push(await load(ours));
    }
    const idle = { none: await idleMedian(none), ours: await idleMedian(ours) };
    const known = new Set([...none.sede.requests, ...none.sede.refused]);
    const requests = [...ours.sede.requests, ...ours.sede.refused].filter((address) => !known.has(address));
    return [
      {
        title: 'Counts and bytes',
        headings: ['Figure', 'Measured', 'Budget'],
        rows: [
          bytesRow('content-scripts/guide.js'),
          bytesRow('content-scripts/fields.js'),
          row('Zip', kilobytes(zipSize()), `≤ ${kilobytes(budgets.zip)}`, zipSize() <= budgets.zip),
          ...(['top', 'frame'] as const).map((part) => heapRow(part, measured)),
          zeroRow('Layout shift', measured, ({ shift }) => shift),
          zeroRow('Layouts while scrolling', measured, ({ scrollLayouts }) => scrollLayouts),
          row(
            'Layouts at idle',
            idle.ours.layouts,
            idle.none.layouts,
            idle.ours.layouts <= idle.none.layouts,
          ),
          row(
            `Main-thread work in ${idleMs / 1000} s at idle, over none`,
            `${digits(idle.ours.task - idle.none.task)} ms`,
            `< ${budgets.idleTask} ms`,
            idle.ours.task - idle.none.task < budgets.idleTask,
          ),
          row('Requests that are ours', requests.length, 0, requests.length === 0),
        ],
      },
    ];
  } finally {
    await Promise.all([none.close(), ours.close()]);
    await extensions.remove();
  }
}

function row(figure: string, measured: string | number, budget: string | number, isMet: boolean): Row {
  return { cells: [figure, measured, budget], fails: !isMet };
}

function bytesRow(file: string): Row {
  const { size } = statSync(join(chromiumBuild, file));
  return row(file, kilobytes(size), `≤ ${kilobytes(budgets.script)}`, size <= budgets.script);
}

function heapRow(part: 'top' | 'frame', { none, ours }: Record<'none' | 'ours', Load[]>): Row {
  const heap = (measured: readonly Load[]): number[] => measured.map((each) => each.heap[part]);
  const over = difference(heap(ours), heap(none));
  const where = part === 'top' ? 'in the page' : 'in the form’s frame';
  const budget = `≤ ${kilobytes(budgets.heap)}; now ≤ ${kilobytes(heapCeiling[part])}`;
  return row(`Heap over none, ${where}`, kilobytes(over), budget, over <= heapCeiling[part]);
}

function zeroRow(
  figure: string,
  { none, ours }: Record<'none' | 'ours', Load[]>,
  of: (load: Load) => number,
): Row {
  const values = { none: median(none.map(of)), ours: median(ours.map(of)) };
  return row(figure, digits(values.ours), digits(values.none), values.ours <= values.none + 0.001);
}

async function load({ browser, name }: Benched): Promise<Load> {
  const tab = await openTab(browser, requestPage(name));
  try {
    const scrollLayouts = await layoutsWhileScrolling(tab);
    const seen = [await tab.top.seen(), await tab.frame.seen()];
    return {
      heap: { top: await tab.top.heap(), frame: await tab.frame.heap() },
      shift: seen.reduce((sum, { shift }) => sum + shift, 0),
      scrollLayouts,
    };
  } finally {
    await tab.close();
  }
}

async function layoutsWhileScrolling(tab: Tab): Promise<number> {
  const before = await layoutsOf(tab);
  for (let tick = 0; tick < 12; tick++)
    await tab.top.session.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x: 30,
      y: 400,
      deltaX: 0,
      deltaY: 100,
    });
  await wait(150);
  return (await layoutsOf(tab)) - before;
}

async function layoutsOf({ top, frame }: Tab): Promise<number> {
  return (await top.counts()).layouts + (await frame.counts()).layouts;
}

async function idleMedian(benched: Benched): Promise<{ task: number; layouts: number }> {
  const readings = [];
  for (let reading = 0; reading < idleReadings; reading++) readings.push(await idleWork(benched));
  return {
    task: median(readings.map(({ task }) => task)),
    layouts: median(readings.map(({ layouts }) => layouts)),
  };
}

async function idleWork({ browser, name }: Benched): Promise<{ task: number; layouts: number }> {
  const tab = await openTab(browser, requestPage(name));
  try {
    // Work shortly after loading is not idle work.
    await wait(2_000);
    const frames = [tab.top, tab.frame];
    const before = await Promise.all(frames.map((frame) => frame.counts()));
    await wait(idleMs);
    const after = await Promise.all(frames.map((frame) => frame.counts()));
    const grown = (of: 'task' | 'layouts'): number =>
      after.reduce((sum, counts, index) => sum + counts[of] - (before[index]?.[of] ?? 0), 0);
    return { task: grown('task'), layouts: grown('layouts') };
  } finally {
    await tab.close();
  }
}

/** Bytes of the built files in a zip: each deflated, plus its name twice and two headers. */
function zipSize(): number {
  return readdirSync(chromiumBuild, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(chromiumBuild, file)).isFile())
    .reduce((sum, file) => {
      const content = readFileSync(join(chromiumBuild, file));
      const packed = Math.min(content.length, deflateRawSync(content, { level: 9 }).length);
      return sum + packed + 76 + 2 * Buffer.byteLength(file);
    }, 22);
}
