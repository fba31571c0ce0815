import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { findBrowser } from '../browsers/find-browser.ts';

export interface ManagedChromiumOptions {
  profile: string;
  /** An unpacked extension; without it only what policy installs is there. */
  extension?: string;
  environment?: Record<string, string>;
}

/** Chromium as policy makes it. Playwright's switches that keep extensions and downloads away are left out. */
export async function startManagedChromium(options: ManagedChromiumOptions): Promise<BrowserContext> {
  const { profile, extension, environment = {} } = options;
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
    ],
  });
}

export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** What the extension is told by policy. */
export async function managedValues(worker: Worker): Promise<Record<string, unknown>> {
  return (await worker.evaluate('chrome.storage.managed.get()')) as Record<string, unknown>;
}
