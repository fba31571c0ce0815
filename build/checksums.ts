import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Checksums of every file in a folder, in the format of `sha256sum -c`. */
export async function checksumsOf(folder: string): Promise<string> {
  const paths = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'SHA256SUMS')
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    );
  const lines = await Promise.all(
    paths.toSorted().map(async (path) => {
      const checksum = createHash('sha256')
        .update(await readFile(join(folder, path)))
        .digest('hex');
      return `${checksum}  ${path}\n`;
    }),
  );
  return lines.join('');
}
