import { rm } from 'node:fs/promises';
import { copiedBuild, killed, stoppedDuring, updated } from '../faults/background.ts';
import { journeyOf } from '../faults/commands.ts';
import { noRoom, spoilt } from '../faults/disk.ts';
import { type Fault, inflict } from '../faults/fault.ts';
import { backAgain, discarded, swapped, writingAtOnce } from '../faults/pages.ts';
import { Scene } from '../faults/scene.ts';
import { numbersFrom } from './seeded.ts';
import { expect, test } from './test.ts';

// A few of each with every run; hundreds by `npm run soak`.
test.describe.configure({ timeout: 120_000 });

const seed = 20_261_122;

async function nothingIsLost(scene: Scene, faults: readonly Fault[]): Promise<void> {
  for (const fault of faults) {
    await test.step(fault.name, async () => expect(await inflict(fault, scene), fault.name).toEqual([]));
  }
}

test('the journey survives a stopped background, changing pages and a full disk', async ({ sede }) => {
  const scene = await Scene.open(sede, numbersFrom(seed), { backForwardCache: true });
  for (const command of journeyOf(scene.kept.me, new Date())) {
    await scene.worker.stop();
    expect(await scene.must(command), `stopped before ${command.type}`).toEqual([]);
    await scene.worker.stop();
    await scene.wake();
    expect(await scene.lost(), `stopped after ${command.type}`).toEqual([]);
  }
  await nothingIsLost(scene, [
    ...Array.from({ length: 4 }, () => stoppedDuring),
    writingAtOnce(50),
    backAgain,
    swapped,
    discarded,
    swapped,
    noRoom,
    ...Array.from({ length: 8 }, () => spoilt),
  ]);
  await scene.close();
});

test('an update or a killed browser in the middle of a command does no harm', async ({ sede }) => {
  const folder = await copiedBuild();
  const scene = await Scene.open(sede, numbersFrom(seed), { extension: folder });
  await nothingIsLost(scene, [updated(folder), killed, killed]);
  await scene.close();
  await rm(folder, { recursive: true });
});
