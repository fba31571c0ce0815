import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import { stateVersion } from '../../lib/cases/state.ts';
import { people, storedCase } from '../e2e/seed.ts';
import { type Sede, startSede } from '../sede/server.ts';
import { type BareChromium, startBareChromium } from './chromium.ts';
import type { ConditionName, Extensions } from './conditions.ts';

/** A browser in one condition with its own simulated sede, so that all traffic there belongs to the condition. */
export interface Benched {
  name: ConditionName;
  browser: BareChromium;
  sede: Sede;
  close: () => Promise<void>;
}

/** Starts a browser in this condition. Ours begins with one case, on a personal computer. */
export async function startBenched(name: ConditionName, extensions: Extensions): Promise<Benched> {
  const sede = await startSede();
  const browser = await startBareChromium(sede.proxy, extensions.folder(name));
  const close = async (): Promise<void> => {
    await browser.close();
    await sede.close();
  };
  const benched = { name, browser, sede, close };
  try {
    if (name === 'certiguia') await storeCases(browser, 1);
    return benched;
  } catch (error) {
    await close();
    throw error;
  }
}

async function inOwnPage(
  browser: BareChromium,
  work: (session: CDPSession) => Promise<unknown>,
): Promise<void> {
  const { protocol, host } = new URL(await welcomePage(browser));
  const { targetId } = await browser.root.send('Target.createTarget', { url: 'about:blank' });
  const session = await browser.attach(targetId);
  try {
    await session.send('Page.enable');
    const loaded = new Promise<void>((resolve) => session.once('Page.loadEventFired', () => resolve()));
    await session.send('Page.navigate', { url: `${protocol}//${host}/options.html` });
    await loaded;
    await work(session);
  } finally {
    await browser.root.send('Target.closeTarget', { targetId });
  }
}

async function welcomePage(browser: BareChromium): Promise<string> {
  const until = performance.now() + 30_000;
  while (performance.now() < until) {
    const { targetInfos } = await browser.root.send('Target.getTargets');
    const found = targetInfos.find(({ url }) => url.endsWith('/welcome.html'));
    if (found) return found.url;
    await wait(50);
  }
  throw new Error('The welcome page never opened');
}

export async function storeCases(browser: BareChromium, count: number): Promise<void> {
  const list = Array.from({ length: count }, (_, index) =>
    storedCase(
      { 'setup.installed': -200 },
      index === 0 ? {} : { id: `11111111-1111-4111-8111-${String(index).padStart(12, '0')}` },
    ),
  );
  const stored = {
    revision: 7 + count,
    settings: { version: stateVersion, deviceMode: 'personal', personal: {} },
    cases: { version: stateVersion, list, current: people.first },
  };
  await inOwnPage(browser, async (session) => {
    const { exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `chrome.storage.local.set(${JSON.stringify(stored)})`,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(`Not stored: ${exceptionDetails.exception?.description}`);
  });
}
