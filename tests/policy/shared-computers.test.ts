import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { findIn, readProfile } from '../e2e/profile-bytes.ts';
import { buildWithKey, newExtensionKey } from './extension-key.ts';
import { mergedInstall } from './force-install.ts';
import { managedValues, startManagedChromium, workerOf } from './managed-chromium.ts';
import { plant, planted, whatIsShown, whereCasesAre } from './planted.ts';
import { setChromiumPolicy } from './private-etc.ts';
import { expect, test } from './test.ts';

const setPolicy = (id: string, values: object): Promise<void> =>
  setChromiumPolicy('certiguia-settings', { '3rdparty': { extensions: { [id]: values } } });

async function openOptions(context: BrowserContext, id: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.locator('main:not([aria-busy])').waitFor();
  return page;
}

test('a computer that becomes shared during use keeps nothing personal on disk', async ({ folder }) => {
  const key = newExtensionKey();
  const profile = join(folder, 'profile');
  await setPolicy(key.id, { deviceMode: 'personal' });
  const context = await startManagedChromium({ profile, extension: await buildWithKey(folder, key) });
  const worker = await workerOf(context);
  await expect.poll(() => managedValues(worker)).toEqual({ deviceMode: 'personal' });
  const options = await openOptions(context, key.id);
  await expect
    .poll(() => options.evaluate(whatIsShown))
    .toMatchObject({ values: { deviceMode: 'personal' } });
  expect(await options.evaluate(plant)).toEqual([true, true, true, true]);
  expect(await options.evaluate(whereCasesAre)).toMatchObject({ local: 1 });

  await setPolicy(key.id, { deviceMode: 'shared' });
  await expect
    .poll(() => options.evaluate(whereCasesAre))
    .toEqual({ local: 'none', session: 0, limited: false });
  await expect.poll(() => options.evaluate(whatIsShown)).toMatchObject({ values: { deviceMode: 'shared' } });
  await context.close();
  expect(findIn(await readProfile(profile), planted)).toEqual([]);
});

test('installed by an administrator, nothing is on disk before the policy has come', async ({ folder }) => {
  const key = newExtensionKey();
  await setPolicy(key.id, { deviceMode: 'personal' });
  await setChromiumPolicy('site', await mergedInstall(folder, key));
  const context = await startManagedChromium({ profile: join(folder, 'profile') });
  const worker = await workerOf(context);
  const watched = worker.evaluate(`(async () => {
    const seen = [];
    for (const end = Date.now() + 10_000; Date.now() < end; ) {
      // Local first: what is there is judged by a policy that is no older.
      const local = await chrome.storage.local.get(null);
      const managed = await chrome.storage.managed.get();
      seen.push({ cases: local.cases !== undefined, policy: Object.keys(managed).length > 0 });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return seen;
  })()`) as Promise<{ cases: boolean; policy: boolean }[]>;
  const options = await openOptions(context, key.id);
  expect(await options.evaluate(plant)).toEqual([true, true, true, true]);
  const seen = await watched;
  expect(seen.filter(({ cases, policy }) => cases && !policy)).toEqual([]);
  expect(seen.at(-1)).toEqual({ cases: true, policy: true });
  expect(context.pages().filter((page) => page.url().includes('welcome.html'))).toEqual([]);
  await context.close();
});

test('Chromium drops a policy’s wrong types, and other errors are shown', async ({ folder }) => {
  const key = newExtensionKey();
  await setPolicy(key.id, {
    deviceMode: 'mine',
    devicemode: 'personal',
    frontDesk: 'yes',
    idleWipeMinutes: 500,
    wipeAfterMinutes: 30,
    routes: ['post'],
    language: 'ES',
    computerLabel: 'Aula 3',
  });
  const context = await startManagedChromium({
    profile: join(folder, 'profile'),
    extension: await buildWithKey(folder, key),
  });
  const options = await openOptions(context, key.id);
  await expect
    .poll(() => options.evaluate(whatIsShown))
    .toEqual({
      values: {
        deviceMode: 'shared',
        idleWipeMinutes: '15',
        wipeAfterMinutes: '30',
        language: 'es',
        computerLabel: 'Aula 3',
      },
      understood: ['Está escrito "ES" y se ha entendido así.'],
      ignored: 'No se han podido leer y no valen: deviceMode, idleWipeMinutes, routes',
      device: 'Según el personal de este centro, este ordenador lo usan más personas.',
    });
  await context.close();
});
