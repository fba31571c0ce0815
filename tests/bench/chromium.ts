import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type CDPSession } from 'puppeteer-core';
import { findBrowser } from '../browsers/find-browser.ts';

/** A Chromium without any driver script in its pages: the bench opens each session itself. */
export interface BareChromium {
  root: CDPSession;
  attach: (targetId: string) => Promise<CDPSession>;
  close: () => Promise<void>;
}

/** What a fresh browser does by itself would distort figures and traffic. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter,InterestFeedContentSuggestions,DialMediaRouteProvider',
  '--hide-scrollbars',
];

/**
 * Starts Chromium with an unpacked extension or none.
 *
 * @param proxy the simulated sede's; without it the browser connects directly
 */
export async function startBareChromium(
  proxy: string | undefined,
  extension?: string,
): Promise<BareChromium> {
  const profile = await mkdtemp(join(tmpdir(), 'certiguia-bench-profile-'));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    ignoreDefaultArgs: true,
    pipe: true,
    waitForInitialPage: false,
    targetFilter: (target) => target.type() === 'browser',
    args: [
      '--headless=new',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...quiet,
      '--test-type',
      '--window-size=1280,900',
      '--disable-quic',
      '--ignore-certificate-errors',
      ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : ['--disable-extensions']),
      'about:blank',
    ],
  });
  const root = await browser.target().createCDPSession();
  const connection = root.connection();
  if (!connection) throw new Error('The browser is gone');
  return {
    root,
    attach: async (targetId) => {
      const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
      const session = connection.session(sessionId);
      if (!session) throw new Error(`No session for ${targetId}`);
      return session;
    },
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
