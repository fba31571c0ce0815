import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { chromiumBuild } from '../../browsers/chromium.ts';

export interface Bytes {
  guide: { plain: number; gzip: number };
  fields: { plain: number; gzip: number };
  background: { plain: number; gzip: number };
  popup: { plain: number; gzip: number };
  zip: number;
}

/** What a zip adds to each file: a local header, an entry in the directory; and to all of them its end. */
const perFile = 30 + 46;
const atEnd = 22;

/** The built extension on the scales. */
export function weigh(folder = chromiumBuild): Bytes {
  const size = (...files: string[]): { plain: number; gzip: number } => {
    const content = files.map((file) => readFileSync(join(folder, file)));
    return {
      plain: content.reduce((sum, { length }) => sum + length, 0),
      gzip: content.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0),
    };
  };
  return {
    guide: size('content-scripts/guide.js'),
    fields: size('content-scripts/fields.js'),
    background: size(...withImports(folder, ['background.js'])),
    popup: size(
      'popup.html',
      ...stylesOf(folder, 'popup.html'),
      ...withImports(folder, scriptsOf(folder, 'popup.html')),
    ),
    zip: zipSize(folder),
  };
}

/** How large a zip of a folder's files is, packed as tightly as the format allows. */
export function zipSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .reduce((sum, file) => {
      const content = readFileSync(file);
      const packed = Math.min(content.length, deflateRawSync(content, { level: 9 }).length);
      return sum + packed + perFile + 2 * Buffer.byteLength(relative(folder, file));
    }, atEnd);
}

/** The modules that a page names. */
function scriptsOf(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  return [...html.matchAll(/src="\/([^"]+\.js)"/g)].flatMap(([, name]) => name ?? []);
}

/** The style sheets that a page names. */
function stylesOf(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  return [...html.matchAll(/href="\/([^"]+\.css)"/g)].flatMap(([, name]) => name ?? []);
}

/** Modules and everything they import, by the names in the built files. */
function withImports(folder: string, modules: readonly string[]): string[] {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, name] of text.matchAll(/(?:from|import)\s?["'`]\.\/(?:chunks\/)?([^"'`]+\.js)["'`]/g))
      if (name) follow(`chunks/${name}`);
  };
  for (const file of modules) follow(file);
  return [...found];
}
