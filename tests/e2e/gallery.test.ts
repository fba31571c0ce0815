import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { languages } from '../../lib/cases/state.ts';
import { startPlainChromium } from '../browsers/chromium.ts';
import type { PlainBrowser } from '../browsers/extension-browser.ts';
import { type Served, serveGallery } from '../gallery/serve.ts';

const root = resolve(import.meta.dirname, '../..');

/** Shared by all tests of a worker. */
const test = base.extend<object, { gallery: Served; chromium: PlainBrowser; states: readonly string[] }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const gallery = await serveGallery();
      await use(gallery);
      await gallery.close();
    },
    { scope: 'worker' },
  ],
  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const chromium = await startPlainChromium();
      await use(chromium);
      await chromium.close();
    },
    { scope: 'worker' },
  ],
  /** Every state's address, in Spanish. */
  states: [
    async ({ gallery, chromium }, use) => {
      const page = await chromium.context.newPage();
      await page.goto(gallery.overview);
      const links = await page
        .locator('figcaption a')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).hash));
      await page.close();
      await use(links.map((hash) => decodeURIComponent(hash.slice(1))));
    },
    { scope: 'worker' },
  ],
});

/** All rules, and those that colours can affect for dark mode. */
const byTag: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const byColour: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const inLanguage = (state: string, language: string): string => state.replace(/es$/, language);

/** Shows one state after another in a tab; anything wrong fails the test. */
async function walk(
  { gallery, chromium, states }: { gallery: Served; chromium: PlainBrowser; states: readonly string[] },
  language: string,
  look: (page: Page) => Promise<string[]>,
): Promise<void> {
  const page = await chromium.context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  // The checker is injected once, as all states share a document.
  await page.goto(gallery.stateAt(''));
  await page.evaluate(axe.source);
  for (const each of states) {
    const state = inLanguage(each, language);
    await page.goto(gallery.stateAt(state));
    await expect(page.locator(`html[data-shown="${state}"]`)).toHaveCount(1);
    for (const finding of await look(page)) wrong.push(`${state}: ${finding}`);
  }
  await page.close();
  expect(wrong).toEqual([]);
}

test('every component is in the gallery, and nothing else', async ({ states }) => {
  const shown = new Set(states.map((state) => state.split('/')[0]));
  const files = globSync('components/*.tsx', { cwd: root }).map((path) => basename(path, '.tsx'));
  expect([...shown].toSorted()).toEqual(files.toSorted());
});

test('nothing of the gallery is shipped', () => {
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    const files = globSync(`.output/${build}/**/*`, { cwd: root });
    const pages = files.filter((path) => path.endsWith('.html')).map((path) => basename(path));
    expect(pages.toSorted()).toEqual([
      'backup.html',
      'help.html',
      'options.html',
      'popup.html',
      'sheet.html',
      'welcome.html',
    ]);
    expect(files.filter((path) => /gallery|state\.html|overview/i.test(path))).toEqual([]);
    const carrying = files.filter(
      (path) =>
        /\.(js|html|css|json)$/.test(path) &&
        /tests\/gallery|half way, unfolded/.test(readFileSync(resolve(root, path), 'utf8')),
    );
    expect(carrying).toEqual([]);
  }
});

for (const language of languages) {
  test(`every state is accessible in light and in dark, in ${language}`, { tag: '@long' }, async ({
    gallery,
    chromium,
    states,
  }) => {
    test.setTimeout(600_000);
    await walk({ gallery, chromium, states }, language, async (page) => {
      const found: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const violation of await page.evaluate(violations, colorScheme === 'light' ? byTag : byColour))
          found.push(`${colorScheme}: ${violation}`);
      }
      return found;
    });
  });

  test(`no target is smaller than 44 pixels in any state, in ${language}`, { tag: '@long' }, async ({
    gallery,
    chromium,
    states,
  }) => {
    test.setTimeout(300_000);
    await walk({ gallery, chromium, states }, language, (page) => page.evaluate(smallTargets));
  });

  test(`nothing scrolls sideways in a window of 320 pixels, in ${language}`, {
    tag: '@long',
  }, async ({ gallery, chromium, states }) => {
    test.setTimeout(300_000);
    await walk({ gallery, chromium, states }, language, async (page) => {
      await page.setViewportSize({ width: 320, height: 640 });
      return page.evaluate(tooWide);
    });
  });

  test(`widely spaced text is not cut in a window of 320 pixels, in ${language}`, {
    tag: '@long',
  }, async ({ gallery, chromium, states }) => {
    test.setTimeout(300_000);
    await walk({ gallery, chromium, states }, language, async (page) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.evaluate(setTextSpacing);
      return [...(await page.evaluate(tooWide)), ...(await page.evaluate(cutText))];
    });
  });
}

async function violations(runOnly: axe.RunOnly): Promise<string[]> {
  const { axe: checker } = globalThis as unknown as { axe: typeof axe };
  const found = await checker.run(document, { runOnly, resultTypes: ['violations'] });
  return found.violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target)}`);
}

/** Controls that are hard to hit. Links within sentences are excepted (WCAG 2.5.5). */
function smallTargets(): string[] {
  const controls: Element[] = [];
  const collect = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) collect(element.shadowRoot);
      if (element.matches('a[href], button, summary, input, select, textarea')) controls.push(element);
    }
  };
  collect(document);
  const small: string[] = [];
  for (const control of controls) {
    if (!control.checkVisibility({ visibilityProperty: true })) continue;
    if (control.matches('a') && getComputedStyle(control).display === 'inline') continue;
    // A box can be ticked at its label, too.
    const target = control.matches('[type=checkbox], [type=radio]')
      ? (control.closest('label') ?? control)
      : control;
    const { width, height } = target.getBoundingClientRect();
    // Visually hidden: nobody aims at it.
    if (width <= 1 && height <= 1) continue;
    if (width < 43.5 || height < 43.5)
      small.push(`${control.outerHTML.slice(0, 90)} ${width.toFixed()}x${height.toFixed()}`);
  }
  return small;
}

/** Sets text spacing as people may (WCAG 2.2, 1.4.12), in the current state. */
function setTextSpacing(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  const reach = (root: Document | ShadowRoot): void => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) reach(shadowRoot);
  };
  reach(document);
}

/** Text cut off where it does not fit. Fields scroll their text. */
function cutText(): string[] {
  const cut: string[] = [];
  const look = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (!element.checkVisibility() || element.closest('svg, input, .visually-hidden')) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut =
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (isCut)
        cut.push(`cut: ${element.tagName}.${element.className} ${element.textContent?.slice(0, 60)}`);
    }
  };
  look(document.body);
  return cut;
}

/** What overflows the window or a scrolling box. */
function tooWide(): string[] {
  const wide: string[] = [];
  const look = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (!element.checkVisibility() || element.closest('svg, .visually-hidden')) continue;
      const { left, right } = element.getBoundingClientRect();
      const scrolls =
        /auto|scroll/.test(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth + 1;
      if (left < -0.5 || right > innerWidth + 0.5 || scrolls)
        wide.push(`${element.tagName}.${element.getAttribute('class')} ${left.toFixed()}–${right.toFixed()}`);
    }
  };
  look(document.body);
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) wide.push(`the page: ${scrollWidth}`);
  return wide;
}
