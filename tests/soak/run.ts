import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { numbersFrom } from '../e2e/seeded.ts';
import {
  copiedBuild,
  killed,
  stoppedAfter,
  stoppedBefore,
  stoppedDuring,
  updated,
} from '../faults/background.ts';
import { oneOf } from '../faults/commands.ts';
import { noRoom, spoilt } from '../faults/disk.ts';
import { type Fault, inflict } from '../faults/fault.ts';
import { backAgain, discarded, swapped, writingAtOnce } from '../faults/pages.ts';
import { Scene } from '../faults/scene.ts';
import { startSede } from '../sede/server.ts';

// Injects faults into a real browser until the time is up, and checks after each that nothing acknowledged is lost.
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    minutes: { type: 'string', default: '20' },
  },
});
const seed = Number(values.seed);
const minutes = Number(values.minutes);
const random = numbersFrom(seed);

const folder = await copiedBuild();
const sede = await startSede();

/** One round: slow faults occur less often than fast ones. */
const round: readonly [Fault, ...Fault[]] = [
  stoppedBefore,
  ...Array.from({ length: 5 }, () => [stoppedBefore, stoppedAfter, stoppedDuring, stoppedDuring]).flat(),
  ...Array.from({ length: 4 }, () => [backAgain, swapped, spoilt]).flat(),
  ...Array.from({ length: 2 }, () => [discarded, killed]).flat(),
  writingAtOnce(12),
  noRoom,
  updated(folder),
];
const tally = new Map<string, { times: number; lost: number }>();
for (const { name } of round) tally.set(name, { times: 0, lost: 0 });

console.log(`Seed ${seed}, ${minutes} minutes.`);
const end = performance.now() + minutes * 60_000;
let scene = await Scene.open(sede, random, { extension: folder, backForwardCache: true });
while (performance.now() < end) {
  const fault = oneOf(random, round);
  const counted = tally.get(fault.name);
  if (counted) counted.times += 1;
  const lost = await inflict(fault, scene).catch((error: unknown) => [String(error)]);
  if (lost.length === 0) continue;
  if (counted) counted.lost += 1;
  console.log(`${fault.name}:\n  ${lost.join('\n  ')}`);
  // A loss would otherwise be reported again after every later fault.
  await scene.close().catch(() => undefined);
  scene = await Scene.open(sede, random, { extension: folder, backForwardCache: true });
}
await scene.close();
await sede.close();
await rm(folder, { recursive: true });

const rows = [...tally, ['all', sum()] as const].map(([name, { times, lost }]) =>
  [name, times, lost].map(String),
);
const widths = [0, 1, 2].map((column) => Math.max(5, ...rows.map((row) => row[column]?.length ?? 0)));
for (const row of [['fault', 'times', 'lost'], ...rows])
  console.log(
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join(' | '),
  );
process.exit(sum().lost === 0 ? 0 : 1);

function sum(): { times: number; lost: number } {
  return [...tally.values()].reduce(
    (all, { times, lost }) => ({ times: all.times + times, lost: all.lost + lost }),
    { times: 0, lost: 0 },
  );
}
