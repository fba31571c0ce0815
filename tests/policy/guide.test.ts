import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { firefoxId } from '../../build/ids.ts';
import { recommendedValues } from '../../fleet/values.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import { codeBlocks, section } from '../unit/guide.ts';
import { hasExtension, managedValues, startManagedChromium, workerOf } from './managed-chromium.ts';
import {
  activePolicies,
  extensionIds,
  managedValues as firefoxValues,
  policyErrors,
  startManagedFirefox,
} from './managed-firefox.ts';
import { etcIsOurs, setChromiumPolicy, setFirefoxPolicies } from './private-etc.ts';
import { expect, packageFolder, test } from './test.ts';

/** Runs a section's commands in one shell, in a copy of the package, as its reader would. */
async function follow(folder: string, ...titles: string[]): Promise<string> {
  if (!etcIsOurs()) throw new Error('The guide is followed only by npm run test:policy');
  const pack = join(folder, 'package');
  const bin = join(folder, 'commands');
  if (!existsSync(pack)) await cp(packageFolder, pack, { recursive: true });
  await mkdir(bin, { recursive: true });
  // Root runs the guide here: Chromium needs `--no-sandbox`, and nobody can type a password.
  await command(join(bin, 'chromium'), `exec '${findBrowser('chromium')}' --no-sandbox "$@"`);
  await command(join(bin, 'sudo'), 'exec "$@"');
  const commands = titles.flatMap((title) => codeBlocks(section(title), 'sh')).join('\n');
  return execFileSync('bash', ['-euo', 'pipefail', '-c', commands], {
    cwd: pack,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}:${process.env.PATH ?? ''}` },
  });
}

async function command(path: string, text: string): Promise<void> {
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
}

test('the guide, followed word for word, installs and removes in Chromium', async ({ folder }) => {
  const said = await follow(folder, '3.1 Preparar los ficheros, una vez', '3.2 Chromium, en cada equipo');
  const id = /identificador ([a-p]{32})\n/.exec(said)?.[1];
  expect(said).toMatch(/\nNinguno\n$/);
  // Otherwise the driver cannot see the extension's worker.
  await setChromiumPolicy('driver', { DeveloperToolsAvailability: 1 });

  const profile = join(folder, 'profile');
  const context = await startManagedChromium({ profile });
  const worker = await workerOf(context);
  expect(new URL(worker.url()).host).toBe(id);
  await expect.poll(() => managedValues(worker)).toEqual(recommendedValues());
  expect(await worker.evaluate('chrome.management.getSelf().then(({ installType }) => installType)')).toBe(
    'admin',
  );
  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/options.html`);
  await expect(options.getByRole('heading', { name: 'Administrado' })).toBeVisible();
  await options.getByText('Para el personal de informática').click();
  await expect(options.getByText('deviceMode')).toBeVisible();
  await context.close();

  await follow(folder, '11.1 Quitar de Chromium en Debian');
  const without = await startManagedChromium({ profile });
  await expect.poll(() => hasExtension(without, String(id))).toBe(false);
  await without.close();
});

test('the guide, followed word for word, installs and removes in Firefox ESR', async ({ folder }) => {
  expect(await follow(folder, '3.3 Firefox ESR, en cada equipo')).toBe('Ninguno\n');
  const profile = join(folder, 'profile');
  const browser = await startManagedFirefox({ profile });
  expect(await firefoxValues(browser)).toEqual(recommendedValues());
  expect(await extensionIds(browser)).toContain(firefoxId);
  expect(await policyErrors(browser)).toBe('');
  await browser.close();

  await follow(folder, '11.2 Quitar de Firefox ESR en Debian');
  const without = await startManagedFirefox({ profile });
  expect(await policyErrors(without)).toBe('');
  await expect.poll(() => extensionIds(without)).not.toContain(firefoxId);
  await without.close();
});

test('the browsers accept the other policies the guide recommends', async ({ folder }) => {
  const [forChromium, forFirefox] = codeBlocks(section('10. Otras directivas recomendadas'), 'json').map(
    (text) => JSON.parse(text) as Record<string, unknown>,
  );
  if (!forChromium || !forFirefox) throw new Error('The guide recommends nothing');
  await setChromiumPolicy('room', forChromium);
  const context = await startManagedChromium({ profile: join(folder, 'chromium') });
  const page = await context.newPage();
  await page.goto('chrome://policy');
  for (const name of Object.keys(forChromium)) {
    const row = page.locator('policy-row').filter({ has: page.getByText(name, { exact: true }) });
    await expect(row.locator('.policy.row .messages'), name).toHaveText('OK');
  }
  await context.close();

  await setFirefoxPolicies({ policies: forFirefox });
  const browser = await startManagedFirefox({ profile: join(folder, 'firefox') });
  expect(await policyErrors(browser)).toBe('');
  const active = await activePolicies(browser);
  for (const name of Object.keys(forFirefox)) expect(active).toContain(name);
  await browser.close();
});
