import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { type BrowserContext, expect, firefox } from '@playwright/test';
import { firefoxId } from '../../build/ids.ts';
import type { BrowserOptions, ExtensionBrowser } from './extension-browser.ts';
import { findBrowser } from './find-browser.ts';
import type { Message } from './firefox-bidi.ts';

const firefoxBuild = resolve(import.meta.dirname, '../../.output/firefox-mv3');

const bridge = resolve(import.meta.dirname, 'firefox-bridge.ts');

// Firefox draws a random id per profile; a fixed one makes the extension's pages addressable.
const uuid = '6f1c2d3e-4b5a-4978-8c6d-0a1b2c3d4e5f';
const origin = `moz-extension://${uuid}`;

export interface FirefoxOptions extends BrowserOptions {
  plain?: boolean;
  preferences?: Readonly<Record<string, boolean | number | string>>;
}

/** Starts Firefox with the built extension, on the simulated sede if a proxy is given. */
export async function startFirefox({
  proxy,
  headless = true,
  viewport = { width: 1280, height: 900 },
  colorScheme = 'light',
  locale = 'es-ES',
  timeZone,
  plain = false,
  preferences = {},
  separateFrames = false,
  ...options
}: FirefoxOptions = {}): Promise<ExtensionBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'certiguia-firefox-')));
  const [host, port] = proxy?.split(':') ?? [];
  const asking = join(profile, 'ask.sock');
  await rm(asking, { force: true });
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: bridge,
    headless,
    viewport: headless ? viewport : null,
    locale,
    ignoreHTTPSErrors: true,
    // Lets the driver open the extension's pages.
    args: ['--remote-allow-system-access'],
    env: {
      ...process.env,
      // The bridge needs this Node, which runs TypeScript.
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
      ...(timeZone ? { TZ: timeZone } : {}),
      CERTIGUIA_FIREFOX: findBrowser('firefox'),
      CERTIGUIA_ASK: asking,
      ...(plain ? {} : { CERTIGUIA_ADDON: firefoxBuild }),
    },
    firefoxUserPrefs: {
      ...(host && port
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': host,
            'network.proxy.http_port': Number(port),
            'network.proxy.ssl': host,
            'network.proxy.ssl_port': Number(port),
            'network.proxy.allow_hijacking_localhost': true,
          }
        : {}),
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      // One process for all frames by default: this driver cannot click in cross-process ones.
      'fission.autostart': separateFrames,
      // Accepts the permission prompt, which no driver can reach.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: uuid }),
      ...preferences,
    },
  });
  const ask = askThrough(asking);
  if (!plain && options.profile === undefined) await closeWelcome(context, ask);
  return {
    name: 'firefox',
    context,
    profile,
    origin,
    pageAddress: (name) => `${origin}/${name}.html`,
    evaluate: evaluateIn(context),
    // As Firefox does after 30 idle seconds.
    stopBackground: () =>
      inFirefox(
        ask,
        'extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })',
      ),
    setSiteAccess: (may) =>
      inFirefox(
        ask,
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.${may ? 'add' : 'remove'}(
          extension.id, { permissions: [], origins: extension.manifest.host_permissions }, extension)`,
      ),
    pressKeysOf: (command) => inFirefox(ask, `extension.shortcuts.onCommand('${command}')`),
    close: async () => {
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Ask = (method: string, params: Record<string, unknown>) => Promise<Message>;

function askThrough(socketPath: string): Ask {
  return (method, params) =>
    new Promise((resolve, reject) => {
      const asked = request({ socketPath, method: 'POST' }, async (answer) =>
        resolve(JSON.parse(await text(answer)) as Message),
      );
      asked.on('error', reject);
      asked.end(JSON.stringify({ method, params }));
    });
}

/** The driver cannot reach the background, so an extension file is opened in a tab: it has the same interface. */
function evaluateIn(context: BrowserContext): ExtensionBrowser['evaluate'] {
  return async (expression) => {
    const page = await context.newPage();
    await page.goto(`${origin}/icon.svg`);
    try {
      return await page.evaluate(expression);
    } finally {
      await page.close();
    }
  };
}

async function inFirefox(ask: Ask, expression: string): Promise<void> {
  const { result: tree } = await ask('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = (tree as { contexts: { context: string }[] }).contexts;
  const { type, result } = await ask('script.evaluate', {
    expression: `(async ({ extension }) => { await ${expression}; })(WebExtensionPolicy.getByID('${firefoxId}'))`,
    target: { context: window?.context },
    awaitPromise: true,
  });
  if (type !== 'success' || (result as { type: string }).type === 'exception') {
    throw new Error(`Firefox would not: ${JSON.stringify(result)}`);
  }
}

/**
 * Closes the welcome page, which would take the focus. The browser is asked for it: if it opened before the driver
 * listened, the driver does not know its address.
 */
async function closeWelcome(context: BrowserContext, ask: Ask): Promise<void> {
  let welcome: string | undefined;
  const isOpen = async (): Promise<boolean> => {
    const { result } = await ask('browsingContext.getTree', { maxDepth: 0 });
    const { contexts } = result as { contexts: { context: string; url: string }[] };
    welcome = contexts.find(({ url }) => url.endsWith('/welcome.html'))?.context;
    return welcome !== undefined;
  };
  await expect.poll(isOpen, { timeout: 20_000 }).toBe(true);
  await context.newPage();
  await ask('browsingContext.close', { context: welcome });
}
