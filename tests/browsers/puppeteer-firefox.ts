import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { firefoxId } from '../../build/ids.ts';
import type { OwnPage } from './extension-browser.ts';
import { findBrowser } from './find-browser.ts';

const firefoxBuild = resolve(import.meta.dirname, '../../.output/firefox-mv3');

// Firefox draws a random id per profile; a fixed one makes the extension's pages addressable.
const uuid = '6f1c2d3e-4b5a-4978-8c6d-0a1b2c3d4e5f';

export interface FirefoxOptions {
  proxy?: string;
  headless?: boolean;
  viewport?: { width: number; height: number };
  /** Profile folder to keep; a temporary one by default. */
  profile?: string;
  plain?: boolean;
  preferences?: Readonly<Record<string, boolean | number | string>>;
}

export interface FirefoxWithExtension {
  browser: Browser;
  pageAddress: (name: OwnPage) => string;
  close: () => Promise<void>;
}

/** Starts Firefox with the built extension, on the simulated sede if a proxy is given. */
export async function startFirefox({
  proxy,
  headless = true,
  viewport,
  plain = false,
  preferences = {},
  ...options
}: FirefoxOptions = {}): Promise<FirefoxWithExtension> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'certiguia-firefox-')));
  const [host, port] = proxy?.split(':') ?? [];
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    userDataDir: profile,
    defaultViewport: headless ? (viewport ?? { width: 1280, height: 900 }) : null,
    acceptInsecureCerts: true,
    // Lets the driver open the extension's pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
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
      // The extension starts in the browser's language.
      'intl.accept_languages': 'es-ES, es',
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: uuid }),
      ...preferences,
    },
  });
  if (!plain) await browser.installExtension(firefoxBuild);
  return {
    browser,
    pageAddress: (name) => `moz-extension://${uuid}/${name}.html`,
    close: async () => {
      await browser.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
