import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from '../browsers/find-browser.ts';

const root = resolve(import.meta.dirname, '../..');

/** Why real policies cannot be loaded here; undefined when they can. */
function whyNot(): string | undefined {
  if (process.platform !== 'linux') return 'real policies are tried on Linux only';
  if (process.getuid?.() !== 0) return 'it takes root to give the browsers an /etc of their own';
  const { error, status, stderr } = spawnSync('unshare', ['--mount', 'true'], { encoding: 'utf8' });
  if (error) return `there is no unshare here (${error.message})`;
  return status === 0 ? undefined : `no mount namespace may be made here (${stderr.trim()})`;
}

const reason = whyNot();
if (reason) {
  console.log(`test:policy is LEFT OUT: ${reason}.`);
  process.exit(0);
}

// Installed now if missing: an installation inside the copy of /etc would be lost.
findBrowser('chromium');
findBrowser('firefox');

execFileSync(process.execPath, [join(root, 'build/build-package.ts')], {
  stdio: ['ignore', 'ignore', 'inherit'],
});

// Browsers mostly wait for policies to be read: three copies of /etc, a third of the tests in each.
const thirds = [1, 2, 3];
const statuses = await Promise.all(
  thirds.map(
    (third) =>
      new Promise<number>((resolve) => {
        const folder = mkdtempSync(join(tmpdir(), 'certiguia-etc-'));
        spawn(
          'unshare',
          [
            '--mount',
            '--propagation',
            'private',
            process.execPath,
            join(import.meta.dirname, 'inside.ts'),
            folder,
            `--shard=${third}/${thirds.length}`,
            `--output=test-results/policy-${third}`,
            // A test selected by name is in only one of them.
            '--pass-with-no-tests',
            ...process.argv.slice(2),
          ],
          { cwd: root, stdio: 'inherit' },
        ).on('close', (status) => {
          rmdirSync(folder);
          resolve(status ?? 1);
        });
      }),
  ),
);
process.exit(Math.max(...statuses));
