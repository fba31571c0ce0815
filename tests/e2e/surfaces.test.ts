import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { addresses, hosts } from '../sede/hosts.ts';
import { openOwn } from './screens.ts';
import { expect, test } from './test.ts';

test('the panel folds into a tab, on every page of the site, and opens again', async ({ guideAt }) => {
  const guide = await guideAt(addresses.request);
  await guide.button('Plegar la guía').click();
  await expect(guide.title).toHaveCount(0);
  await guide.goto(addresses.setup);
  await expect(guide.button('Abrir la guía de Certiguía')).toBeVisible();
  await guide.button('Abrir la guía de Certiguía').click();
  await expect(guide.title).toHaveText('Instale el Configurador FNMT');
});

test('hidden on the sede it stays hidden only there, until the popup brings it back', async ({
  guideAt,
  own,
}) => {
  const guide = await guideAt(addresses.home);
  await guide.choose('Ocultar la guía');
  await expect(guide.title).toHaveCount(0);
  await guide.goto(addresses.request);
  expect(await guide.marks()).toEqual({ page: 'software-request', phase: '2', stop: null });
  await expect(guide.root.locator('aside, button')).toHaveCount(0);

  const map = await guideAt(`https://${hosts.officeMap}/`);
  await expect(map.title).toHaveText('Busque una oficina y pida cita');

  const popup = await own('popup');
  await popup.root.getByRole('button', { name: 'Volver a mostrar la guía' }).click();
  await expect(guide.title).toHaveText('Escriba sus cuatro datos en el recuadro');
  await expect(popup.root.getByRole('button', { name: 'Volver a mostrar la guía' })).toHaveCount(0);
});

test('the settings hide the guide on all of FNMT’s pages at once', async ({ guideAt, own }) => {
  const guide = await guideAt(addresses.request);
  const map = await guideAt(`https://${hosts.officeMap}/`);
  const options = await own('options');
  const choice = options.root.getByRole('group', { name: 'La guía en la página' });
  await expect(choice.getByRole('radio', { name: 'Abierta' })).toBeChecked();
  await choice.getByText('Oculta').click();
  await expect(guide.title).toHaveCount(0);
  await expect(map.title).toHaveCount(0);
  await map.page.close();
});

test('in a narrow window it starts folded, and fits at 320 by 256 when opened', async ({
  extension,
  guideAt,
}) => {
  const guide = await guideAt(addresses.home);
  await guide.page.setViewportSize({ width: 320, height: 256 });
  await guide.goto(addresses.request);
  await guide.button('Abrir la guía de Certiguía').click();
  const box = await guide.root.locator('aside').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(256);
  const overflow = await guide.root
    .locator('.scroll')
    .evaluate((scroll) => scroll.scrollWidth - scroll.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await extension.context.pages().at(-1)?.close();
});

test('the language is chosen in the extension and changes on every screen at once', async ({
  guideAt,
  own,
}) => {
  const guide = await guideAt(addresses.request);
  await expect(guide.title).toHaveText('Escriba sus cuatro datos en el recuadro');
  const options = await own('options');
  await options.root.getByRole('radio', { name: 'English' }).click();
  await expect(options.title).toHaveText('Certiguía’s settings');
  await expect(guide.title).toHaveText('Type your four details in the box');
  await expect(guide.root).toHaveAttribute('lang', 'en');
  const popup = await own('popup');
  await expect(popup.title).toHaveText('Whose computer is this?');
});

test('the welcome page opens on install and asks first whose computer it is', async ({ own }) => {
  // The fixture has waited for the one the browser opened; this is the same page.
  const welcome = await own('welcome');
  await welcome.root.getByRole('button', { name: 'Empezar por el paso 1' }).click();
  await expect(welcome.page.locator('[aria-live]')).toHaveText('Elija primero de quién es este ordenador.');
  await welcome.chooseDevice('Lo usan más');
  await expect(welcome.root.getByText('pregunte si este ordenador borra los datos')).toBeVisible();
});

test('on a shared computer steps are kept while the browser is open, never on disk', async ({
  extension,
  guideAt,
  own,
}) => {
  const welcome = await own('welcome');
  await welcome.chooseDevice('Lo usan más');
  const guide = await guideAt(addresses.setup);
  await guide.tick('setup.installed');
  const popup = await own('popup');
  await popup.expectPhase('Configuración previa', 'Hecho');
  const local = await extension.evaluate('chrome.storage.local.get(null)');
  expect(Object.keys(local as object).toSorted()).toEqual(['revision', 'settings']);
});

// Firefox's driver never reports downloads.
test('everything can be saved to a file, and erased', { tag: '@chromium' }, async ({
  extension,
  guideAt,
  own,
}) => {
  const welcome = await own('welcome');
  await welcome.chooseDevice('Es mío');
  const guide = await guideAt(addresses.setup);
  await guide.tick('setup.installed');

  const options = await own('options');
  const [download] = await Promise.all([
    options.page.waitForEvent('download'),
    options.root.getByRole('button', { name: 'Guardar mis datos en un archivo' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('certiguia.json');
  expect(await readFile(await download.path(), 'utf8')).toContain('setup.installed');

  await options.root.getByRole('button', { name: 'Borrar todo' }).click();
  await options.root.getByRole('button', { name: 'No, dejarlo' }).click();
  await expect(guide.step('setup.installed')).toBeChecked();
  await options.root.getByRole('button', { name: 'Borrar todo' }).click();
  await options.root.getByRole('button', { name: 'Sí, borrar todo' }).click();
  await expect(options.root.getByText('No queda nada guardado')).toBeVisible();
  await guide.expectPhase('Configuración previa', 'Pendiente');
  await expect(guide.step('setup.installed')).not.toBeChecked();
  const stored = await extension.evaluate('chrome.storage.local.get(null)');
  expect(JSON.stringify(stored)).not.toContain('setup.installed');
});

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
for (const scheme of ['light', 'dark'] as const) {
  test(`the panel is readable by everyone in ${scheme}`, async ({ guideAt }) => {
    for (const address of [addresses.request, addresses.setup, addresses.download, addresses.home]) {
      const { page, title } = await guideAt(address);
      await page.emulateMedia({ colorScheme: scheme });
      await title.waitFor();
      const axe = new AxeBuilder({ page }).include('certiguia-guide').withTags(tags);
      const { violations } = await axe.analyze();
      expect(
        violations.map(({ id, nodes }) => `${address}: ${id} ${nodes.map(({ target }) => target)}`),
      ).toEqual([]);
      await page.close();
    }
  });

  test(`the extension’s pages are readable by everyone in ${scheme}`, async ({ own }) => {
    for (const name of ['popup', 'welcome', 'options'] as const) {
      const { page, title } = await own(name);
      await page.emulateMedia({ colorScheme: scheme });
      await title.waitFor();
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(
        violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ target }) => target)}`),
      ).toEqual([]);
      await page.close();
    }
  });
}

// Each browser has its own place for it.
test('the settings say which keys lead to the guide, and open where they are changed', {
  tag: '@chromium',
}, async ({ extension, own }) => {
  const options = await own('options');
  const keys = options.root.getByRole('region', { name: 'Ir a la guía con el teclado' });
  await expect(keys.locator('kbd')).toHaveText(['Alt', 'Mayús', 'J']);
  const opened = extension.context.waitForEvent('page');
  await keys.getByRole('button', { name: 'Cambiar las teclas' }).click();
  const settings = await opened;
  await settings.waitForURL('chrome://extensions/shortcuts');
  await settings.close();
});

test('the first language is the browser’s, and a chosen one stays', async ({ launch }) => {
  const browser = await launch({ locale: 'en-GB' });
  const welcome = await openOwn(browser, 'welcome');
  await expect(welcome.title).toHaveText('We help you get your digital certificate');
  await welcome.root.getByRole('radio', { name: 'Español' }).click();
  await expect(welcome.title).toHaveText('Le ayudamos a sacar su certificado digital');
  await welcome.page.reload();
  await expect(welcome.title).toHaveText('Le ayudamos a sacar su certificado digital');
});
