import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { languages, stateVersion } from '../../lib/cases/state.ts';
import type { Language } from '../../lib/words/translate.ts';
import { startChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { people } from '../e2e/seed.ts';
import { startSede } from '../sede/server.ts';
import { allScreens, installation, type Shown, type Stored, sizes } from './all-screens.ts';

/**
 * Pictures of every screen, light, dark and in forced colours, in both languages, for phone and desktop:
 * `screenshots/<language>-<look>/<screen>-<size>.png`. Arguments select screens by the beginning of their names.
 */
const folder = resolve(import.meta.dirname, '../../screenshots');
const docs = resolve(import.meta.dirname, '../../docs/pictures');
const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced-colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

const wanted = process.argv.slice(2);
const chosen = allScreens.filter(
  ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
);

const sede = await startSede();
const browser = await startChromium({ proxy: sede.proxy, timeZone: 'Europe/Madrid' });
for (const language of languages) {
  if (wanted.length === 0)
    for (const { name } of looks) await rm(`${folder}/${language}-${name}`, { recursive: true, force: true });
  for (const shown of chosen) {
    await store(browser, shown.stored, language);
    await shoot(shown, language);
  }
}
await browser.close();
await sede.close();
console.log(folder);

async function store(
  { evaluate }: ExtensionBrowser,
  stored: Stored | undefined,
  language: Language,
): Promise<void> {
  const list = stored?.person ? [stored.person] : [];
  const cases = { version: stateVersion, list, ...(stored?.person ? { current: people.first } : {}) };
  const visit = { since: new Date(), until: new Date(Date.now() + 5_400_000) };
  const settings = {
    version: stateVersion,
    personal: { language, ...(stored?.untouched ? {} : { panels: { sede: 'open' } }) },
    installation,
    ...(stored ? { deviceMode: stored.mode } : {}),
  };
  const isShared = stored?.mode === 'shared';
  const [local, session] = isShared
    ? [{ revision: 7, settings }, { cases: { ...cases, visit } }]
    : [{ revision: 7, settings, cases }, {}];
  await evaluate(
    `Promise.all([chrome.storage.session.remove('cases'), chrome.storage.local.clear()]).then(() =>
      Promise.all([chrome.storage.local.set(${JSON.stringify(local)}), chrome.storage.session.set(${JSON.stringify(session)})]))`,
  );
}

async function shoot(shown: Shown, language: Language): Promise<void> {
  const { name, at, act } = shown;
  const page = await browser.context.newPage();
  await page.setViewportSize(sizes[shown.sizes[0] ?? 'desktop']);
  await page.goto('own' in at ? `${browser.pageAddress(at.own)}${at.part ?? ''}` : at.address);
  await page.bringToFront();
  await page
    .locator('own' in at ? 'main:not([aria-busy])' : 'certiguia-guide .surface')
    .first()
    .waitFor();
  await act?.(page);
  for (const size of shown.sizes) {
    await page.setViewportSize(sizes[size]);
    for (const look of looks) {
      await page.emulateMedia(look.media);
      // The form that has the focus has hints to show.
      if (act && 'address' in at && size !== shown.sizes[0])
        await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'start' }));
      await drawn(page);
      await page.screenshot({
        path: `${folder}/${language}-${look.name}/${name}-${size}.png`,
        fullPage: 'own' in at,
        animations: 'disabled',
      });
      if (language === 'es' && look.name === shown.readme?.scheme && size === shown.sizes[0])
        await forReadme(page, shown.readme);
    }
  }
  await page.close();
}

/** Waits until transitions after a change of size or colours have ended. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

async function forReadme(page: Page, { name, clip }: NonNullable<Shown['readme']>): Promise<void> {
  const path = `${docs}/${name}.png`;
  if (clip)
    await page.screenshot({ path, clip, fullPage: clip.height > sizes.popup.height, animations: 'disabled' });
  else await page.locator('main').screenshot({ path, animations: 'disabled' });
}
