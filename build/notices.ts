import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import license, { type Dependency } from 'rollup-plugin-license';
import type { Plugin } from 'vite';

/** The file with the licence notices, in each build and beside the packages. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

/**
 * Collects the packages of which code is in a build. WXT makes several bundles (background, content scripts, pages,
 * worker): each has a plugin of its own, and all add to one list.
 */
export function createNotices(): { plugin(): Plugin; write(folder: string): void } {
  const packages = new Map<string, Dependency>();
  return {
    plugin: () =>
      license({
        sourcemap: false,
        thirdParty: (found) => {
          for (const one of found) if (one.name) packages.set(one.name, one);
        },
        // Its types are Rollup's; Vite's bundler calls the same two hooks.
      }) as unknown as Plugin,
    write(folder) {
      const names = [...packages.keys()].toSorted();
      const notices = names.flatMap((name) => packages.get(name) ?? []).map(notice);
      const intro = 'Certiguía contains code of these packages. They are unmodified releases.';
      const text = [intro, ...notices].join(`\n\n${'='.repeat(80)}\n\n`);
      writeFileSync(join(folder, noticesFile), `${text}\n`);
    },
  };
}

/** What a package says of itself. Without its licence it cannot be distributed, so the build fails. */
function notice({ name, version, license, licenseText, noticeText }: Dependency): string {
  const text = licenseText ?? keptText(`${name}`);
  if (!license) throw new Error(`${name} names no licence`);
  const parts = [text, noticeText].flatMap((part) => part?.replaceAll('\r\n', '\n').trim() ?? []);
  return `${name} ${version}\nLicence: ${license}\nhttps://www.npmjs.com/package/${name}\n\n${parts.join('\n\n')}`;
}

/** The licence text of a package that names its licence and does not ship the text. */
function keptText(name: string): string {
  return readFileSync(join(import.meta.dirname, 'licence-texts', `${name.replace('/', '__')}.txt`), 'utf8');
}
