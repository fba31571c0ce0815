import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { marker } from './private-etc.ts';

/** Runs in a mount namespace of its own: lays a writable copy over /etc, which is gone with it, and starts the tests. */
const [folder, ...words] = process.argv.slice(2);
if (!folder) throw new Error('started by run.ts');

execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', folder]);
const upper = join(folder, 'upper');
const work = join(folder, 'work');
mkdirSync(upper);
mkdirSync(work);
try {
  execFileSync('mount', [
    '-t',
    'overlay',
    'overlay',
    '-o',
    `lowerdir=/etc,upperdir=${upper},workdir=${work}`,
    '/etc',
  ]);
} catch {
  console.log('test:policy is LEFT OUT: nothing can be laid over /etc here.');
  process.exit(0);
}
writeFileSync(marker, '');

const root = resolve(import.meta.dirname, '../..');
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/@playwright/test/cli.js'),
    'test',
    '--config',
    join(import.meta.dirname, 'playwright.config.ts'),
    ...words,
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
