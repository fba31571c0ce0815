import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, release, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBackup } from './backup.ts';
import type { BenchOptions } from './options.ts';
import { benchCounts, benchPage } from './page/bench-page.ts';
import { benchScale } from './page/scale.ts';
import { askedTours } from './peers/tours/build-tour.ts';
import { type Circumstances, failures, markdown, type PartReport } from './report.ts';
import { seeded } from './statistics.ts';

/** Everything that is measured: each part has its own peers, rounds and gates. */
const parts: ReadonlyMap<string, (options: BenchOptions) => Promise<PartReport>> = new Map([
  ['page', benchPage],
  ['scale', benchScale],
  ['backup', benchBackup],
  ['counts', benchCounts],
]);
/** Those that a run without a name has: what the others count is in them. */
const usual = ['page', 'scale', 'backup'];

const root = join(import.meta.dirname, '../..');
const results = join(root, '.output/bench');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    with: { type: 'string', default: '' },
    publish: { type: 'boolean', default: false },
  },
});
const asked = positionals.length > 0 ? [...new Set(positionals)] : usual;
const unknown = asked.filter((name) => !parts.has(name));
if (unknown.length > 0) {
  console.error(`The bench has no part "${unknown.join('", "')}". It has: ${[...parts.keys()].join(', ')}.`);
  process.exit(2);
}

const wanted = values.with.split(',').filter((name) => name !== '');
const more = askedTours.filter((name) => wanted.includes(name));
if (more.length < wanted.length) {
  console.error(`--with takes ${askedTours.join(' and ')}.`);
  process.exit(2);
}

const seed = Number(values.seed);
const options: BenchOptions = {
  full: values.full,
  more,
  random: seeded(seed),
  say: (line) => console.error(line),
};
const reports = new Map<string, PartReport>();
/** A part that could not be measured costs the others nothing, and fails the run. */
const broken: string[] = [];
for (const name of asked) {
  const begun = performance.now();
  try {
    const report = await parts.get(name)?.(options);
    if (report) reports.set(name, report);
  } catch (error) {
    broken.push(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
  }
  options.say(`${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}

const circumstances: Circumstances = {
  date: new Date().toISOString().slice(0, 10),
  cores: availableParallelism(),
  processor: cpus()[0]?.model.trim() ?? 'unknown processor',
  system: `${type()} ${release()}`,
  seed,
};
// Published ones are read beside the code; every run leaves its own.
for (const folder of [results, ...(values.publish ? [join(root, 'docs/performance')] : [])]) {
  mkdirSync(folder, { recursive: true });
  for (const [name, { charts = [], ...report }] of reports) {
    writeFileSync(join(folder, `${name}.md`), markdown(circumstances, [report]));
    const numbers = JSON.stringify({ ...circumstances, parts: [report] }, undefined, 1);
    writeFileSync(join(folder, `${name}.json`), `${numbers}\n`);
    for (const { name: chart, svg } of charts) writeFileSync(join(folder, `${chart}.svg`), svg);
  }
}
console.log(markdown(circumstances, [...reports.values()]));

const failed = [...broken, ...failures([...reports.values()])];
for (const line of failed) console.error(`Not reached: ${line}`);
process.exitCode = failed.length > 0 ? 1 : 0;
