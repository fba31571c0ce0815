import { existsSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { addresses } from '../sede/hosts.ts';
import { caseCalled, fileOf, manifest, titles, trustScript } from './backup-cases.ts';
import { BackupPage } from './screens.ts';
import { seed, storedCase, withCode } from './seed.ts';
import { expect, test } from './test.ts';

const good = caseCalled('a01');
const downloaded = storedCase({
  ...withCode,
  'identity.office': -100,
  'identity.accredited': -60,
  'download.downloaded': -48,
});

test('every file of the list gets its verdict, in words and with a picture', async ({ extension }) => {
  test.setTimeout(180_000);
  const page = await BackupPage.open(extension, trustScript());
  for (const known of manifest.cases) {
    // A person cannot type whose certificate they expect: that comes with their case.
    if (known.expectNif !== undefined) continue;
    await test.step(known.id, async () => {
      await page.bring(await fileOf(known));
      await page.answer(known.password);
      const { code, codeAnyOf = [code] } = known.expect;
      const wanted = [...codeAnyOf, ...(known.altCode ? [known.altCode] : [])].map(
        (each) => titles[each]?.source,
      );
      await expect(page.verdict).toHaveText(new RegExp(wanted.join('|')), { timeout: 30_000 });
      const { name } = known.expect.holder ?? {};
      if (name && code !== 'KEY_MISMATCH' && code !== 'NO_KEY') await expect(page.root).toContainText(name);
      await page.photo(`verdict-${known.id}-${code}`);
    });
  }
});

// Firefox's driver cannot emulate print.
test('printed with the browser’s menu, the verdict is a receipt', { tag: '@chromium' }, async ({
  extension,
}) => {
  const backup = await BackupPage.open(extension, trustScript());
  await backup.bring(await fileOf(good));
  await backup.page.emulateMedia({ media: 'print' });
  await expect(backup.root.locator('.file')).toBeVisible();
  await backup.page.emulateMedia({ media: 'screen' });
  await backup.answer(good.password);
  await expect(backup.verdict).toHaveText('Su copia sirve', { timeout: 30_000 });
  await backup.page.emulateMedia({ media: 'print' });
  await expect(backup.root.locator('.receipt')).toBeVisible();
  await expect(backup.root.locator('.verdict')).toBeHidden();
});

test('FNMT’s own specimen opens as an expired citizen’s certificate', async ({ extension }) => {
  const specimen = join(
    import.meta.dirname,
    '../../../shared/backups/fnmt/EIDAS_CERTIFICADO_PRUEBAS___99999999R__1234.p12',
  );
  test.skip(!existsSync(specimen), 'the specimen is not beside the project');
  const page = await BackupPage.open(extension);
  await page.bring(specimen);
  await page.answer('1234');
  await expect(page.verdict).toHaveText('La copia se abre, pero el certificado ha caducado');
  await page.root.getByText('Detalles').click();
  await expect(page.root).toContainText('certificado de ciudadano');
  await expect(page.root).toContainText('comprobado con las claves de la FNMT');
});

test('after a wrong password the field is empty, and Caps Lock is mentioned', async ({ extension }) => {
  const page = await BackupPage.open(extension, trustScript());
  await page.bring(await fileOf(good));
  await page.password.dispatchEvent('keyup', { key: 'A', modifierCapsLock: true });
  await expect(page.root.getByText('Tiene puestas las mayúsculas')).toBeVisible();
  await page.password.dispatchEvent('keyup', { key: 'a', modifierCapsLock: false });
  await expect(page.root.getByText('Tiene puestas las mayúsculas')).toHaveCount(0);
  await page.answer('cOPIA-2026-SEGURA');
  await expect(page.verdict).toHaveText('Esa no es la contraseña de este archivo');
  await expect(page.root).toContainText('mayúsculas y minúsculas están al revés');
  await expect(page.password).toBeFocused();
  await expect(page.password).toHaveAccessibleDescription('Esa no es la contraseña de este archivo');
  await expect(page.password).toHaveValue('');
  await page.root.getByRole('button', { name: 'Ver la contraseña' }).click();
  await expect(page.password).toHaveAttribute('type', 'text');
  await page.password.fill(good.password);
  await page.password.press('Enter');
  await expect(page.verdict).toHaveText('Su copia sirve');
});

test('a slow check can be cancelled at once and restarted', async ({ extension }) => {
  const page = await BackupPage.open(extension, trustScript());
  await page.bring(await fileOf(caseCalled('a29')));
  await page.password.fill(good.password);
  await page.root.getByRole('button', { name: 'Comprobar', exact: true }).click();
  await page.root.getByRole('button', { name: 'Cancelar' }).click();
  await expect(page.root.getByText('Comprobación cancelada.')).toBeVisible();
  // The next file is checked even if the other's work is not over.
  await page.bring(await fileOf(good));
  await page.answer(good.password);
  await expect(page.verdict).toHaveText('Su copia sirve');
});

test('ten files at once get an answer each; an eleventh and a folder are named', async ({ extension }) => {
  const page = await BackupPage.open(extension, trustScript());
  const ids = ['a21', 'a23', 'a24', 'a25', 'a26', 'a27', 'a28', 'a30', 'a31', 'a01', 'a02'];
  const files = await Promise.all(ids.map((id) => fileOf(caseCalled(id))));
  await page.bring(files);
  await expect(page.root.getByText('Ha elegido 11 archivos.')).toBeVisible();
  await expect(page.root.locator('.verdict')).toHaveCount(9);
  await expect(page.root.getByLabel('Contraseña de la copia')).toHaveCount(1);
});

test('a click stores the check without name or NIF, and reminders follow it', async ({ extension, own }) => {
  await seed(extension, [downloaded], { personal: { remindAtNight: true } });
  const popup = await own('popup');
  await expect(popup.root.locator('[data-reminder="backup"]')).toBeVisible();
  const page = await BackupPage.open(extension, trustScript());
  await page.bring(await fileOf(good));
  await page.answer(good.password);
  await expect(page.verdict).toHaveText('Su copia sirve');
  await expect(popup.root.locator('[data-reminder="backup"]')).toBeVisible();
  await page.root.getByRole('button', { name: 'Apuntarla y avisarme' }).click();
  await expect(page.root.getByText('Apuntado en su lista.')).toBeVisible();
  await expect(popup.step('backup.checked')).toBeChecked();
  await expect(popup.root.locator('[data-reminder="backup"]')).toHaveCount(0);
  const stored = JSON.stringify(await page.page.evaluate('chrome.storage.local.get()'));
  expect(stored).toContain('2028-03-05');
  expect(stored).not.toMatch(/ESPAÑOL|JUAN|00000000/);
});

test('another person’s certificate is told by the document’s end from the request', async ({ extension }) => {
  const trace = { words: 1, accents: false, hyphen: false, documentEnd: '99R' };
  await seed(extension, [{ ...downloaded, traceAllowed: true, trace }]);
  const page = await BackupPage.open(extension, trustScript());
  await page.bring(await fileOf(good));
  await page.answer(good.password);
  await expect(page.verdict).toHaveText('La copia se abre, pero es de otra persona');
  await expect(page.root.getByRole('button', { name: 'Apuntarla y avisarme' })).toHaveCount(0);
});

test('it is reached from the panel in phase 5 and from the popup, without any case', async ({
  extension,
  guideAt,
  own,
}) => {
  const guide = await guideAt(addresses.exportHelp);
  const opened = extension.context.waitForEvent('page');
  await guide.button('Comprobar mi copia').click();
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText('Comprobar mi copia');
  const popup = await own('popup');
  const again = extension.context.waitForEvent('page');
  await popup.root.getByRole('button', { name: 'Comprobar una copia' }).click();
  await expect((await again).getByRole('heading', { level: 1 })).toHaveText('Comprobar mi copia');
});

// Firefox's driver cannot look into a page's worker.
test('a check reaches no network and leaves nothing in storage, address or history', {
  tag: '@chromium',
}, async ({ extension, sede, errors }) => {
  const page = await BackupPage.open(extension, trustScript());
  const before = await page.page.evaluate('chrome.storage.local.get()');
  const outside = `https://${new URL(addresses.home).host}/`;
  const asked = sede.requests.length;
  const steps = await page.page.evaluate('history.length');
  await page.bring(await fileOf(good));
  await page.answer(good.password);
  await expect(page.verdict).toHaveText('Su copia sirve');
  expect(await page.page.evaluate('chrome.storage.local.get()')).toEqual(before);
  expect(JSON.stringify(await page.page.evaluate('chrome.storage.session.get()'))).not.toMatch(/ESPAÑOL|p12/);
  expect(
    await page.page.evaluate(
      'JSON.stringify([localStorage.length, sessionStorage.length, history.length, history.state, location.search, location.hash, document.title, document.cookie])',
    ),
  ).toBe(JSON.stringify([0, 0, steps, null, '', '', 'Comprobar mi copia', '']));
  expect(await page.page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0);
  expect(await page.page.evaluate('caches.keys().then((all) => all.length)')).toBe(0);
  // Even code running in the page or its worker cannot reach the network.
  const tryIt = `fetch(${JSON.stringify(outside)}).then(() => 'out', () => 'held')`;
  expect(await page.page.evaluate(tryIt)).toBe('held');
  await page.bring(await fileOf(caseCalled('a29')));
  const started = page.page.waitForEvent('worker');
  await page.password.fill(good.password);
  await page.root.getByRole('button', { name: 'Comprobar', exact: true }).click();
  expect(await (await started).evaluate(tryIt)).toBe('held');
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.splice(0).filter((line) => !/Content Security Policy|Refused to connect/.test(line))).toEqual(
    [],
  );
  expect(sede.requests.length).toBe(asked);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the check is accessible in ${colorScheme}, with and without verdict`, async ({ extension }) => {
    const page = await BackupPage.open(extension, trustScript());
    await page.page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page: page.page }).analyze()).violations).toEqual([]);
    await page.bring(await fileOf(good));
    expect((await new AxeBuilder({ page: page.page }).analyze()).violations).toEqual([]);
    await page.answer(good.password);
    await expect(page.verdict).toHaveText('Su copia sirve');
    await page.root.getByText('Detalles').click();
    expect((await new AxeBuilder({ page: page.page }).analyze()).violations).toEqual([]);
  });
}
