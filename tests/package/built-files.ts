import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { output } from '../../build/paths.ts';

/** The builds of `npm run build`, by folder. */
export const builds = ['chrome-mv3', 'firefox-mv3'] as const;

export type Build = (typeof builds)[number];

/** The files of a build that match a pattern, by path. */
export function builtFiles(build: Build, pattern: string): string[] {
  const folder = join(output, build);
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: npm run build makes it`);
  return globSync(pattern, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

export function builtBytes(build: Build, path: string): Buffer {
  return readFileSync(join(output, build, path));
}

export function builtText(build: Build, path: string): string {
  return builtBytes(build, path).toString('utf8');
}
