import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { killChromium, startChromium, startPlainChromium } from '../browsers/chromium.ts';
import { startFirefox } from '../browsers/puppeteer-firefox.ts';
import { addresses } from '../sede/hosts.ts';
import { type Sede, startSede } from '../sede/server.ts';
import { openInFirefox } from './firefox-extension.ts';
import { findIn, type ProfileFile, placeOf, readProfile } from './profile-bytes.ts';
import { numbersFrom } from './seeded.ts';
import {
  chromiumSeat,
  firefoxSeat,
  leave,
  type Seat,
  type Step,
  secretsOf,
  sendForm,
  sharedJourney,
  typedForFnmt,
} from './shared-journey.ts';

interface Fixtures {
  sede: Sede;
  /** A temporary folder for Firefox's profile. */
  folder: string;
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  sede: async ({}, use) => {
    const sede = await startSede();
    await use(sede);
    await sede.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'certiguia-disk-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

async function walk(steps: readonly Step[]): Promise<void> {
  for (const { name, take } of steps) await test.step(name, take);
}

/** Whether the browser keeps an extension's data in this file. */
function isOfExtensions(path: string): boolean {
  return /Extension (Settings|State|Rules|Scripts)|chrome-extension|moz-extension|browser-extension-data|storage-sync|extension-store/.test(
    path,
  );
}

/** Files with a person's data for FNMT's form, without the browser's numbers. */
function placesOfForm(profile: readonly ProfileFile[]): string[] {
  return [...new Set(findIn(profile, typedForFnmt).map(({ file, what }) => `${what} in ${placeOf(file)}`))];
}

/** A profile must hold nothing that only the extension was told, and of the rest no more than without it. */
function expectNothing(profile: readonly ProfileFile[], sede: Sede, without?: readonly ProfileFile[]): void {
  expect(findIn(profile, secretsOf(sede))).toEqual([]);
  expect(findIn(profile, typedForFnmt).filter(({ file }) => isOfExtensions(file))).toEqual([]);
  if (!without) return;
  const usual = placesOfForm(without);
  expect(placesOfForm(profile).filter((place) => !usual.includes(place))).toEqual([]);
}

async function closedProfile(profile: string): Promise<ProfileFile[]> {
  const files = await readProfile(profile);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  return files;
}

/** Sends FNMT's form from a browser without the extension. */
async function withoutExtension(seat: Seat, { world }: Sede): Promise<void> {
  world.variant = { ...world.variant, configurador: 'missing' };
  await sendForm(await seat.open(addresses.request));
}

test.describe('in Chromium', () => {
  test('a closed browser leaves no personal data on disk beyond FNMT’s form itself', async ({ sede }) => {
    test.setTimeout(120_000);
    const plain = await startPlainChromium({ proxy: sede.proxy });
    await withoutExtension(chromiumSeat(plain), sede);
    // The browser saves what was sent in the tab's history at some moment before the next page has come. Here it never
    // comes, so that there is every chance.
    await expect
      .poll(async () => placesOfForm(await readProfile(plain.profile)).length, { timeout: 40_000 })
      .toBeGreaterThanOrEqual(Object.keys(typedForFnmt).length);
    await plain.context.close();
    const without = await closedProfile(plain.profile);
    sede.world.variant = { ...sede.world.variant, configurador: 'opens' };

    const browser = await startChromium({ proxy: sede.proxy });
    await walk(sharedJourney(chromiumSeat(browser), sede));
    await browser.context.close();
    expectNothing(await closedProfile(browser.profile), sede, without);
  });

  test('after «Terminar y borrar» only a returning person’s ticket is on disk', async ({ sede }) => {
    const browser = await startChromium({ proxy: sede.proxy });
    const [kept, erased] = await twoPeople(() => chromiumSeat(browser), sede);
    await browser.context.close();
    const profile = await closedProfile(browser.profile);
    expectNothing(profile, sede);
    expect(ticketsIn(profile, { kept, erased })).toEqual(['kept']);
  });

  test('the finder reads an extension’s data in a log and in a packed table', async () => {
    const browser = await startChromium();
    const worker = await browser.worker();
    // Packed as two references, so that the whole text is not in the file.
    const text = {
      begins: 'Marcador-Quijote',
      ends: 'Sancho-Marcador',
      whole: 'Marcador-QuijoteSancho-Marcador',
    };
    await worker.evaluate(`(async () => {
      await chrome.storage.local.set({ planted: ${JSON.stringify(text)} });
      for (let round = 0; round < 30; round++)
        await chrome.storage.local.set(Object.fromEntries(Array.from({ length: 40 }, (_, key) =>
          ['filler' + key, (round + 'relleno').repeat(1000)])));
      await chrome.storage.local.set({ last: 'Marcador-Rocinante' });
    })()`);
    await browser.context.close();
    const profile = await closedProfile(browser.profile);
    const whole = findIn(profile, { whole: text.whole });
    expect(whole.map(({ how }) => how)).toContain('UTF-8, leveldb');
    const tables = whole.filter(({ file }) => file.endsWith('.ldb'));
    expect(tables.map(({ how }) => how)).toEqual(['UTF-8, leveldb']);
    expect(findIn(profile, { last: 'Marcador-Rocinante' }).map(({ file }) => file)).toEqual(
      expect.arrayContaining([expect.stringMatching(/Local Extension Settings\/.*\.log$/)]),
    );
  });

  const seed = Number(process.env.CERTIGUIA_SEED ?? 20_261_121);
  const random = numbersFrom(seed);
  for (let point = 1; point <= 10; point++) {
    const [where, delay] = [random(), Math.floor(random() * 400)];
    test(`killed at point ${point} of seed ${seed}, it leaves nothing personal on disk`, {
      tag: point > 1 ? '@long' : '@short',
    }, async ({ sede }) => {
      const browser = await startChromium({ proxy: sede.proxy });
      const steps = sharedJourney(chromiumSeat(browser), sede);
      const last = Math.floor(where * steps.length);
      await walk(steps.slice(0, last));
      const step = steps[last];
      await test.step(`killed ${delay} ms into: ${step?.name}`, async () => {
        // The step's result does not matter: the computer loses its power.
        const taken = step?.take().catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, delay));
        await killChromium(browser);
        await taken;
      });
      expectNothing(await closedProfile(browser.profile), sede);
    });
  }
});

test.describe('in Firefox', () => {
  // Otherwise it deletes the data of a temporarily installed extension.
  const settings = {
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  };

  test('a closed browser leaves no personal data on disk beyond FNMT’s form itself', async ({
    sede,
    folder,
  }) => {
    const options = { proxy: sede.proxy, preferences: settings };
    const plain = await startFirefox({ ...options, plain: true, profile: join(folder, 'without') });
    await withoutExtension(firefoxSeat(plain), sede);
    await plain.close();
    sede.world.variant = { ...sede.world.variant, configurador: 'opens' };

    const firefox = await startFirefox({ ...options, profile: join(folder, 'with') });
    await walk(sharedJourney(firefoxSeat(firefox), sede));
    await firefox.close();
    expectNothing(await readProfile(join(folder, 'with')), sede, await readProfile(join(folder, 'without')));
  });

  test('after «Terminar y borrar» only a returning person’s ticket is on disk', async ({ sede, folder }) => {
    const firefox = await startFirefox({ proxy: sede.proxy, preferences: settings, profile: folder });
    const [kept, erased] = await twoPeople(() => firefoxSeat(firefox), sede);
    await firefox.close();
    const profile = await readProfile(folder);
    expectNothing(profile, sede);
    expect(ticketsIn(profile, { kept, erased })).toEqual(['kept']);
  });

  test('the finder reads what an extension stores', async ({ folder }) => {
    const firefox = await startFirefox({ preferences: settings, profile: folder });
    const page = await openInFirefox(firefox, 'options');
    const text = {
      begins: 'Marcador-Quijote',
      ends: 'Sancho-Marcador',
      whole: 'Marcador-QuijoteSancho-Marcador',
    };
    await page.evaluate(`browser.storage.local.set({ planted: ${JSON.stringify(text)} })`);
    await firefox.close();
    const found = findIn(await readProfile(folder), { whole: text.whole });
    expect(found.map(({ how }) => how)).toEqual(['UTF-8, sqlite']);
    expect(found.every(({ file }) => isOfExtensions(file))).toBe(true);
  });
});

/** Two people at the same computer: the first comes back, the second does not. */
async function twoPeople(seat: () => Seat, sede: Sede): Promise<[kept: string, erased: string]> {
  await walk(sharedJourney(seat(), sede));
  const kept = await leave(seat(), 'kept');
  // The ticket exists as soon as the request does.
  await walk(sharedJourney(seat(), sede).slice(0, 3));
  return [kept, await leave(seat(), 'erased')];
}

/** Tickets in the extension's storage. Four characters are too few to search for elsewhere. */
function ticketsIn(profile: readonly ProfileFile[], tickets: Readonly<Record<string, string>>): string[] {
  const own = profile.filter(({ path }) => isOfExtensions(path));
  return [...new Set(findIn(own, tickets).map(({ what }) => what))];
}
