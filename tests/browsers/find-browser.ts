import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

interface Kind {
  name: string;
  oldest: number;
  variable: string;
  debianPackage: string;
  places: readonly string[];
}

const kinds = {
  chromium: {
    name: 'Chromium',
    oldest: 140,
    variable: 'CERTIGUIA_CHROMIUM',
    debianPackage: 'chromium',
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ],
  },
  firefox: {
    name: 'Firefox',
    oldest: 142,
    variable: 'CERTIGUIA_FIREFOX',
    debianPackage: 'firefox-esr',
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
} as const satisfies Record<string, Kind>;

export type BrowserKind = keyof typeof kinds;

/** Cached per process: asking a browser's version starts it. */
const found = new Map<BrowserKind, string>();

/**
 * Path of a browser that takes an unpacked extension. If it is missing or too old, Debian's is installed where
 * possible; otherwise the error says what to install.
 */
export function findBrowser(kind: BrowserKind): string {
  const path = found.get(kind) ?? lookFor(kind) ?? install(kind);
  found.set(kind, path);
  return path;
}

function install(kind: BrowserKind): string {
  const { name, oldest, variable, debianPackage } = kinds[kind];
  if (canInstall() && !process.env[variable]) {
    console.log(`Installing ${debianPackage}, once…`);
    const packages = (...words: string[]): Buffer =>
      execFileSync('apt-get', words, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    packages('update');
    packages('install', '-y', '--no-install-recommends', debianPackage, 'fonts-noto-core');
    const installed = lookFor(kind);
    if (installed) return installed;
  }
  const old = placesOf(kind).find((place) => existsSync(place));
  throw new Error(
    [
      `${name} ${oldest} or later is needed and`,
      old ? `${old} is version ${versionOf(old)}.` : `was not found at ${placesOf(kind).join(', ')}.`,
      `Install it (on Debian or Ubuntu: sudo apt-get install ${debianPackage}) or set ${variable} to its path.`,
      'Branded Chrome and Edge do not take unpacked extensions.',
    ].join(' '),
  );
}

function lookFor(kind: BrowserKind): string | undefined {
  return placesOf(kind).find(
    (place) => existsSync(place) && (versionOf(place) ?? Number.POSITIVE_INFINITY) >= kinds[kind].oldest,
  );
}

/** A program named by the variable is the only candidate. */
function placesOf(kind: BrowserKind): readonly string[] {
  const named = process.env[kinds[kind].variable];
  return named ? [named] : kinds[kind].places;
}

/** A browser's major version; undefined on Windows, where asking opens a window. */
function versionOf(path: string): number | undefined {
  if (process.platform === 'win32') return undefined;
  const said = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  const [, version] = /(\d+)\.\d/.exec(said) ?? [];
  return version === undefined ? undefined : Number(version);
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
