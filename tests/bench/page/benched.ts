import { setTimeout as later } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import { storedCase } from '../../e2e/seed.ts';
import { type Sede, startSede } from '../../sede/server.ts';
import { within } from './again.ts';
import { type BareChromium, startBareChromium } from './bare-chromium.ts';
import type { Condition } from './conditions.ts';

/** A browser in one condition, on a simulated sede of its own: what goes over its wire is this condition's doing. */
export interface Benched {
  condition: Condition;
  browser: BareChromium;
  sede: Sede;
  /** The extension's own address, where it has a background. */
  origin?: string;
  close: () => Promise<void>;
}

export async function startBenched(condition: Condition): Promise<Benched> {
  const sede = await startSede();
  const browser = await startBareChromium(sede.proxy, condition.folder);
  const close = async (): Promise<void> => {
    await browser.close();
    await sede.close();
  };
  try {
    if (condition.name !== 'certiguia') return { condition, browser, sede, close };
    // The welcome page says that everything of the installation is done; it would stay in front of other tabs.
    const welcome = await findTarget(browser, ({ url }) => url.endsWith('/welcome.html'));
    const origin = originOf(welcome.url);
    await browser.root.send('Target.closeTarget', { targetId: welcome.targetId });
    const benched = { condition, browser, sede, origin, close };
    await storeCases(benched, 1);
    return benched;
  } catch (error) {
    await close();
    throw error;
  }
}

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

/** The first target of that kind, as soon as there is one. */
export async function findTarget(
  browser: BareChromium,
  isIt: (target: TargetInfo) => boolean,
): Promise<TargetInfo> {
  const until = performance.now() + 30_000;
  while (performance.now() < until) {
    const { targetInfos } = await browser.root.send('Target.getTargets');
    const found = targetInfos.find(isIt);
    if (found) return found;
    await later(50);
  }
  throw new Error('What was looked for in the browser never came');
}

/** Of an extension's page; to Node it has none. */
export function originOf(address: string): string {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}

/** Runs code in one of the extension's own pages, which is closed again. */
export async function inOwnPage(
  { browser, origin }: Pick<Benched, 'browser' | 'origin'>,
  page: string,
  work: (session: CDPSession) => Promise<void>,
): Promise<void> {
  const { session, close } = await openOwnPage(browser, `${origin}/${page}.html`);
  try {
    await work(session);
  } finally {
    await close();
  }
}

/** One of an extension's pages in a tab, loaded. */
export async function openOwnPage(
  browser: BareChromium,
  address: string,
): Promise<{ session: CDPSession; close: () => Promise<unknown> }> {
  const { targetId } = await browser.root.send('Target.createTarget', { url: 'about:blank' });
  const session = await browser.attach(targetId);
  await session.send('Page.enable');
  const loaded = new Promise<void>((resolve) => session.once('Page.loadEventFired', () => resolve()));
  await session.send('Page.navigate', { url: address });
  await loaded;
  return { session, close: () => browser.root.send('Target.closeTarget', { targetId }) };
}

/** Puts so many people's cases into the store, all on the way to the request, on a computer of one's own. */
export async function storeCases(benched: Benched, count: number): Promise<void> {
  const list = Array.from({ length: count }, (_, index) =>
    storedCase(
      { 'setup.installed': -200 },
      { id: `11111111-1111-4111-8111-${String(index).padStart(12, '0')}` },
    ),
  );
  const stored = {
    revision: 7 + count,
    settings: { version: 2, deviceMode: 'personal', panels: {} },
    cases: { version: 2, list, current: list[0]?.id },
  };
  await inOwnPage(benched, 'options', async (session) => {
    await stopWorkers(session);
    const { exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `chrome.storage.local.set(${JSON.stringify(stored)})`,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(`Not stored: ${exceptionDetails.exception?.description}`);
  });
}

/** Stops the extension's background, as the browser does after thirty idle seconds. */
export async function stopWorkers(session: CDPSession): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === 'stopped'))
        resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await within(20_000, 'The background’s stop', stopped);
  await session.send('ServiceWorker.disable');
}
