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
    background: size('background.js'),
    popup: size(...scriptsOf(folder, 'popup.html')),
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

/** A page's module and everything it imports, by the names in the built files. */
function scriptsOf(folder: string, page: string): string[] {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, name] of text.matchAll(
      /from\s?["'`]\.\/([^"'`]+\.js)["'`]|import\s?["'`]\.\/([^"'`]+\.js)["'`]/g,
    ))
      if (name) follow(`chunks/${name}`);
  };
  const html = readFileSync(join(folder, page), 'utf8');
  for (const [, name] of html.matchAll(/src="\/([^"]+\.js)"/g)) if (name) follow(name);
  return [...found];
}
