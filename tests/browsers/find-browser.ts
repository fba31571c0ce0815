import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

interface Kind {
  name: string;
  /** Environment variable that names another program. */
  variable: string;
  /** Debian's package, installed where that is possible. */
  debianPackage: string;
  places: readonly string[];
}

const kinds = {
  chromium: {
    name: 'Chromium',
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
    name: 'Firefox 142 or later',
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

/**
 * Path of a browser that takes an unpacked extension. Where there is none it is installed from Debian's packages
 * if that is possible here; otherwise the error says what to install.
 */
export function findBrowser(kind: BrowserKind): string {
  const { name, variable, debianPackage, places } = kinds[kind];
  const found = lookFor(kind);
  if (found) return found;
  if (canInstall()) {
    console.log(`Installing ${debianPackage}, once…`);
    const install = (...words: string[]): Buffer =>
      execFileSync('apt-get', words, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    install('update');
    install('install', '-y', '--no-install-recommends', debianPackage, 'fonts-noto-core');
    const installed = lookFor(kind);
    if (installed) return installed;
  }
  throw new Error(
    `${name} is needed and was not found at ${places.join(', ')}. Install it (on Debian or Ubuntu: sudo apt-get install ${debianPackage}) or set ${variable} to its path. Branded Chrome and Edge do not take unpacked extensions.`,
  );
}

function lookFor(kind: BrowserKind): string | undefined {
  const { variable, places } = kinds[kind];
  const named = process.env[variable];
  return [...(named ? [named] : []), ...places].find((place) => existsSync(place));
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
