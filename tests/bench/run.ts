import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, release, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBackup } from './backup.ts';
import type { BenchOptions } from './options.ts';
import { type Circumstances, failures, markdown, type PartReport } from './report.ts';
import { seeded } from './statistics.ts';

/** Everything that is measured: each part has its own peers, rounds and gates. */
const parts: ReadonlyMap<string, (options: BenchOptions) => Promise<PartReport>> = new Map([
  ['backup', benchBackup],
]);

const results = join(import.meta.dirname, '../../.output/bench');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } },
});
const asked = positionals.length > 0 ? [...new Set(positionals)] : [...parts.keys()];
const unknown = asked.filter((name) => !parts.has(name));
if (unknown.length > 0) {
  console.error(`The bench has no part "${unknown.join('", "')}". It has: ${[...parts.keys()].join(', ')}.`);
  process.exit(2);
}

const seed = Number(values.seed);
const options: BenchOptions = {
  full: values.full,
  random: seeded(seed),
  say: (line) => console.error(line),
};
const reports: PartReport[] = [];
for (const name of asked) {
  const run = parts.get(name);
  if (run) reports.push(await run(options));
}

const circumstances: Circumstances = {
  date: new Date().toISOString().slice(0, 10),
  cores: availableParallelism(),
  processor: cpus()[0]?.model.trim() ?? 'unknown processor',
  system: `${type()} ${release()}`,
  seed,
};
const text = markdown(circumstances, reports);
mkdirSync(results, { recursive: true });
writeFileSync(join(results, `${asked.join('-')}.md`), text);
writeFileSync(
  join(results, `${asked.join('-')}.json`),
  `${JSON.stringify({ ...circumstances, parts: reports }, undefined, 2)}\n`,
);
console.log(text);

const failed = failures(reports);
for (const line of failed) console.error(`Not reached: ${line}`);
process.exitCode = failed.length > 0 ? 1 : 0;
