import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import license, { type Dependency } from 'rollup-plugin-license';
import type { Plugin } from 'vite';

export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

/**
 * Collects the packages whose code is in a build. WXT makes several bundles (background, content scripts, pages,
 * worker), each with its own plugin instance; all add to one list.
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
        // The types are Rollup's; Vite's bundler calls the same two hooks.
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

/** A package's notice. Without a licence it cannot be distributed, so the build fails. */
function notice({ name, version, license, licenseText, noticeText }: Dependency): string {
  const text = licenseText ?? keptText(`${name}`);
  if (!license) throw new Error(`${name} names no licence`);
  const parts = [text, noticeText].flatMap((part) => part?.replaceAll('\r\n', '\n').trim() ?? []);
  return `${name} ${version}\nLicence: ${license}\nhttps://www.npmjs.com/package/${name}\n\n${parts.join('\n\n')}`;
}

/** The licence text for a package that names its licence without shipping the text. */
function keptText(name: string): string {
  return readFileSync(join(import.meta.dirname, 'licence-texts', `${name.replace('/', '__')}.txt`), 'utf8');
}
