import { cp, mkdir, mkdtemp, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { formHosts } from '../sede/hosts.ts';
import type { BrowserOptions, ExtensionBrowser, OwnPage, PlainBrowser } from './extension-browser.ts';
import { findBrowser } from './find-browser.ts';

export const chromiumBuild = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface ChromiumOptions extends BrowserOptions {
  userAgent?: string;
  /** Enables the back/forward cache, which drivers turn off. */
  backForwardCache?: boolean;
  arguments?: readonly string[];
  extension?: string | undefined;
  /** The extension's id in a profile that already has it. */
  extensionId?: string;
}

const workerStartTimeoutMs = 15_000;

/** Chromium with the built extension; its worker can be reached. */
export interface ChromiumWithExtension extends ExtensionBrowser {
  extensionId: string;
  worker: () => Promise<Worker>;
}

/**
 * Variable naming a profile folder with the extension installed. Starting from a copy saves three seconds per browser.
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
  // After a kill the worker, and so the welcome page, may not start by itself.
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
    setSiteAccess: async (may) => {
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
 * The extension's id, once it runs. After a kill the worker may not restart by itself (2 of 80 kills); opening an
 * extension page starts it.
 */
async function idOf(context: BrowserContext, known: string | undefined): Promise<string> {
  const running =
    context.serviceWorkers()[0] ??
    (await context
      .waitForEvent('serviceworker', { timeout: workerStartTimeoutMs })
      .catch((error: unknown) => {
        if (known === undefined) throw error;
        return undefined;
      }));
  return running ? new URL(running.url()).host : (known ?? '');
}

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

/** Kills a browser, as a power cut would. Its lock file names the process. */
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
      // The driver's locale may reach a page opened by the extension too late (5 of 60).
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
 * Pre-answers "open this program?" with "always": no driver can reach that prompt, which blocks its tab. Nothing
 * opens, as there is no such program here.
 */
async function answerTheConfiguradorPrompt(profile: string): Promise<void> {
  const origins = formHosts.map((host) => [`https://${host}`, { fnmtcr: true, afirma: true }]);
  const preferences = { protocol_handler: { allowed_origin_protocol_pairs: Object.fromEntries(origins) } };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

/**
 * Closes the welcome page: an extension given on the command line is installed anew at each start, and its welcome
 * page would take the focus at some point.
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
