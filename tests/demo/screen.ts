import type { Page as ChromiumPage, Locator } from '@playwright/test';
import type { Page as FirefoxPage, Frame } from 'puppeteer-core';
import { reach } from '../browsers/reach.ts';

/** In the page with our panel over it, or in the form's frame. */
type Place = 'page' | 'form';

/**
 * A tab in either browser. Selectors are CSS and may start at one of our hosts; the rest is then looked up inside it.
 */
export interface Screen {
  go: (address: string) => Promise<void>;
  press: (css: string, place?: Place) => Promise<void>;
  type: (css: string, text: string, place?: Place) => Promise<void>;
  see: (css: string, text?: string, place?: Place) => Promise<void>;
  seeTicked: (css: string) => Promise<void>;
  read: (css: string, place?: Place) => Promise<string>;
  attribute: (css: string, name: string, place?: Place) => Promise<string | null>;
  run: (expression: string) => Promise<unknown>;
  photo: (path: string) => Promise<void>;
  size: (width: number, height: number) => Promise<void>;
  close: () => Promise<void>;
}

const frameCss = '#formulario-fnmt';
const timeoutMs = 10_000;

export function chromiumScreen(page: ChromiumPage): Screen {
  const at = (css: string, place: Place = 'page'): Locator =>
    (place === 'form' ? page.frameLocator(frameCss).locator(css) : page.locator(css)).first();
  return {
    go: async (address) => {
      await page.goto(address);
      // A tab in the background is drawn once a second.
      await page.bringToFront();
    },
    press: async (css, place) => {
      const target = at(css, place);
      if (place === 'form') await reach(target, timeoutMs);
      await target.click({ timeout: timeoutMs });
    },
    type: (css, text, place) => at(css, place).fill(text, { timeout: timeoutMs }),
    see: (css, text, place) =>
      (text === undefined ? at(css, place) : at(css, place).filter({ hasText: text })).waitFor({
        timeout: timeoutMs,
      }),
    // The list may be folded.
    seeTicked: (css) => at(`${css}:checked`).waitFor({ state: 'attached', timeout: timeoutMs }),
    read: async (css, place) => (await at(css, place).textContent({ timeout: timeoutMs })) ?? '',
    attribute: (css, name, place) => at(css, place).getAttribute(name, { timeout: timeoutMs }),
    run: (expression) => page.evaluate(expression),
    photo: async (path) => {
      await page.screenshot({ path });
    },
    size: (width, height) => page.setViewportSize({ width, height }),
    close: () => page.close(),
  };
}

export function firefoxScreen(page: FirefoxPage): Screen {
  page.setDefaultTimeout(timeoutMs);
  async function place(where: Place = 'page'): Promise<Frame> {
    if (where === 'page') return page.mainFrame();
    const frame = await (await page.waitForSelector(frameCss))?.contentFrame();
    if (!frame) throw new Error('The form is not in its frame');
    return frame;
  }
  const deep = (css: string): string => css.replace(/^(certiguia-\w+) /, '$1 >>> ');
  const element = async (css: string, where?: Place) => {
    const found = await (await place(where)).waitForSelector(deep(css), { visible: true });
    if (!found) throw new Error(`${css} is not there`);
    return found;
  };
  // Retried from outside: a wait started in a document does not survive its navigation.
  const see = async (css: string, text: string, where?: Place): Promise<void> => {
    const deadline = Date.now() + timeoutMs;
    while (!(await isShown(css, text, where).catch(() => false))) {
      if (Date.now() > deadline) throw new Error(`Not seen in ${timeoutMs} ms: ${css} with "${text}"`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const isShown = async (css: string, text: string, where?: Place): Promise<boolean> =>
    (await place(where)).evaluate(
      (selector: string, wanted: string) => {
        const [host = '', rest] = /^(certiguia-\w+) (.*)$/.exec(selector)?.slice(1) ?? ['', selector];
        const root = host ? document.querySelector(host)?.shadowRoot : document;
        return [...(root?.querySelectorAll(rest ?? selector) ?? [])].some((shown) =>
          shown.textContent?.includes(wanted),
        );
      },
      css,
      text,
    );
  return {
    go: async (address) => {
      // Firefox never reports that an extension page has loaded, so its content is awaited.
      const own = address.startsWith('moz-extension:');
      await page.goto(address, own ? { timeout: 500 } : { waitUntil: 'load' }).catch((error: unknown) => {
        if (!own) throw error;
      });
      await page.bringToFront();
    },
    // Only the front tab receives what is typed.
    press: async (css, where) => {
      await page.bringToFront();
      await (await element(css, where)).click();
    },
    type: async (css, text, where) => {
      await page.bringToFront();
      await (await element(css, where)).type(text);
    },
    see: async (css, text = '', where) => {
      await see(css, text, where);
    },
    seeTicked: (css) => see(`${css}:checked`, ''),
    read: async (css, where) => (await element(css, where)).evaluate((shown) => shown.textContent ?? ''),
    attribute: async (css, name, where) =>
      (await (await place(where)).waitForSelector(deep(css)))?.evaluate(
        (shown, wanted) => shown.getAttribute(wanted),
        name,
      ) ?? null,
    run: (expression) => page.evaluate(expression),
    photo: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    size: (width, height) => page.setViewport({ width, height }),
    close: () => page.close(),
  };
}
