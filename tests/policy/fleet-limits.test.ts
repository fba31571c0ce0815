import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { findIn, readProfile } from '../e2e/profile-bytes.ts';
import { addresses } from '../sede/hosts.ts';
import { startSede } from '../sede/server.ts';
import { buildWithKey, newExtensionKey } from './extension-key.ts';
import { mergedInstall } from './force-install.ts';
import {
  hasExtension,
  managedValues,
  policyPage,
  startManagedChromium,
  workerOf,
} from './managed-chromium.ts';
import { plant, planted, whereCasesAre } from './planted.ts';
import { setChromiumPolicy } from './private-etc.ts';
import { expect, test } from './test.ts';

test('of two files with ExtensionSettings the last wins; settings of both reach us', async ({ folder }) => {
  const key = newExtensionKey();
  const settings = (id: string, values: object): object => ({ '3rdparty': { extensions: { [id]: values } } });
  await setChromiumPolicy('a-certiguia', await mergedInstall(folder, key));
  await setChromiumPolicy('b-the-site', { ExtensionSettings: { '*': { installation_mode: 'allowed' } } });
  const conflict = await startManagedChromium({ profile: join(folder, 'conflict') });
  expect((await policyPage(conflict, 'ExtensionSettings')).join()).toMatch(/conflict/i);
  expect(await hasExtension(conflict, key.id)).toBe(false);
  await conflict.close();

  await setChromiumPolicy('a-certiguia', settings(key.id, { deviceMode: 'shared' }));
  await setChromiumPolicy('b-the-site', settings('a'.repeat(32), { other: true }));
  const merged = await startManagedChromium({
    profile: join(folder, 'merged'),
    extension: await buildWithKey(folder, key),
  });
  const worker = await workerOf(merged);
  await expect.poll(() => managedValues(worker)).toEqual({ deviceMode: 'shared' });
  await merged.close();
});

test('discarded profiles leave nothing of the last session', async ({ folder }) => {
  const key = newExtensionKey();
  const profile = join(folder, 'profile');
  await setChromiumPolicy('site', {
    ...(await mergedInstall(folder, key)),
    ForceEphemeralProfiles: true,
  });
  const session = async (): Promise<BrowserContext> => {
    const context = await startManagedChromium({ profile });
    expect(new URL((await workerOf(context)).url()).host).toBe(key.id);
    return context;
  };
  const evaluate = async (context: BrowserContext, expression: string): Promise<unknown> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${key.id}/options.html`);
    await page.locator('main:not([aria-busy])').waitFor();
    return page.evaluate(expression);
  };
  const first = await session();
  expect(await evaluate(first, plant)).toEqual([true, true, true, true]);
  expect(await evaluate(first, whereCasesAre)).toEqual({ local: 'none', session: 1, limited: true });
  await first.close();

  const second = await session();
  expect(await evaluate(second, whereCasesAre)).toMatchObject({ local: 'none', limited: false });
  expect(second.pages().filter((page) => page.url().includes('welcome.html'))).toEqual([]);
  await second.close();
  expect(findIn(await readProfile(profile), planted)).toEqual([]);
});

test('in a guest window the guide stays out, as the guide for staff says', async ({ folder }) => {
  const sede = await startSede();
  const extension = await buildWithKey(folder, newExtensionKey());
  const guides = async (name: string, ...more: string[]): Promise<number> => {
    const context = await startManagedChromium({
      profile: join(folder, name),
      extension,
      switches: [
        `--proxy-server=http://${sede.proxy}`,
        '--proxy-bypass-list=<-loopback>',
        '--ignore-certificate-errors',
        ...more,
      ],
    });
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(addresses.setup);
    await page.bringToFront();
    // The page signals that it is done; the guide follows within a second.
    const host = page.locator('certiguia-guide');
    await host.waitFor({ state: 'attached', timeout: 5_000 }).catch(() => undefined);
    const count = await host.count();
    await context.close();
    return count;
  };
  expect(await guides('usual')).toBe(1);
  expect(await guides('guest', '--guest')).toBe(0);
  await sede.close();
});
