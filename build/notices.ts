import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { output, root } from './paths.ts';

/** The file with the notices, in each build and beside the packages. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

/** Where it is written which modules of others a build contains: beside the builds, in none of them. */
export function modulesFile(build: string): string {
  return join(output, 'modules', `${build}.json`);
}

/** Notes the modules of others of which anything is left. WXT makes several bundles: all note into one set. */
export function noteModules(noted: Set<string>): Plugin {
  return {
    name: 'certiguia-note-modules',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const [, module] = /.*node_modules\/([^?]+)/.exec(id.replaceAll('\\', '/')) ?? [];
          if (renderedLength > 0 && module !== undefined) noted.add(module);
        }
      }
    },
  };
}

/** Puts the notices into a build once it is made. */
export function writeNotices(folder: string, build: string, noted: ReadonlySet<string>): void {
  const modules = [...noted].toSorted();
  mkdirSync(join(output, 'modules'), { recursive: true });
  writeFileSync(modulesFile(build), JSON.stringify(modules, undefined, 2));
  writeFileSync(join(folder, noticesFile), noticesText(modules));
}

/** The notices for these modules: each package with its version, its licence, and the licence's text. */
export function noticesText(modules: readonly string[]): string {
  const names = new Set(modules.map(packageOf));
  const head = 'Certiguía contains code of these packages. They are unmodified releases.';
  return [head, ...[...names].toSorted().map(notice)].join(`\n\n${'='.repeat(80)}\n\n`).concat('\n');
}

/** `preact` of `preact/hooks/dist/hooks.mjs`, `@noble/hashes` of `@noble/hashes/hmac.js`. */
export function packageOf(module: string): string {
  return module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');
}

/** What a package says of itself. Without a licence and its text it cannot be handed out: that stops the build. */
function notice(name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const own = readdirSync(folder).find((file) => /^(licen[cs]e|copying)(\.|-|$)/i.test(file));
  // For a package that says its licence but does not ship the text.
  const ours = join(import.meta.dirname, 'licences', `${name.replace('/', '__')}.txt`);
  const file = own ? join(folder, own) : existsSync(ours) ? ours : undefined;
  if (license === undefined || file === undefined) throw new Error(`${name}: no licence, or not its text`);
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
  return `${name} ${version}\nLicence: ${license}\nhttps://www.npmjs.com/package/${name}\n\n${text}`;
}
