import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { marker } from './private-etc.ts';

/** Runs in its own mount namespace: overlays temporary writable copies on /etc and /opt and starts the tests. */
const [folder, ...words] = process.argv.slice(2);
if (!folder) throw new Error('started by run.ts');

const copies = folder;
execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', copies]);
try {
  // Policies go into /etc; the guide's commands install the extension in /opt.
  layOver('/etc');
  layOver('/opt');
} catch {
  console.log('test:policy is LEFT OUT: nothing can be laid over /etc and /opt here.');
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

function layOver(path: string): void {
  const upper = join(copies, path, 'upper');
  const work = join(copies, path, 'work');
  mkdirSync(upper, { recursive: true });
  mkdirSync(work);
  execFileSync('mount', [
    '-t',
    'overlay',
    'overlay',
    '-o',
    `lowerdir=${path},upperdir=${upper},workdir=${work}`,
    path,
  ]);
}
