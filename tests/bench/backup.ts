import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { chromiumBuild } from '../browsers/chromium.ts';
import { manifest } from '../e2e/backup-cases.ts';
import { startBareChromium } from './chromium.ts';
import { type BenchOptions, digits, interval, kilobytes, type Row, type Table } from './report.ts';
import { estimate, median, type Random, shuffled } from './statistics.ts';
import { BenchFrame } from './tab.ts';

/** What each peer does: open the file, and tell whether its key belongs to one of its certificates. */
export interface Opened {
  name: string;
  fits: boolean;
}

interface PeerModule {
  open: (bytes: Uint8Array<ArrayBuffer>, password: string) => Opened | Promise<Opened>;
}

const peerNames = ['node-forge', 'pkijs'] as const;
const whos = ['certiguia', ...peerNames] as const;
type Who = (typeof whos)[number];

/** Files of the manifest, and how often to open each; slow ones take seconds. */
const files = [
  { id: 'a01', maker: 'OpenSSL 3', times: 12 },
  { id: 'a02', maker: 'OpenSSL, old ciphers', times: 12 },
  { id: 'a08', maker: 'Windows, 3DES', times: 12 },
  { id: 'a09', maker: 'Windows, AES', times: 12 },
  { id: 'a03', maker: 'Firefox, 600,000 iterations', times: 3 },
] as const;

/** Compares the backup check's worker with two libraries that open such files, in the same page of Chromium. */
export async function benchBackup({ random, log }: BenchOptions): Promise<Table[]> {
  const server = await serve();
  const browser = await startBareChromium(undefined);
  try {
    const { targetId } = await browser.root.send('Target.createTarget', { url: 'about:blank' });
    const session = await browser.attach(targetId);
    await session.send('Page.enable');
    const loaded = new Promise<void>((resolve) => session.once('Page.loadEventFired', () => resolve()));
    await session.send('Page.navigate', { url: server.page });
    await loaded;
    const page = new BenchFrame(session);
    await page.evaluate(`globalThis.openFile = ${openFile}`);
    const rows: Row[] = [];
    for (const { id, maker, times } of files) {
      log(`Backup: ${maker}`);
      const { file, password } = backup(id);
      const bytes = readFileSync(join(import.meta.dirname, '../backups', file)).toString('base64');
      const taken = new Map<Who, number[]>();
      for (let round = 0; round <= times; round++)
        for (const who of shuffled(whos, random)) {
          const given = [who, server.module(who), bytes, password].map((each) => JSON.stringify(each));
          const took = await page.evaluate(`openFile(${given.join()})`);
          if (round > 0 && typeof took === 'number') taken.set(who, [...(taken.get(who) ?? []), took]);
        }
      rows.push(fileRow(`${id} ${maker}`, taken, random));
    }
    return [
      {
        title: 'The backup check: milliseconds for one file, median',
        headings: ['File', ...whos, ...peerNames.map((name) => `of ${name} [95 % interval]`)],
        rows: [
          ...rows,
          {
            cells: ['Bytes, minified', ...whos.map((who) => kilobytes(server.size(who))), '', ''],
          },
        ],
        notes: [
          'Each opens the file, checks its MAC, decrypts its parts and compares key and certificate. A check of ours includes the message to its worker and back.',
        ],
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

function fileRow(name: string, taken: ReadonlyMap<Who, readonly number[]>, random: Random): Row {
  const ours = taken.get('certiguia') ?? [];
  const ratio = (peer: Who): string => {
    const theirs = taken.get(peer);
    if (!theirs || ours.length === 0) return '';
    return interval(
      estimate([ours, theirs], (a = [], b = []) => median(a) / median(b), random),
      (figure) => figure.toFixed(2),
    );
  };
  const time = (who: Who): string => {
    const values = taken.get(who);
    return values ? digits(median(values)) : 'cannot open';
  };
  return { cells: [name, ...whos.map(time), ...peerNames.map(ratio)] };
}

function backup(id: string): { file: string; password: string } {
  const found = manifest.cases.find((known) => known.id === id);
  if (!found) throw new Error(`No backup is called ${id}`);
  return found;
}

/** Runs in the page: milliseconds to open a file, or why it failed. */
async function openFile(
  who: string,
  module: string,
  base64: string,
  password: string,
): Promise<number | string> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  try {
    if (who === 'certiguia') {
      const kept = globalThis as { checkWorker?: Worker };
      kept.checkWorker ??= new Worker(module);
      const worker = kept.checkWorker;
      const start = performance.now();
      const code = await new Promise<string | undefined>((resolve, reject) => {
        worker.onerror = reject;
        worker.onmessage = ({ data }: MessageEvent<{ type: string; report?: { code: string } }>) => {
          if (data.type !== 'progress') resolve(data.report?.code);
        };
        worker.postMessage({ type: 'check', bytes: bytes.buffer, password, allowSlow: true }, [bytes.buffer]);
      });
      // Issued by a test authority, so “not FNMT's” is the right verdict.
      return code === undefined ? 'no verdict' : performance.now() - start;
    }
    const { open } = (await import(/* @vite-ignore */ module)) as PeerModule;
    const start = performance.now();
    const { fits } = await open(bytes, password);
    return fits ? performance.now() - start : 'no key for the certificate';
  } catch (error) {
    return String(error);
  }
}

interface Server {
  page: string;
  module: (who: Who) => string;
  size: (who: Who) => number;
  close: () => Promise<void>;
}

async function serve(): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'certiguia-bench-'));
  const scripts = new Map<Who, Buffer>();
  const [worker] = globSync('assets/check.worker-*.js', { cwd: chromiumBuild });
  if (!worker) throw new Error('There is no build: npm run build makes it.');
  scripts.set('certiguia', readFileSync(join(chromiumBuild, worker)));
  for (const name of peerNames) {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: false,
        minify: true,
        target: 'chrome140',
        lib: {
          entry: join(import.meta.dirname, `peers/${name}.ts`),
          formats: ['es'],
          fileName: () => `${name}.js`,
        },
      },
    });
    scripts.set(name, await readFile(join(folder, `${name}.js`)));
  }
  await rm(folder, { recursive: true, force: true });
  const server = createServer(({ url = '/' }, outgoing) => {
    const script = scripts.get(basename(url, '.js') as Who);
    outgoing.setHeader('content-type', script ? 'text/javascript' : 'text/html;charset=utf-8');
    outgoing.end(script ?? '<!doctype html><title>Bench</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    page: `${origin}/`,
    module: (who) => `${origin}/${who}.js`,
    size: (who) => scripts.get(who)?.length ?? 0,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
