import { setTimeout as later } from 'node:timers/promises';
import { addresses } from '../../sede/hosts.ts';
import type { BareChromium } from './bare-chromium.ts';
import { type Benched, openOwnPage, stopWorkers } from './benched.ts';
import { openTab, settle, type Tab } from './tab.ts';
import { requestPage } from './visit.ts';

/** Milliseconds of one question of a content script to the background, and back. */
export interface RoundTrips {
  cold: number[];
  warm: number[];
}

/** For how long a content script is waited for, in ms. */
const patience = 20_000;

/** An extension with a background, and what to ask it. */
export interface Asked {
  browser: BareChromium;
  origin: string;
  /** One of its pages, from which its background can be stopped. */
  page: string;
  question: unknown;
}

export const ours = {
  page: 'options',
  question: { type: 'page.seen', at: new URL(addresses.request).pathname },
} as const;

/** A tab of the sede, from whose content script the background is asked. */
export class Asker {
  readonly #tab: Tab;
  readonly #own: Awaited<ReturnType<typeof openOwnPage>>;
  readonly #asked: Asked;
  #context = 0;

  private constructor(tab: Tab, own: Awaited<ReturnType<typeof openOwnPage>>, asked: Asked) {
    this.#tab = tab;
    this.#own = own;
    this.#asked = asked;
  }

  static async open(asked: Asked): Promise<Asker> {
    const own = await openOwnPage(asked.browser, `${asked.origin}/${asked.page}.html`);
    const options = { address: addresses.request, throttle: 1, top: {}, frame: {} };
    const tab = await openTab(asked.browser, options);
    const asker = new Asker(tab, own, asked);
    tab.top.session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData?.type === 'isolated' && context.origin.startsWith(asked.origin))
        asker.#context = context.id;
    });
    await tab.top.session.send('Runtime.enable');
    // A content script comes when the page has nothing else to do.
    for (let waited = 0; asker.#context === 0 && waited < patience; waited += 50) await later(50);
    if (asker.#context === 0) throw new Error(`No content script of ${asked.origin} ever came`);
    return asker;
  }

  async ask(state: 'cold' | 'warm'): Promise<number> {
    if (state === 'cold') await stopWorkers(this.#own.session);
    const { result, exceptionDetails } = await this.#tab.top.session.send('Runtime.evaluate', {
      contextId: this.#context,
      awaitPromise: true,
      returnByValue: true,
      expression: `(async () => {
        const asked = performance.now();
        await chrome.runtime.sendMessage(${JSON.stringify(this.#asked.question)});
        return performance.now() - asked;
      })()`,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as number;
  }

  async close(): Promise<void> {
    await this.#tab.close();
    await this.#own.close();
  }
}

/** How often one load of the request page starts a background that has been stopped. */
export async function countWakes(benched: Benched): Promise<number> {
  const { browser, origin } = benched;
  const own = await openOwnPage(browser, `${origin}/options.html`);
  await later(500);
  await stopWorkers(own.session);
  // The page stays open until the end: its closing would be an event of its own for the background.
  let wakes = 0;
  const count = ({ targetInfo }: { targetInfo: { type: string } }): void => {
    if (targetInfo.type === 'service_worker') wakes++;
  };
  await browser.root.send('Target.setDiscoverTargets', { discover: true });
  await later(100);
  browser.root.on('Target.targetCreated', count);
  const options = requestPage('certiguia', 1);
  const tab = await openTab(browser, options);
  await settle(tab, options, 1_000);
  browser.root.off('Target.targetCreated', count);
  await browser.root.send('Target.setDiscoverTargets', { discover: false });
  await tab.close();
  await own.close();
  return wakes;
}

/** Milliseconds from the start of the navigation until one of the extension's pages can be used. */
export async function openOwn(browser: BareChromium, address: string): Promise<number> {
  const options = { address, throttle: 1, top: { shows: 'main:not([aria-busy])' }, frame: {} };
  const tab = await openTab(browser, options);
  try {
    await settle(tab, options, 100);
    return (await tab.top.seen()).shownAt ?? Number.NaN;
  } finally {
    await tab.close();
  }
}
