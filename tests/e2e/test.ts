import { test as base } from '@playwright/test';
import { startChromium } from '../browsers/chromium.ts';
import { noteErrors } from '../browsers/console-errors.ts';
import {
  type BrowserName,
  type BrowserOptions,
  type ExtensionBrowser,
  everythingKept,
  type OwnPage,
  startAfresh,
} from '../browsers/extension-browser.ts';
import { startFirefox } from '../browsers/firefox.ts';
import { type Sede, startSede } from '../sede/server.ts';
import { type ExtensionPage, type Guide, openGuide, openOwn } from './screens.ts';

interface Fixtures {
  /** The simulated sede, as new for each test. */
  sede: Sede;
  /** A browser with the built extension, on that sede, as new for each test. */
  extension: ExtensionBrowser;
  /** Opens an address in a new tab and gives the guide over it. */
  guideAt: (address: string) => Promise<Guide>;
  /** Opens one of the extension's own pages in a new tab. */
  own: (name: OwnPage, part?: string) => Promise<ExtensionPage>;
  /** Starts another browser of the kind, on the same sede; closed when the test ends. */
  launch: (options?: BrowserOptions) => Promise<ExtensionBrowser>;
  /** Starts writing down every message the background hears; gives what it has heard so far, a line each. */
  listen: () => Promise<() => Promise<string[]>>;
  /** Every error any page of the test has shown. Checked at its end to be none. */
  errors: string[];
}

export interface Shared {
  /** Which browser the project is about. */
  browserKind: BrowserName;
  /** The sede of the tests that run one after another, behind one proxy. */
  sharedSede: Sede;
  /** Their browser: made as new before each of them, which takes a tenth of the time a start takes. */
  sharedBrowser: { browser: ExtensionBrowser; renew: () => Promise<void> };
}

/** Starts the built extension in the browser of that name. */
const start = { chromium: startChromium, firefox: startFirefox };

export const test = base.extend<Fixtures, Shared>({
  browserKind: ['chromium', { option: true, scope: 'worker' }],

  sharedSede: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const sede = await startSede();
      await use(sede);
      await sede.close();
    },
    { scope: 'worker' },
  ],

  sharedBrowser: [
    async ({ sharedSede, browserKind }, use) => {
      const browser = await start[browserKind]({ proxy: sharedSede.proxy });
      const kept = await everythingKept(browser);
      await use({ browser, renew: () => startAfresh(browser, kept) });
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  sede: async ({ sharedSede }, use) => {
    sharedSede.startAfresh();
    await use(sharedSede);
  },

  errors: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const errors: string[] = [];
      await use(errors);
      base.expect(errors).toEqual([]);
    },
    { auto: true },
  ],

  extension: async ({ sede: _, sharedBrowser: { browser, renew }, errors }, use) => {
    await renew();
    const stop = noteErrors(browser, errors);
    await use(browser);
    stop();
  },

  guideAt: async ({ extension }, use) => use((address) => openGuide(extension, address)),

  own: async ({ extension }, use) => use((name, part) => openOwn(extension, name, part)),

  launch: async ({ sede, browserKind, errors }, use) => {
    const started: ExtensionBrowser[] = [];
    await use(async (options = {}) => {
      const browser = await start[browserKind]({ proxy: sede.proxy, ...options });
      started.push(browser);
      noteErrors(browser, errors);
      return browser;
    });
    for (const { close } of started) await close();
  },

  listen: async ({ extension }, use) => {
    await use(async () => {
      // Every page of the extension hears what the background does, unless it says it itself.
      const page = await extension.context.newPage();
      await page.goto(`${extension.origin}/icon.svg`);
      await page.evaluate(`
        globalThis.heard = [];
        chrome.runtime.onMessage.addListener((message) => { globalThis.heard.push(JSON.stringify(message)); });
      `);
      return () => page.evaluate<string[]>('globalThis.heard');
    });
  },
});

export const { expect } = test;
