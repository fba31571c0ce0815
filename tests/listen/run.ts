import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { makeRoom, whyNot } from './room.ts';

const reason = whyNot();
if (reason) {
  console.log(`listen is LEFT OUT: ${reason}.`);
  process.exit(0);
}

const wanted = process.argv.slice(2);
const ways = ['firefox es', 'firefox en', 'chromium es', 'chromium en'].filter((way) =>
  wanted.every((word) => way.split(' ').includes(word)),
);

/** Whatever is mounted in the room goes with the process that mounted it. */
function apart(...words: readonly string[]): number {
  const { status } = spawnSync(
    'unshare',
    ['--mount', '--propagation', 'private', process.execPath, ...words],
    { stdio: 'inherit', cwd: resolve(import.meta.dirname, '../..') },
  );
  return status ?? 1;
}

makeRoom(apart);
let failed = 0;
for (const way of ways) {
  console.log(`\n${way}`);
  if (apart(join(import.meta.dirname, 'inside.ts'), ...way.split(' ')) !== 0) failed += 1;
}
console.log(
  `\n${ways.length - failed} of ${ways.length} as they must be; what was said is in listen-report/.`,
);
process.exit(failed === 0 ? 0 : 1);
