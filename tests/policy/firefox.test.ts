import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { firefoxId } from '../../build/ids.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { findIn, readProfile } from '../e2e/profile-bytes.ts';
import { installConfigurador, pageWithLink } from './configurador.ts';
import {
  activePolicies,
  extensionIds,
  inOptions,
  managedValues,
  policyErrors,
  startManagedFirefox,
} from './managed-firefox.ts';
import { plant, planted, whatIsShown, whereCasesAre } from './planted.ts';
import { setFirefoxPolicies } from './private-etc.ts';
import { expect, packageFolder, template, test } from './test.ts';

interface Policies {
  policies: {
    ExtensionSettings: Record<string, Record<string, unknown>>;
    '3rdparty': { Extensions: Record<string, Record<string, unknown>> };
  };
}

/** Firefox accepts only extensions signed by Mozilla, except ESR with this. */
const unsigned = { Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } } };

async function installedFromFile(): Promise<Policies> {
  const { policies } = await template<Policies>('linux/firefox/policies.json');
  const xpi = join(packageFolder, `certiguia-${packageJson.version}-firefox.xpi`);
  const install = { ...policies.ExtensionSettings[firefoxId], install_url: pathToFileURL(xpi).href };
  return { policies: { ...unsigned, ...policies, ExtensionSettings: { [firefoxId]: install } } };
}

test('policies.json installs it with its values; remove/policies.json removes it', async ({ folder }) => {
  const profile = join(folder, 'profile');
  const file = await installedFromFile();
  await setFirefoxPolicies(file);
  const browser = await startManagedFirefox({ profile });
  expect(await managedValues(browser)).toEqual(file.policies['3rdparty'].Extensions[firefoxId]);
  expect(await extensionIds(browser)).toContain(firefoxId);
  expect(await policyErrors(browser)).toBe('');
  await browser.close();

  const removal = await template<Policies>('linux/firefox/remove/policies.json');
  await setFirefoxPolicies(removal);
  const without = await startManagedFirefox({ profile });
  expect(await activePolicies(without)).toContain('blocked');
  expect(await policyErrors(without)).toBe('');
  await expect.poll(() => extensionIds(without)).not.toContain(firefoxId);
  await without.close();
});

test('with its template FNMT’s forms open the Configurador unasked, others do not', async ({ folder }) => {
  const file = 'optional-open-configurador/linux/firefox/policies.snippet.json';
  await setFirefoxPolicies(await template(file));
  const { environment, opened } = await installConfigurador(folder);
  const browser = await startManagedFirefox({ profile: join(folder, 'profile'), environment });
  expect(await policyErrors(browser)).toBe('');
  const active = await activePolicies(browser);
  expect(active).toContain('AutoLaunchProtocolsFromOrigins');
  expect(active).toContain('Handlers');

  const clickAt = async (address: string): Promise<void> => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void request.respond({ contentType: 'text/html', body: pageWithLink }));
    await page.goto(address);
    await page.click('#open');
  };
  await clickAt('https://extrano.test/');
  // No event shows that a prompt is open; it can only be seen that the program is not opened.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(await opened()).toBe('');
  await clickAt('https://apus20.cert.fnmt.es/');
  await expect.poll(opened).toBe('fnmtcr:test\n');
  await browser.close();
});

async function setValues(values: Record<string, unknown>): Promise<void> {
  const { policies } = await installedFromFile();
  await setFirefoxPolicies({
    policies: { ...policies, '3rdparty': { Extensions: { [firefoxId]: values } } },
  });
}

test('a computer that becomes shared has nothing personal on disk', async ({ folder }) => {
  const profile = join(folder, 'profile');
  await setValues({ deviceMode: 'personal' });
  const first = await startManagedFirefox({ profile });
  await expect
    .poll(() => inOptions(first, whatIsShown))
    .toMatchObject({ values: { deviceMode: 'personal' } });
  expect(await inOptions(first, plant)).toEqual([true, true, true, true]);
  expect(await inOptions(first, whereCasesAre)).toMatchObject({ local: 1 });
  await first.close();
  expect(findIn(await readProfile(profile), { code: planted.code })).not.toEqual([]);

  await setValues({ deviceMode: 'shared' });
  const second = await startManagedFirefox({ profile });
  await expect
    .poll(() => inOptions(second, whereCasesAre))
    .toEqual({ local: 'none', session: 0, limited: false });
  await second.close();
  expect(findIn(await readProfile(profile), planted)).toEqual([]);
});

test('a policy’s typing errors are shown, and the stricter value applies', async ({ folder }) => {
  await setValues({
    deviceMode: 'mine',
    frontDesk: 'perhaps',
    idleWipeMinutes: 5,
    wipeAfterMinutes: 9999,
    persistentProfile: 'False',
    allowBackupCheck: true,
    routes: ['office', 'post'],
    language: 'ES',
    computerLabel: 'Aula 3',
    devicemode: 'personal',
  });
  const browser = await startManagedFirefox({ profile: join(folder, 'profile') });
  await expect
    .poll(() => inOptions(browser, whatIsShown))
    .toEqual({
      values: {
        deviceMode: 'shared',
        idleWipeMinutes: '5',
        wipeAfterMinutes: '120',
        persistentProfile: 'no',
        allowBackupCheck: 'sí',
        language: 'es',
        computerLabel: 'Aula 3',
      },
      understood: ['Está escrito "False" y se ha entendido así.', 'Está escrito "ES" y se ha entendido así.'],
      ignored:
        'No se han podido leer y no valen: deviceMode, frontDesk, wipeAfterMinutes, routes, devicemode',
      device: 'Según el personal de este centro, este ordenador lo usan más personas.',
    });
  await browser.close();
});
