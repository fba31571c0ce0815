import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { findBrowser } from '../browsers/find-browser.ts';

export interface ManagedChromiumOptions {
  profile: string;
  /** An unpacked extension; without it only policy installs one. */
  extension?: string;
  environment?: Record<string, string>;
  switches?: readonly string[];
}

/** Chromium as configured by policy, without Playwright's switches that block extensions and downloads. */
export async function startManagedChromium(options: ManagedChromiumOptions): Promise<BrowserContext> {
  const { profile, extension, environment = {}, switches = [] } = options;
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: false, // the old headless mode has no extensions; the new one is chosen below
    locale: 'es-ES',
    env: { ...Object.fromEntries(inherited), ...environment },
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
    args: [
      '--headless=new',
      '--no-sandbox',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...switches,
    ],
  });
}

export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

export async function hasExtension(context: BrowserContext, id: string): Promise<boolean> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const all = (await page.evaluate(
    'chrome.developerPrivate.getExtensionsInfo().then((all) => all.map(({ id }) => id))',
  )) as string[];
  await page.close();
  return all.includes(id);
}

/** Name and status of these policies in chrome://policy. */
export async function policyPage(context: BrowserContext, ...names: string[]): Promise<string[]> {
  const page = await context.newPage();
  await page.goto('chrome://policy');
  const rows = page.locator('policy-row');
  await rows.first().waitFor({ state: 'attached' });
  const statuses = names.map(async (name) => {
    const row = rows.filter({ has: page.getByText(name, { exact: true }) });
    return `${name}: ${await row.locator('.policy.row .messages').first().textContent()}`;
  });
  return Promise.all(statuses);
}

export async function managedValues(worker: Worker): Promise<Record<string, unknown>> {
  return (await worker.evaluate('chrome.storage.managed.get()')) as Record<string, unknown>;
}
