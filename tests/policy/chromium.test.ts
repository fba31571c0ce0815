import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { namedKeys } from '../../fleet/values.ts';
import { installConfigurador, pageWithLink } from './configurador.ts';
import { buildWithKey, type ExtensionKey, newExtensionKey } from './extension-key.ts';
import { mergedInstall, putUpNewer } from './force-install.ts';
import {
  hasExtension,
  managedValues,
  policyPage,
  startManagedChromium,
  workerOf,
} from './managed-chromium.ts';
import { plant, planted } from './planted.ts';
import { clearPolicies, setChromiumPolicy } from './private-etc.ts';
import { expect, template, test } from './test.ts';

interface Settings {
  '3rdparty': { extensions: Record<string, Record<string, unknown>> };
}

const settingsFor = ({ id }: ExtensionKey) =>
  template<Settings>('linux/chromium/certiguia-settings.json', id);

test('the settings file gives its values, and an edit reaches a running browser', async ({ folder }) => {
  const key = newExtensionKey();
  const settings = await settingsFor(key);
  const values = settings['3rdparty'].extensions[key.id];
  await setChromiumPolicy('certiguia-settings', settings);
  const context = await startManagedChromium({
    profile: join(folder, 'profile'),
    extension: await buildWithKey(folder, key),
  });
  const worker = await workerOf(context);
  await expect.poll(() => managedValues(worker)).toEqual(values);

  await worker.evaluate(`
    globalThis.changes = [];
    chrome.storage.onChanged.addListener((change, area) => {
      if (area === 'managed') globalThis.changes.push([area, change]);
    });
  `);
  await setChromiumPolicy('certiguia-settings', {
    '3rdparty': { extensions: { [key.id]: { ...values, idleWipeMinutes: 5 } } },
  });
  await expect
    .poll(() => worker.evaluate('globalThis.changes'))
    .toEqual([['managed', { idleWipeMinutes: { oldValue: values?.idleWipeMinutes, newValue: 5 } }]]);
  await context.close();
});

test('every key passes the schema, even out of bounds, but not with a wrong type', async ({ folder }) => {
  const key = newExtensionKey();
  const examples = Object.fromEntries(namedKeys().map(({ name, example }) => [name, example]));
  const write = (values: object): Promise<void> =>
    setChromiumPolicy('certiguia-settings', { '3rdparty': { extensions: { [key.id]: values } } });
  await write(examples);
  const context = await startManagedChromium({
    profile: join(folder, 'profile'),
    extension: await buildWithKey(folder, key),
  });
  const worker = await workerOf(context);
  await expect.poll(() => managedValues(worker)).toEqual(examples);

  await write({
    ...examples,
    idleWipeMinutes: 121,
    deviceMode: 'Shared',
    routes: ['office', 'post'],
    frontDesk: 'yes',
  });
  const { frontDesk: _, ...others } = examples;
  await expect
    .poll(() => managedValues(worker))
    .toEqual({ ...others, idleWipeMinutes: 121, deviceMode: 'Shared', routes: ['office', 'post'] });
  await context.close();
});

test('with its template FNMT’s forms open the Configurador unasked, others do not', async ({ folder }) => {
  const file = 'optional-open-configurador/linux/chrome-chromium-edge/certiguia-open-configurador.json';
  await setChromiumPolicy('certiguia-open-configurador', await template(file));
  const { environment, opened } = await installConfigurador(folder);
  const context = await startManagedChromium({ profile: join(folder, 'profile'), environment });
  expect(await policyPage(context, 'AutoLaunchProtocolsFromOrigins')).toEqual([
    'AutoLaunchProtocolsFromOrigins: OK',
  ]);

  await context.route('https://**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: pageWithLink }),
  );
  const clickAt = async (address: string): Promise<void> => {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('#open').click();
  };
  await clickAt('https://extrano.test/');
  // No event shows that a prompt is open; it can only be seen that the program is not opened.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(await opened()).toBe('');
  await clickAt('https://apus20.cert.fnmt.es/');
  await expect.poll(opened).toBe('fnmtcr:test\n');
  await context.close();
});

test('policy installs and pins the packed extension, and its end removes it', async ({ folder }) => {
  const key = newExtensionKey();
  const profile = join(folder, 'profile');
  await setChromiumPolicy('certiguia-settings', await settingsFor(key));
  await setChromiumPolicy('site', await mergedInstall(folder, key));
  const context = await startManagedChromium({ profile });
  const worker = await workerOf(context);
  expect(new URL(worker.url()).host).toBe(key.id);
  await expect.poll(() => managedValues(worker)).toMatchObject({ deviceMode: 'shared' });
  expect(await worker.evaluate('chrome.management.getSelf().then(({ installType }) => installType)')).toBe(
    'admin',
  );
  expect(await policyPage(context, 'ExtensionSettings')).toEqual(['ExtensionSettings: OK']);
  await context.close();

  await clearPolicies();
  await setChromiumPolicy('site', { DeveloperToolsAvailability: 1 });
  const without = await startManagedChromium({ profile });
  await expect.poll(() => hasExtension(without, key.id)).toBe(false);
  await without.close();
});

test('a newer version replaces the running one mid-journey without loss', async ({ folder }) => {
  const key = newExtensionKey();
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${key.id}/options.html`);
    await page.locator('main:not([aria-busy])').waitFor();
    return page;
  };
  const stored = (page: Page): Promise<unknown> =>
    page.evaluate('chrome.storage.local.get(null).then(({ cases }) => cases)');
  await setChromiumPolicy('certiguia-settings', {
    '3rdparty': { extensions: { [key.id]: { deviceMode: 'personal' } } },
  });
  await setChromiumPolicy('site', await mergedInstall(folder, key));
  const context = await startManagedChromium({ profile: join(folder, 'profile') });
  const worker = await workerOf(context);
  await expect.poll(() => managedValues(worker)).toEqual({ deviceMode: 'personal' });
  const before = await open();
  expect(await before.evaluate(plant)).toEqual([true, true, true, true]);
  const kept = await stored(before);
  expect(JSON.stringify(kept)).toContain(planted.code);

  const gone = before.waitForEvent('close');
  const version = await putUpNewer(folder, key);
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate('chrome.developerPrivate.autoUpdate()');
  await gone;
  await extensions.waitForFunction(
    `chrome.developerPrivate.getExtensionInfo('${key.id}').then(
      ({ state, version }) => state === 'ENABLED' && version === '${version}')`,
  );
  const after = await open();
  expect(await after.evaluate('chrome.runtime.getManifest().version')).toBe(version);
  expect(await stored(after)).toEqual(kept);
  await context.close();
});
