import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumBuild } from '../browsers/chromium.ts';
import type { OwnPage } from '../browsers/extension-browser.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import { startFirefox } from '../browsers/puppeteer-firefox.ts';
import { openInFirefox } from '../e2e/firefox-extension.ts';

export const browserKinds = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof browserKinds)[number];

/** A browser with the built extension, under the one driver that knows both. */
export interface BenchBrowser {
  kind: BrowserKind;
  name: string;
  browser: Browser;
  openOwn: (name: OwnPage) => Promise<Page>;
  close: () => Promise<void>;
}

export function startBrowser(kind: BrowserKind): Promise<BenchBrowser> {
  return kind === 'chromium' ? startInChromium() : startInFirefox();
}

async function startInChromium(): Promise<BenchBrowser> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    enableExtensions: [chromiumBuild],
    pipe: true,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--test-type'],
  });
  const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const { host } = new URL(background.url());
  // A fresh profile opens it by itself; in front of another tab it would keep that one from being drawn.
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await (await welcome.page())?.close();
  return {
    kind: 'chromium',
    name: await nameOf(browser),
    browser,
    openOwn: async (name) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${host}/${name}.html`);
      await page.waitForSelector('main:not([aria-busy])');
      return page;
    },
    close: () => browser.close(),
  };
}

async function startInFirefox(): Promise<BenchBrowser> {
  // Its clock shows whole milliseconds otherwise, and some checks take five.
  const firefox = await startFirefox({ preferences: { 'privacy.reduceTimerPrecision': false } });
  return {
    kind: 'firefox',
    name: await nameOf(firefox.browser),
    browser: firefox.browser,
    openOwn: (name) => openInFirefox(firefox, name),
    close: firefox.close,
  };
}

async function nameOf(browser: Browser): Promise<string> {
  return (await browser.version())
    .replace(/^HeadlessChrome|^Chrome/, 'Chromium')
    .replace(/^firefox/, 'Firefox')
    .replace('/', ' ');
}
