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
  /** Reset for each test. */
  sede: Sede;
  /** A browser with the built extension on that sede, reset for each test. */
  extension: ExtensionBrowser;
  /** Opens an address in a new tab; returns the guide over it. */
  guideAt: (address: string) => Promise<Guide>;
  own: (name: OwnPage, part?: string) => Promise<ExtensionPage>;
  /** Starts another browser of the kind on the same sede; closed after the test. */
  launch: (options?: BrowserOptions) => Promise<ExtensionBrowser>;
  /** Logs every message to the background; the result returns the lines so far. */
  listen: () => Promise<() => Promise<string[]>>;
  /** Errors of any page of the test; checked to be empty at its end. */
  errors: string[];
}

export interface Shared {
  browserKind: BrowserName;
  /** Shared by consecutive tests, behind one proxy. */
  sharedSede: Sede;
  /** Shared too: a reset takes a tenth of a start's time. */
  sharedBrowser: { browser: ExtensionBrowser; renew: () => Promise<void> };
}

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
