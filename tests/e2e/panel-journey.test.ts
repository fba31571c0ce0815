import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { addresses } from '../sede/hosts.ts';
import { type BackupCase, fileOf, manifest, trustScript } from './backup-cases.ts';
import { BackupPage, ExtensionPage, Guide, openOwn } from './screens.ts';
import { hoursFromNow, people, seed, storedCase, withCode } from './seed.ts';
import { expect, test } from './test.ts';

/** A common laptop's window at 125 %. */
const small = { width: 1093, height: 500 };

const good = manifest.cases.find(({ id }) => id === 'a01') as BackupCase;

/** The extension page that a press opens in a tab. */
async function tabOpenedBy(press: () => Promise<void>, { page }: Guide, name: string): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await press();
  const tab = await opened;
  await tab.waitForURL(`**/${name}.html`);
  return tab;
}

/** Addresses of open popups, by whichever call the browser has. */
const openPopups = `(async () => chrome.runtime.getContexts
  ? (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).map(({ documentUrl }) => documentUrl)
  : chrome.extension.getViews({ type: 'popup' }).map(({ location }) => location.href))()`;

/** Presses what opens a part of the popup, and opens it in a tab too: no driver reaches into a popup. */
async function popupOpenedBy(
  press: () => Promise<void>,
  { context, evaluate, pageAddress }: ExtensionBrowser,
  part: string,
): Promise<ExtensionPage> {
  // A person's popup closes when it loses the focus; a driver's window never does.
  await evaluate(`chrome.extension?.getViews?.({ type: 'popup' }).forEach((popup) => popup.close())`);
  await press();
  const address = `${pageAddress('popup')}#${part}`;
  await expect.poll(() => evaluate(openPopups)).toContain(address);
  const page = await context.newPage();
  await page.goto(address);
  await page.bringToFront();
  return new ExtensionPage(page);
}

/** The button must be visible without scrolling. */
async function pressInSight(guide: Guide, name: string): Promise<void> {
  const button = guide.button(name);
  await expect(button).toBeInViewport({ ratio: 1 });
  await button.click();
}

test('nobody needs the toolbar from the first page to the proven backup', async ({ extension, sede }) => {
  test.setTimeout(120_000);
  const welcome = await openOwn(extension, 'welcome');
  await welcome.page.setViewportSize(small);
  await expect(welcome.root.getByRole('button', { name: 'Empezar por el paso 1' })).toBeInViewport();
  await welcome.chooseDevice('Es mío');
  await welcome.root.getByRole('button', { name: 'Empezar por el paso 1' }).click();
  const guide = new Guide(welcome.page);
  await expect(guide.title).toHaveText('Instale el Configurador FNMT');
  await guide.tick('setup.installed');

  await test.step('request', async () => {
    await guide.goto(addresses.request);
    await guide.sendRequest();
    await expect(guide.title).toHaveText('¿Qué ha pasado al enviar?');
    await pressInSight(guide, 'Dice que ya está hecho');
  });

  const code = sede.world.applications[0]?.code ?? '';
  await test.step('code pasted', async () => {
    await expect(guide.title).toHaveText('Busque el código en su correo');
    const popup = await popupOpenedBy(() => pressInSight(guide, 'Guardar mi código'), extension, 'code');
    const box = popup.root.getByLabel('Pegue aquí el correo de la FNMT, o escriba las nueve cifras');
    await expect(box).toBeFocused();
    await box.fill(`Su código de solicitud es ${code}.`);
    await popup.root.getByRole('button', { name: 'Guardar', exact: true }).click();
    await expect(popup.root.locator('.code')).toBeVisible();
    await popup.page.close();
  });

  await test.step('appointment', async () => {
    await guide.goto(addresses.identity);
    await pressInSight(guide, 'Elegir la oficina');
    const sheet = new ExtensionPage(
      await tabOpenedBy(() => pressInSight(guide, 'Sí: apuntar mi cita'), guide, 'sheet'),
    );
    const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    await sheet.root.getByLabel('Día').fill(day);
    await sheet.root.getByLabel('Hora').fill('10:30');
    await sheet.root.getByRole('button', { name: 'Guardar la cita' }).click();
    const stored = () => sheet.page.evaluate('chrome.storage.local.get("cases")');
    await expect.poll(async () => JSON.stringify(await stored())).toContain('appointment');
    await sheet.page.close();
  });

  await test.step('download with the code written', async () => {
    sede.world.accredit(code);
    await guide.goto(addresses.download);
    await guide.answer('Sí, ya me han acreditado');
    const field = guide.form.locator('#COD_SOLICITUD');
    await expect(field).toHaveValue('');
    await pressInSight(guide, 'Escribir mi código en el formulario');
    await expect(field).toHaveValue(code);
    await expect(guide.shown.getByText('Le falta escribir su documento')).toBeVisible();
    await guide.sendDownload(code);
    await guide.answer('Dice que está instalado');
  });

  await test.step('backup proved', async () => {
    await guide.goto(addresses.exportHelp);
    await pressInSight(guide, 'Sí, la he guardado');
    const page = await tabOpenedBy(() => pressInSight(guide, 'Comprobar mi copia'), guide, 'backup');
    await page.evaluate(trustScript());
    const backup = new BackupPage(page);
    await backup.bring(await fileOf(good));
    await backup.answer(good.password);
    await expect(backup.verdict).toHaveText('Su copia sirve', { timeout: 30_000 });
  });
});

/** Somebody with their code saved, on the way to the download. */
const ready = storedCase(
  { ...withCode, 'identity.accredited': -2 },
  { route: 'office', code: { value: '012345678', at: hoursFromNow(-189) } },
);

test('the code is written into the form of this tab only', async ({ extension, guideAt }) => {
  await seed(extension, [ready]);
  const [guide, other] = [await guideAt(addresses.download), await guideAt(addresses.download)];
  await expect(other.button('Escribir mi código en el formulario')).toBeVisible();
  await guide.page.bringToFront();
  await guide.button('Escribir mi código en el formulario').click();
  await expect(guide.form.locator('#COD_SOLICITUD')).toHaveValue('012345678');
  await expect(other.form.locator('#COD_SOLICITUD')).toHaveValue('');
});

test('a click by the page’s own script writes no code', async ({ extension, guideAt }) => {
  await seed(extension, [ready]);
  const guide = await guideAt(addresses.download);
  const button = guide.button('Escribir mi código en el formulario');
  await button.evaluate((element: HTMLElement) => {
    element.click();
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  });
  // A later press is handled: anything the script asked for would have been handled before.
  await guide.button('English').click();
  await expect(guide.root.locator('.panel')).toHaveAttribute('lang', 'en');
  await expect(guide.form.locator('#COD_SOLICITUD')).toHaveValue('');
});

test('a press on a panel that shows another person’s list changes nothing', {
  tag: '@chromium',
}, async ({ extension, guideAt }) => {
  await seed(extension, [
    storedCase({}, { alias: 'Antonia' }),
    { ...storedCase({}, { alias: 'Remedios' }), id: people.second },
  ]);
  const guide = await guideAt(addresses.setup);
  const yes = guide.button('Sí, está instalado');
  const box = await yes.boundingBox();
  if (!box) throw new Error('No button');
  // Released after the switch: the panel is not redrawn in between.
  await guide.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await guide.page.mouse.down();
  const options = await openOwn(extension, 'options');
  await options.root.getByRole('button', { name: 'Ver su lista: Remedios' }).click();
  await guide.page.bringToFront();
  await guide.page.mouse.up();
  await expect(guide.root.locator('.person')).toHaveText('Persona 2 de 2 · Cambiar');
  const list = 'chrome.storage.local.get().then(({ cases }) => cases.list.map(({ confirmed }) => confirmed))';
  expect(await extension.evaluate(list)).toEqual([{}, {}]);
});

test('with several people the panel says for whom it is, and leads to the list', async ({
  extension,
  guideAt,
}) => {
  await seed(extension, [
    storedCase({}, { alias: 'Remedios' }),
    { ...storedCase({}, { alias: 'Antonia' }), id: people.second },
  ]);
  const guide = await guideAt(addresses.setup);
  await expect(guide.root.locator('.person')).toHaveText('Persona 1 de 2 · Cambiar');
  await expect(guide.root).not.toContainText('Remedios');
  const popup = await popupOpenedBy(() => guide.button('Cambiar de persona').click(), extension, 'people');
  await popup.root
    .getByRole('button', { name: /Antonia/ })
    .first()
    .click();
  await expect(guide.root.locator('.person')).toHaveText('Persona 2 de 2 · Cambiar');
});

test('the panel asks whose computer this is until somebody answers', async ({ guideAt, own }) => {
  const guide = await guideAt(addresses.setup);
  await guide.page.setViewportSize(small);
  const question = guide.root.getByRole('region', { name: '¿De quién es este ordenador?' });
  await expect(question.getByRole('button')).toHaveCount(2);
  await question.getByRole('button', { name: 'Es mío o de mi casa' }).click();
  await expect(question).toHaveCount(0);
  const welcome = await own('welcome');
  await expect(welcome.root.getByRole('radio', { name: 'Es mío' })).toBeChecked();
});

test('a guide hidden by mistake returns at one press, and says how to find it later', async ({ guideAt }) => {
  const guide = await guideAt(addresses.setup);
  await guide.choose('Ocultar la guía');
  await expect(guide.root.locator('.strip')).toContainText('Hemos ocultado la guía.');
  await expect(guide.root.locator('.strip')).toContainText('pieza de puzle');
  await expect(guide.button('Deshacer')).toBeFocused();
  await guide.button('Deshacer').click();
  await expect(guide.title).toBeVisible();
});

test('a redraw between press and release does not swallow the press', async ({ extension, guideAt }) => {
  await seed(extension, [storedCase({ 'setup.installed': -2 })]);
  const guide = await guideAt(addresses.setup);
  const fold = guide.button('Plegar la guía');
  const box = await fold.boundingBox();
  if (!box) throw new Error('No button');
  await guide.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await guide.page.mouse.down();
  // Something saved elsewhere is pushed meanwhile: it would put the panel's language on another button.
  const before = await guide.root.locator('.panel').getAttribute('lang');
  const other = await guideAt(addresses.hub);
  await other.button('English').click();
  await expect(other.root.locator('.panel')).toHaveAttribute('lang', 'en');
  await expect(guide.root.locator('.panel')).toHaveAttribute('lang', before ?? '');
  await guide.page.bringToFront();
  await guide.page.mouse.up();
  await expect(guide.root.locator('.tab')).toBeVisible();
});
