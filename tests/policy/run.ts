import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from '../browsers/find-browser.ts';

const root = resolve(import.meta.dirname, '../..');

/** Why real policies cannot be loaded here, or nothing when they can. */
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

// Installed now if they are missing: what an installation writes into the copy of /etc would be lost.
findBrowser('chromium');
findBrowser('firefox');

// The files that are installed are those of the package.
execFileSync(process.execPath, [join(root, '.ci/package/build-package.ts')], {
  stdio: ['ignore', 'ignore', 'inherit'],
});

const folder = mkdtempSync(join(tmpdir(), 'certiguia-etc-'));
const { status } = spawnSync(
  'unshare',
  [
    '--mount',
    '--propagation',
    'private',
    process.execPath,
    join(import.meta.dirname, 'inside.ts'),
    folder,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
rmdirSync(folder);
process.exit(status ?? 1);
