import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { chromiumBuild } from '../browsers/chromium.ts';
import { titles, trustScript } from '../e2e/backup-cases.ts';
import { type BenchFile, benchFiles, bigFiles, givenFile } from './backup-files.ts';
import { type BenchBrowser, browserKinds, startBrowser } from './browsers.ts';
import { type CheckDriver, type Given, installCheckDriver } from './check-driver.ts';
import { peakMemory } from './memory.ts';
import type { BenchOptions } from './options.ts';
import type { PeerModule } from './peers/opened.ts';
import { type PeerName, type Peers, peerNames, servePeers } from './peers/serve.ts';
import { judgeRatio, milliseconds, type PartReport, type Row, ratioText, type Table } from './report.ts';
import { median, p90, type Ratio, ratioOfMedians, shuffled } from './statistics.ts';

/** Rounds of the quick files, and of the slow ones; a peer that has cost more than `patience` is not asked again. */
const rounds = { quick: 6, slow: 2 };
const patience = 2_000;
/** No round begins after this much of a browser's time, but for the first few. */
const budget = 30_000;
const fewestRounds = 3;
/** For how long the page is watched while nothing happens in it, in milliseconds. */
const idleTime = 2_000;

const most = { workerBytes: 70_000, pause: 100, memory: 100e6 };

/**
 * `shipped`: the page makes a worker and asks it. `warm`: asked again where it has been done before.
 * The peers' equals: a fresh page that loads its module, and a page that has done it before.
 */
type Way = 'shipped' | 'warm';
type Who = 'certiguia' | PeerName;

/** All values of one browser, by what was measured. */
type Values = Map<string, number[]>;

interface BrowserFindings {
  name: string;
  values: Values;
  /** Why a peer cannot open a file. */
  closed: Map<string, string>;
  /** Chromium only. */
  memory: Map<string, number>;
}

const key = (...parts: string[]): string => parts.join(' ');

export async function benchBackup(options: BenchOptions): Promise<PartReport> {
  const peers = await servePeers();
  try {
    const findings: BrowserFindings[] = [];
    for (const kind of browserKinds) {
      const browser = await startBrowser(kind);
      try {
        findings.push(await measure(browser, peers, options));
      } finally {
        await browser.close();
      }
    }
    return {
      title: 'The backup check',
      tables: [
        ...findings.map((found) => timesTable(found, options)),
        pageTable(findings),
        bytesTable(peers),
      ],
    };
  } finally {
    await peers.close();
  }
}

/** Everything that is measured in one browser. */
class Measurement {
  readonly #browser: BenchBrowser;
  readonly #peers: Peers;
  readonly #own: Page;
  readonly #warm = new Map<PeerName, Page>();
  readonly values: Values = new Map();
  readonly closed = new Map<string, string>();

  constructor(browser: BenchBrowser, peers: Peers, own: Page) {
    this.#browser = browser;
    this.#peers = peers;
    this.#own = own;
  }

  note(value: number, ...parts: string[]): void {
    const values = this.values.get(key(...parts)) ?? [];
    this.values.set(key(...parts), [...values, value]);
  }

  /** Calls the driver in the extension's page. */
  async drive<Name extends keyof CheckDriver>(
    name: Name,
    ...given: Parameters<CheckDriver[Name]>
  ): Promise<Awaited<ReturnType<CheckDriver[Name]>>> {
    await this.#own.bringToFront();
    const call = `checkDriver.${name}(...${JSON.stringify(given)})`;
    return (await this.#own.evaluate(call)) as Awaited<ReturnType<CheckDriver[Name]>>;
  }

  async checkInPage(id: string): Promise<void> {
    const given = givenFile(id);
    const { title, worker, verdict, pause } = await this.drive('check', given);
    if (!titles.OK?.test(title)) throw new Error(`${given.name}: ${title}`);
    this.note(worker, id, 'certiguia', 'shipped');
    this.note(verdict, id, 'verdict');
    this.note(pause, id, 'pause');
  }

  async checkWarm(id: string): Promise<void> {
    const took = await this.drive('ask', givenFile(id), 'kept', 4);
    this.note(median(took.slice(1)), id, 'certiguia', 'warm');
  }

  async peerFirst(id: string, name: PeerName): Promise<void> {
    const page = await this.#browser.browser.newPage();
    await page.goto(this.#peers.page);
    const took = await this.#open(page, id, name, 1);
    if (took) this.note((took[0] ?? 0) + (took[1] ?? 0), id, name, 'shipped');
    await page.close();
  }

  async peerWarm(id: string, name: PeerName, times: number): Promise<void> {
    const page = this.#warm.get(name) ?? (await this.#browser.browser.newPage());
    if (!this.#warm.has(name)) await page.goto(this.#peers.page);
    this.#warm.set(name, page);
    await page.bringToFront();
    const took = await this.#open(page, id, name, times);
    if (took) this.note(median(times > 1 ? took.slice(2) : took.slice(1)), id, name, 'warm');
  }

  /** The loading of the module, then each opening; nothing where it cannot open the file. */
  async #open(page: Page, id: string, name: PeerName, times: number): Promise<number[] | undefined> {
    const { took, problem } = await page.evaluate(
      openWithPeer,
      this.#peers.module(name),
      givenFile(id),
      times,
    );
    if (problem === undefined) return took;
    this.closed.set(key(id, name), problem);
    return undefined;
  }
}

/** Runs in a peer's page. */
async function openWithPeer(
  module: string,
  { base64, password }: Given,
  times: number,
): Promise<{ took: number[]; problem?: string }> {
  const begun = performance.now();
  const { open } = (await import(/* @vite-ignore */ module)) as PeerModule;
  const took = [performance.now() - begun];
  for (let time = 0; time < times; time++) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const opening = performance.now();
    try {
      const { fits } = await open(bytes, password);
      took.push(performance.now() - opening);
      if (!fits) return { took, problem: 'no key for the certificate' };
    } catch (error) {
      return { took, problem: String(error) };
    }
  }
  return { took };
}

async function measure(
  browser: BenchBrowser,
  peers: Peers,
  { full, random, say }: BenchOptions,
): Promise<BrowserFindings> {
  const own = await browser.openOwn('backup');
  await own.evaluate(trustScript());
  await own.evaluate(installCheckDriver);
  const run = new Measurement(browser, peers, own);
  // The first of everything is thrown away: programs and files are not on the disk's way any more.
  await run.checkInPage('a01');
  run.values.clear();

  const spent = new Map<string, number>();
  const begun = performance.now();
  for (let round = 0; round < rounds.quick; round++) {
    if (round >= fewestRounds && performance.now() - begun > budget) break;
    say(`${browser.name}: round ${round + 1} of ${rounds.quick}`);
    for (const [name, task] of shuffled(tasksOf(run, round, full), random)) {
      const file = name.split(' ').slice(0, 2).join(' ');
      const isPeer = peerNames.some((peer) => name.includes(peer));
      if (run.closed.has(file) || (isPeer && !full && (spent.get(name) ?? 0) > patience)) continue;
      const at = performance.now();
      await task();
      spent.set(name, (spent.get(name) ?? 0) + performance.now() - at);
    }
  }
  await measureCancel(run);
  const memory = browser.kind === 'chromium' ? await measureMemory(run, own, random) : new Map();
  return { name: browser.name, values: run.values, closed: run.closed, memory };
}

/** One round: every file with everybody, by name. */
function tasksOf(run: Measurement, round: number, full: boolean): [string, () => Promise<void>][] {
  const tasks: [string, () => Promise<void>][] = [
    ['start', async () => run.note(await run.drive('start'), 'start')],
  ];
  if (round < rounds.slow)
    tasks.push(['idle', async () => run.note(await run.drive('idle', idleTime), 'idle')]);
  const files = benchFiles.filter(({ pace }) => round < rounds[pace]);
  for (const { id, pace, onlyInFull } of files) {
    tasks.push([key(id, 'certiguia', 'shipped'), () => run.checkInPage(id)]);
    if (pace === 'quick') tasks.push([key(id, 'certiguia', 'warm'), () => run.checkWarm(id)]);
    for (const name of peerNames) {
      if (onlyInFull.includes(name) && !full) continue;
      if (pace === 'quick') tasks.push([key(id, name, 'shipped'), () => run.peerFirst(id, name)]);
      tasks.push([key(id, name, 'warm'), () => run.peerWarm(id, name, pace === 'quick' ? 4 : 1)]);
    }
  }
  return tasks;
}

/** At the end: what a cancelled derivation still does in the browser's own threads would be in everybody's way. */
async function measureCancel(run: Measurement): Promise<void> {
  for (let time = 0; time < 2; time++) {
    const { usable, verdict } = await run.drive('cancel', givenFile('a29'), givenFile('a01'), 400);
    run.note(usable, 'cancel', 'usable');
    run.note(verdict, 'cancel', 'verdict');
    await later(1_000);
  }
}

async function measureMemory(
  run: Measurement,
  own: Page,
  random: () => number,
): Promise<Map<string, number>> {
  const peaks = new Map<string, number>();
  for (const given of bigFiles(random))
    peaks.set(
      given.name,
      await peakMemory(own, async () => {
        for (let time = 0; time < 5; time++) await run.drive('refuse', given);
      }),
    );
  return peaks;
}

function timesTable({ name, values, closed }: BrowserFindings, { random, full }: BenchOptions): Table {
  const rows = benchFiles.flatMap((file) =>
    (file.pace === 'quick' ? (['warm', 'shipped'] as const) : (['shipped'] as const)).map((way) =>
      timesRow(file, way, values, closed, full, random),
    ),
  );
  return {
    title: `${name}: milliseconds for one file, median (p90)`,
    headings: ['File', 'Way', 'Certiguía', ...peerNames, ...peerNames.map((peer) => `of ${peer} [95 %]`)],
    rows,
    notes: [],
  };
}

function timesRow(
  file: BenchFile,
  way: Way,
  values: Values,
  closed: ReadonlyMap<string, string>,
  full: boolean,
  random: () => number,
): Row {
  const ours = values.get(key(file.id, 'certiguia', way)) ?? [];
  // Nobody loads a module for a file that takes seconds: there the loaded page stands against our whole worker.
  const theirWay = file.pace === 'slow' ? 'warm' : way;
  const theirs = peerNames.map((name) => ({ name, values: values.get(key(file.id, name, theirWay)) ?? [] }));
  const ratios = theirs.map(({ values: times }) =>
    times.length > 0 && ours.length > 0 ? ratioOfMedians(ours, times, random) : undefined,
  );
  const peerCell = ({ name, values: times }: (typeof theirs)[number]): string => {
    if (times.length > 0) return timesText(times);
    if (closed.has(key(file.id, name))) return 'cannot open';
    return file.onlyInFull.includes(name) && !full ? 'with --full' : '–';
  };
  return {
    cells: [
      `${file.id} ${file.maker}`,
      way === 'warm' ? 'again' : 'first, start included',
      timesText(ours),
      ...theirs.map(peerCell),
      ...ratios.map((ratio) => (ratio ? ratioText(ratio) : '–')),
    ],
    judgement: judgeTimes(file, way, theirs, ratios),
    figures: {
      file: file.id,
      way,
      certiguia: ours,
      ...Object.fromEntries(
        theirs.map(({ name, values: times }, index) => [
          name,
          { times, ratio: ratios[index], problem: closed.get(key(file.id, name)) },
        ]),
      ),
    },
  };
}

function judgeTimes(
  { goal, pace }: BenchFile,
  way: Way,
  theirs: readonly { name: Who; values: readonly number[] }[],
  ratios: readonly (Ratio | undefined)[],
): Row['judgement'] {
  if (goal === undefined || (pace === 'quick' && way === 'shipped')) return 'reported';
  const known = theirs.flatMap(({ name, values }, index) => {
    const ratio = ratios[index];
    return ratio ? [{ name, time: median(values), ratio }] : [];
  });
  const judged =
    pace === 'slow'
      ? known.map(({ name, ratio }) => judgeRatio(ratio, name === 'node-forge' ? 1 / 4 : 1))
      : known
          .toSorted((a, b) => a.time - b.time)
          .slice(0, 1)
          .map(({ ratio }) => judgeRatio(ratio, 1));
  return judged.includes('fail') ? 'fail' : 'pass';
}

function timesText(values: readonly number[]): string {
  if (values.length === 0) return '–';
  const spread = values.length > 1 ? ` (${milliseconds(p90(values))})` : ' (once)';
  return `${milliseconds(median(values))}${spread}`;
}

/** What a person notices. */
function pageTable(findings: readonly BrowserFindings[]): Table {
  const row = (what: string, goal: string, parts: string[], fails: (values: Values) => boolean): Row => ({
    cells: [what, ...findings.map(({ values }) => timesText(values.get(key(...parts)) ?? [])), goal],
    judgement: goal === '' ? 'reported' : findings.some(({ values }) => fails(values)) ? 'fail' : 'pass',
    figures: {
      what,
      values: Object.fromEntries(findings.map(({ name, values }) => [name, values.get(key(...parts)) ?? []])),
    },
  });
  const times = (what: string, parts: string[]): Row => row(what, '', parts, () => false);
  // What a busy computer does to a page in which nothing happens is not the check's doing; what is comes every time.
  const pause = (id: string): Row =>
    row(`longest pause of the page, ${id}`, `< ${most.pause} over nothing`, [id, 'pause'], (values) => {
      const longest = values.get(key(id, 'pause')) ?? [];
      return Math.min(...longest) - median(values.get('idle') ?? []) >= most.pause;
    });
  const memory = (what: string, file: string): Row => {
    const peaks = findings.map(({ memory: known }) => known.get(file));
    return {
      cells: [
        what,
        ...peaks.map((peak) => (peak === undefined ? 'not told' : `${(peak / 1e6).toFixed(1)} MB`)),
        `< ${most.memory / 1e6} MB`,
      ],
      judgement: peaks.some((peak) => peak !== undefined && peak >= most.memory) ? 'fail' : 'pass',
      figures: { what, values: Object.fromEntries(findings.map(({ name }, index) => [name, peaks[index]])) },
    };
  };
  return {
    title: 'The page: milliseconds, median (p90)',
    headings: ['What', ...findings.map(({ name }) => name), 'Goal'],
    rows: [
      ...['a01', 'a02', 'a03', 'a29'].map((id) =>
        times(`from “Comprobar” to the verdict, ${id}`, [id, 'verdict']),
      ),
      times('start of a worker', ['start']),
      times('longest pause of the page while nothing happens', ['idle']),
      pause('a03'),
      pause('a29'),
      times('from “Cancelar” (a29) until the page can be used', ['cancel', 'usable']),
      times('from the press after it to the next verdict (a01)', ['cancel', 'verdict']),
      memory('most memory, 1 MiB of noise', 'noise.p12'),
      memory('most memory, 1 MiB of empty values', 'empty-values.p12'),
    ],
    notes: [
      '“First”: from the making of our worker to its answer, as the page does it; the peers’ page loads its module first. “Again”: where the same file was opened before. For slow files our first stands against a page of theirs that is loaded.',
      '“Once”: too slow for more. A single value has no spread; it is taken to be right within a half more or less.',
      'Memory: what JavaScript holds in the page and its workers together (heap, garbage included, and array buffers), looked at all the time during five checks.',
    ],
  };
}

function bytesTable({ bytes }: Peers): Table {
  const assets = join(chromiumBuild, 'assets');
  const names = readdirSync(assets).filter((name) => /^check\.worker-.*\.js$/.test(name));
  const worker = Buffer.concat(names.map((name) => readFileSync(join(assets, name))));
  const row = (what: string, plain: number, gzip: number, limit?: number): Row => ({
    cells: [
      what,
      plain.toLocaleString('en'),
      gzip.toLocaleString('en'),
      limit ? `< ${limit.toLocaleString('en')}` : '',
    ],
    judgement: limit === undefined ? 'reported' : plain > 0 && plain < limit ? 'pass' : 'fail',
    figures: { what, plain, gzip },
  });
  return {
    title: 'Bytes',
    headings: ['What', 'Bytes', 'gzip', 'Goal'],
    rows: [
      row('our worker, everything', worker.length, gzipSync(worker).length, most.workerBytes),
      ...peerNames.map((name) =>
        row(`${name}, imported as its manual says`, bytes[name].plain, bytes[name].gzip),
      ),
    ],
    notes: [],
  };
}
