import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { packageFolder, root } from './paths.ts';

/**
 * Builds the package twice here and once from its sources in an empty folder with the lockfile's packages, and
 * compares the bytes.
 */
const first = await build(root);
differences('built a second time', first, await build(root));

const folder = await mkdtemp(join(tmpdir(), 'certiguia-sources-'));
try {
  const [sources] = globSync('certiguia-*-sources.zip', { cwd: packageFolder });
  if (!sources) throw new Error('The package has no sources');
  for (const [path, bytes] of Object.entries(unzipSync(await readFile(join(packageFolder, sources))))) {
    if (path.endsWith('/')) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  npm(folder, 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
  differences('built from its own sources', first, await build(folder));
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`Built three times, once from the sources: the same bytes each time.\n\n${first}`);

async function build(project: string): Promise<string> {
  npm(project, 'run', 'package');
  return readFile(join(project, '.output/package/SHA256SUMS'), 'utf8');
}

function npm(cwd: string, ...words: string[]): void {
  execFileSync('npm', words, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

function differences(what: string, one: string, other: string): void {
  const lines = new Set(one.split('\n'));
  const changed = other.split('\n').filter((line) => !lines.has(line));
  if (one !== other) throw new Error(`${what}, these are other bytes:\n${changed.join('\n')}`);
}
