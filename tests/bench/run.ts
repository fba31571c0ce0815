import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, release, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBackup } from './backup.ts';
import { benchCounts } from './counts.ts';
import { benchPage } from './page.ts';
import { benchRecognition } from './recognition.ts';
import { type BenchOptions, failures, markdown, type Table } from './report.ts';
import { benchScale } from './scale.ts';
import { seeded } from './statistics.ts';

const parts: Readonly<Record<string, (options: BenchOptions) => Promise<Table[]>>> = {
  counts: benchCounts,
  page: benchPage,
  recognition: benchRecognition,
  scale: benchScale,
  backup: benchBackup,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
});
const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`The bench has no part "${unknown.join('", "')}". It has: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const options: BenchOptions = { random: seeded(Number(values.seed)), log: (line) => console.error(line) };
const tables: Table[] = [];
for (const [name, part] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const start = performance.now();
  tables.push(...(await part(options)));
  options.log(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

const machine = `${availableParallelism()} cores, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${type()} ${release()}`;
const report = `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}.\n\n${markdown(tables)}`;
const folder = join(import.meta.dirname, '../../.output/bench');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'report.md'), report);
console.log(report);

const missed = failures(tables);
for (const line of missed) console.error(`Over budget: ${line}`);
process.exitCode = missed.length > 0 ? 1 : 0;
