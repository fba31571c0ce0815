import puppeteer, { type Browser } from 'puppeteer-core';
import { firefoxId } from '../../build/ids.ts';
import { findBrowser } from '../browsers/find-browser.ts';

// Firefox draws a random id per profile; a fixed one makes the extension's pages addressable.
const uuid = '6f1c2d3e-4b5a-4978-8c6d-0a1b2c3d4e5f';

export interface ManagedFirefoxOptions {
  profile: string;
  environment?: Record<string, string>;
}

/** Firefox as configured by policy, which alone installs anything. */
export async function startManagedFirefox({
  profile,
  environment = {},
}: ManagedFirefoxOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    userDataDir: profile,
    env: { ...process.env, ...environment },
    // Lets the driver open the extension's pages and about:policies.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: uuid }) },
  });
}

/** Managed values, read in an extension page as soon as policy has installed it. */
export async function managedValues(browser: Browser): Promise<unknown> {
  return inOptions(browser, 'browser.storage.managed.get()');
}

export async function inOptions(browser: Browser, expression: string): Promise<unknown> {
  return inPage(browser, `moz-extension://${uuid}/options.html`, expression);
}

export async function extensionIds(browser: Browser): Promise<string[]> {
  const all = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
    .AddonManager.getAddonsByTypes(['extension']).then((all) => all.map(({ id }) => id))`;
  return (await inPage(browser, 'about:addons', all)) as string[];
}

/** The errors that Firefox reports in its policies. */
export async function policyErrors(browser: Browser): Promise<string> {
  const text = `document.querySelector('#errorsContent').textContent.trim()`;
  return (await inPage(browser, 'about:policies', text)) as string;
}

/** The active policies in about:policies. */
export async function activePolicies(browser: Browser): Promise<string> {
  const text = `document.querySelector('#activeContent').textContent`;
  return (await inPage(browser, 'about:policies', text)) as string;
}

/** Evaluates in a page of Firefox or of the extension. The driver never hears that these have loaded, so it retries. */
async function inPage(browser: Browser, address: string, expression: string): Promise<unknown> {
  const until = Date.now() + 20_000;
  for (;;) {
    const page = await browser.newPage();
    try {
      await page.goto(address, { timeout: 1_000 }).catch(() => undefined);
      return await page.evaluate(expression);
    } catch (error) {
      if (Date.now() > until) throw error;
    } finally {
      await page.close();
    }
  }
}
