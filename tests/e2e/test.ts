import { test as base, type ConsoleMessage, type Page } from '@playwright/test';
import { type ExtensionBrowser, type OwnPage, startChromium } from '../browsers/chromium.ts';
import { type Sede, startSede } from '../sede/server.ts';
import { ExtensionPage, Guide } from './screens.ts';

interface Fixtures {
  /** The simulated sede, new for each test. */
  sede: Sede;
  /** Chromium with the built extension, on that sede. */
  chromium: ExtensionBrowser;
  /** Opens an address in a new tab and gives the guide over it. */
  guideAt: (address: string) => Promise<Guide>;
  /** Opens one of the extension's own pages in a new tab. */
  own: (name: OwnPage) => Promise<ExtensionPage>;
  /** Stops the extension's worker, as the browser does after 30 idle seconds. */
  stopWorker: () => Promise<void>;
  /** Starts writing down every message the background hears; gives what it has heard so far, a line each. */
  listen: () => Promise<() => Promise<string[]>>;
  /** Every error any page of the test has shown. Checked at its end to be none. */
  errors: string[];
}

/** Whose doing an error line is not: what the browser says when a program for `fnmtcr:` is not installed. */
const browsersOwn = /fnmtcr|favicon|Failed to load resource/;

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  sede: async ({}, use) => {
    const sede = await startSede();
    await use(sede);
    await sede.close();
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

  chromium: async ({ sede, errors }, use) => {
    const chromium = await startChromium({ proxy: sede.proxy });
    const listen = (page: Page): void => {
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message: ConsoleMessage) => {
        if (message.type() === 'error' && !browsersOwn.test(message.text())) errors.push(message.text());
      });
    };
    chromium.context.pages().forEach(listen);
    chromium.context.on('page', listen);
    (await chromium.worker()).on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await use(chromium);
    await chromium.close();
  },

  guideAt: async ({ chromium }, use) => {
    await use(async (address) => {
      const page = await chromium.context.newPage();
      await page.goto(address);
      // Frames of other hosts are drawn once a second until this is said, however visible the tab is.
      await page.bringToFront();
      return new Guide(page);
    });
  },

  own: async ({ chromium }, use) => {
    await use(async (name) => {
      const page = await chromium.context.newPage();
      await page.goto(chromium.pageAddress(name));
      await page.bringToFront();
      return new ExtensionPage(page);
    });
  },

  listen: async ({ chromium }, use) => {
    await use(async () => {
      const worker = await chromium.worker();
      await worker.evaluate(`
        globalThis.heard = [];
        chrome.runtime.onMessage.addListener((message) => { globalThis.heard.push(JSON.stringify(message)); });
      `);
      return async () => (await worker.evaluate('globalThis.heard')) as string[];
    });
  },

  stopWorker: async ({ chromium }, use) => {
    await use(async () => {
      const page = await chromium.context.newPage();
      await page.goto(chromium.pageAddress('options'));
      const devtools = await chromium.context.newCDPSession(page);
      await devtools.send('ServiceWorker.enable');
      const stopped = new Promise<void>((resolve) => {
        devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
        });
      });
      await devtools.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await page.close();
    });
  },
});

export const { expect } = test;
