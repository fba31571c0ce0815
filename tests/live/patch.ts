import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Edit } from './edits.ts';

/**
 * The edits as a patch for `git apply`. Empty where nothing changes.
 *
 * @param root the project's folder
 */
export async function patchOf(edits: readonly Edit[], root: string): Promise<string> {
  const changed = new Map<string, string>();
  for (const { file, apply } of edits)
    changed.set(file, apply(changed.get(file) ?? (await readFile(join(root, file), 'utf8'))));
  const folder = await mkdtemp(join(tmpdir(), 'certiguia-patch-'));
  try {
    for (const [file, text] of changed) {
      await write(join(folder, 'a', file), await readFile(join(root, file), 'utf8'));
      await write(join(folder, 'b', file), text);
    }
    if (changed.size === 0) return '';
    const { stdout, error } = spawnSync(
      'git',
      ['diff', '--no-index', '--no-color', '--no-prefix', 'a', 'b'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    if (error) throw error;
    return stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
