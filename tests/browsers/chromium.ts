import { cp, mkdir, mkdtemp, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { formHosts } from '../sede/hosts.ts';
import type { BrowserOptions, ExtensionBrowser, OwnPage, PlainBrowser } from './extension-browser.ts';
import { findBrowser } from './find-browser.ts';

/** The built extension for Chromium. */
export const chromiumBuild = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface ChromiumOptions extends BrowserOptions {
  /** What the browser says it is, to pages and extension alike; what it is when left out. */
  userAgent?: string;
  /** Keep pages for the back button, as browsers of people do and drivers do not. */
  backForwardCache?: boolean;
  /** More of Chromium's own arguments. */
  arguments?: readonly string[];
  /** Another built extension, or none. */
  extension?: string | undefined;
  /** The extension's id in a profile that already has it. */
  extensionId?: string;
}

/** How long a browser may take to start its extension's worker by itself, in ms. */
const startsWorkerWithin = 15_000;

/** Chromium with the built extension. Its worker can be reached, and it has an id. */
export interface ChromiumWithExtension extends ExtensionBrowser {
  extensionId: string;
  worker: () => Promise<Worker>;
}

/**
 * Names the folder of a profile in which the extension is installed. Browsers start from a copy of it where it is set:
 * three seconds less than an installation.
 */
export const installedProfile = 'CERTIGUIA_INSTALLED_PROFILE';

const environment = Object.fromEntries(
  Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
);

/** Starts Chromium with the built extension, on the simulated sede if a proxy is given. */
export async function startChromium(options: ChromiumOptions = {}): Promise<ChromiumWithExtension> {
  const extension = options.extension ?? chromiumBuild;
  const installed = extension === chromiumBuild ? process.env[installedProfile] : undefined;
  const { context, profile, close } = await launch(options, installed, [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ]);
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await wake(context, pageAddress));
  const extensionId = await idOf(context, options.extensionId);
  const origin = `chrome-extension://${extensionId}`;
  const pageAddress = (name: OwnPage): string => `${origin}/${name}.html`;
  // One that was killed may not start the worker, and so no welcome page, by itself.
  if (options.extensionId === undefined) await closeWelcome(context);
  return {
    name: 'chromium',
    context,
    profile,
    extensionId,
    origin,
    pageAddress,
    worker,
    evaluate: async (expression) => (await worker()).evaluate(expression),
    pressKeysOf: async (command) => {
      await (await worker()).evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
          chrome.commands.onCommand.dispatch('${command}', tab))`,
      );
    },
    letIntoSites: async (may) => {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(
        `chrome.developerPrivate.updateExtensionConfiguration({
          extensionId: '${extensionId}',
          hostAccess: '${may ? 'ON_ALL_SITES' : 'ON_CLICK'}',
        })`,
      );
      await page.close();
    },
    stopBackground: () => stopWorker(context, pageAddress('options')),
    close,
  };
}

/**
 * The extension's id, once it runs. A browser that was killed may not start the worker again by itself (seen in 2 of 80
 * kills): there the first page of the extension does.
 */
async function idOf(context: BrowserContext, known: string | undefined): Promise<string> {
  const running =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: startsWorkerWithin }).catch((error: unknown) => {
      if (known === undefined) throw error;
      return undefined;
    }));
  return running ? new URL(running.url()).host : (known ?? '');
}

/** A page of the extension wakes its worker. */
async function wake(context: BrowserContext, pageAddress: (name: OwnPage) => string): Promise<Worker> {
  const awake = context.waitForEvent('serviceworker');
  const page = await context.newPage();
  await page.goto(pageAddress('options'));
  const worker = await awake;
  await page.close();
  return worker;
}

async function stopWorker(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  const stopped = new Promise<void>((resolve) => {
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await devtools.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}

/** Ends a browser at once, as when the power goes. Its lock says which process it is. */
export async function killChromium({ context, profile }: PlainBrowser): Promise<void> {
  const lock = await readlink(join(profile, 'SingletonLock'));
  const gone = context.waitForEvent('close');
  process.kill(Number(lock.slice(lock.lastIndexOf('-') + 1)), 'SIGKILL');
  await gone;
}

/** Starts the same Chromium without any extension, for comparison. */
export async function startPlainChromium(options: ChromiumOptions = {}): Promise<PlainBrowser> {
  return launch(options, undefined, []);
}

async function launch(
  options: ChromiumOptions,
  template: string | undefined,
  more: readonly string[],
): Promise<PlainBrowser> {
  const {
    proxy,
    headless = true,
    viewport = { width: 1280, height: 900 },
    colorScheme = 'light',
    locale = 'es-ES',
  } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'certiguia-')));
  if (options.profile === undefined && template) await cp(template, profile, { recursive: true });
  else if (headless && options.profile === undefined) await answerTheConfiguradorPrompt(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: false, // the old headless mode has no extensions; the new one is chosen below
    viewport: headless ? viewport : null,
    colorScheme,
    locale,
    ignoreHTTPSErrors: true,
    ...(options.timeZone ? { env: { ...environment, TZ: options.timeZone } } : {}),
    ...(options.backForwardCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--test-type',
      '--disable-quic',
      // The driver's own locale may reach a page that the extension opens after its first script (seen in 5 of 60).
      `--accept-lang=${locale}`,
      ...(options.userAgent ? [`--user-agent=${options.userAgent}`] : []),
      '--ignore-certificate-errors',
      ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...more,
      ...(options.arguments ?? []),
    ],
  });
  return {
    context,
    profile,
    close: async () => {
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Answers "open this program?" beforehand, as a person who has ticked "always": the question takes all input of
 * its tab, and no driver can reach it. There is no such program here, so nothing opens.
 */
async function answerTheConfiguradorPrompt(profile: string): Promise<void> {
  const origins = formHosts.map((host) => [`https://${host}`, { fnmtcr: true, afirma: true }]);
  const preferences = { protocol_handler: { allowed_origin_protocol_pairs: Object.fromEntries(origins) } };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

/**
 * Closes the welcome page that opens by itself: an extension of the command line is installed anew at every start. It
 * would come to the front at some moment, the tab behind it is drawn once a second, and keys would be pressed over it.
 */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const opened = (page: Page): Promise<Page> =>
    page.waitForURL('**/welcome.html', { waitUntil: 'commit' }).then(() => page);
  const later = new Promise<Page>((resolve) => {
    context.on('page', (page) => void opened(page).then(resolve, () => undefined));
  });
  const welcome = await Promise.any([later, ...context.pages().map(opened)]);
  await welcome.close();
}
