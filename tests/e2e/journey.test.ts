import { startChromium } from '../browsers/chromium.ts';
import { addresses, hosts } from '../sede/hosts.ts';
import { ExtensionPage, Guide, openGuide, openOwn } from './screens.ts';
import { expect, test } from './test.ts';

test('a person clicks through all five phases, over a stopped worker and a restart', async ({
  sede,
  launch,
}) => {
  const browser = await launch();
  const welcome = await openOwn(browser, 'welcome');
  await welcome.chooseDevice('Es mío');
  await welcome.root.getByRole('button', { name: 'Empezar por el paso 1' }).click();

  const guide = new Guide(welcome.page);
  await expect(guide.title).toHaveText('Instale el Configurador FNMT');
  await expect(guide.root.getByRole('link', { name: 'Ubuntu, Debian o Mint (DEB)' })).toHaveAttribute(
    'href',
    'https://descargas.cert.fnmt.es/Linux/configuradorfnmt_5.1.2.amd64.deb',
  );
  const other = await openGuide(browser, addresses.softwareHub);
  const popup = await openOwn(browser, 'popup');
  await expect(popup.title).toHaveText('Instale el Configurador FNMT');

  await guide.page.bringToFront();
  await guide.tick('setup.installed');
  await other.expectPhase('Configuración previa', 'Hecho');
  await popup.expectPhase('Configuración previa', 'Hecho');
  await expect(popup.title).toHaveText('Pida primero la cita');

  await guide.root.getByRole('link', { name: 'Pedir ya el certificado' }).click();
  await expect(guide.title).toHaveText('Escriba sus cuatro datos en el recuadro');
  await guide.sendRequest();
  await expect(guide.form.getByRole('heading')).toHaveText('Su petición ha sido procesada correctamente');
  await guide.answer('Dice que ya está hecho');
  await expect(guide.title).toHaveText('Busque el código en su correo');

  await browser.stopBackground();
  await guide.tick('request.code-saved');
  await other.expectPhase('Solicitud', 'Hecho');
  await popup.expectPhase('Solicitud', 'Hecho');

  await guide.goto(addresses.identity);
  await guide.tick('identity.office');
  await expect(guide.root.locator('[data-step="identity.video"]')).toContainText('No hace falta');
  const code = sede.world.applications[0]?.code ?? '';
  sede.world.accredit(code);

  await guide.goto(addresses.download);
  await guide.answer('Sí, ya me han acreditado');
  await other.expectPhase('Acreditación', 'Hecho');

  await browser.stopBackground();
  await guide.sendDownload(code);
  await guide.answer('Dice que está instalado');
  await popup.expectPhase('Descarga', 'Hecho');

  await guide.goto(addresses.exportHelp);
  await guide.tick('backup.made');
  await guide.tick('backup.checked');
  await expect(popup.title).toHaveText('Guarde la copia en otro sitio');
  await guide.answer('Ya la he guardado en otro sitio');
  await expect(popup.title).toHaveText('Compruebe que su certificado funciona');
  await popup.root.getByRole('button', { name: 'Sí, dice que es válido' }).click();
  await expect(popup.title).toHaveText('Ha terminado');
  await popup.expectPhase('Copia de seguridad', 'Hecho');

  // A person closes the browser: everything acknowledged is on disk by then.
  await browser.context.close();
  const again = await launch({ profile: browser.profile });
  const reopened = await openOwn(again, 'popup');
  await expect(reopened.title).toHaveText('Ha terminado');
  for (const name of [
    'Configuración previa',
    'Solicitud',
    'Acreditación',
    'Descarga',
    'Copia de seguridad',
  ]) {
    await reopened.expectPhase(name, 'Hecho');
  }
});

test('a step confirmed by mistake is undone with one click, in every tab', async ({ guideAt, own }) => {
  const guide = await guideAt(addresses.setup);
  const other = await guideAt(addresses.home);
  await guide.tick('setup.installed');
  await other.expectPhase('Configuración previa', 'Hecho');
  await guide.untick('setup.installed');
  await other.expectPhase('Configuración previa', 'Pendiente');
  const popup = await own('popup');
  await popup.expectPhase('Configuración previa', 'Pendiente');
});

test('a form that is refused is not taken for sent', async ({ guideAt }) => {
  const guide = await guideAt(addresses.request);
  await guide.sendRequest({ document: '1234' });
  await expect(guide.form.locator('.error')).toContainText('El número de documento no es correcto');
  await expect(guide.title).toHaveText('Escriba sus cuatro datos en el recuadro');
});

test('"nothing opened" undoes the sending and says what to try', async ({ sede, guideAt, own }) => {
  // Where it does go on, FNMT's page says so, and that counts more.
  sede.world.variant.configurador = 'missing';
  const guide = await guideAt(addresses.request);
  await guide.button('Es mío o de mi casa').click();
  await guide.answer('Sí, está instalado');
  await guide.sendRequest();
  await guide.answer('No se ha abierto nada');
  await expect(guide.title).toHaveText('El Configurador no se ha abierto');
  await expect(guide.root.locator('.causes li').first()).toContainText('web de la FNMT');
  const popup = await own('popup');
  await expect(popup.step('request.sent')).not.toBeChecked();
});

test('a download page without a known request gets a stop sign and three answers', async ({ guideAt }) => {
  const guide = await guideAt(addresses.download);
  expect(await guide.marks()).toEqual({ page: 'software-download', phase: '4', stop: 'not-requested-here' });
  await guide.answer('Es mío o de mi casa');
  await guide.button('Lo pedí en otro ordenador').click();
  await expect(guide.shown.getByText('No siga aquí')).toBeVisible();
  await guide.button('Lo pedí aquí, con otro navegador').click();
  await expect(guide.shown.getByText('debería funcionar')).toBeVisible();
  await guide.button('Lo pedí aquí, antes de tener Certiguía').click();
  await expect(guide.root).not.toHaveAttribute('data-stop');
  await expect(guide.title).toHaveText('¿Ya se ha acreditado?');
});

test('the video page stops only office cases, the renewal pages only unfinished ones', async ({
  guideAt,
}) => {
  const guide = await guideAt(addresses.identity);
  await guide.tick('identity.office');
  await guide.goto(
    `https://${hosts.sede}/certificados/persona-fisica/obtener-certificado-video-identificacion`,
  );
  expect(await guide.marks()).toEqual({ page: 'video', phase: '3', stop: 'other-route' });
  await expect(guide.title).toHaveText('Usted eligió la oficina');
  await guide.tick('identity.video');
  await expect(guide.root).not.toHaveAttribute('data-stop');

  const renewal = `https://${hosts.sede}/certificados/persona-fisica/renovar/solicitar-renovacion`;
  await guide.goto(renewal);
  expect((await guide.marks()).stop).toBe('other-route');
  const steps = [
    'setup.installed',
    'request.sent',
    'request.code-saved',
    'identity.video-approved',
    'download.downloaded',
    'backup.made',
    'backup.checked',
    'backup.deleted-here',
  ];
  for (const step of steps) await guide.tick(step);
  await expect(guide.root).not.toHaveAttribute('data-stop');
  await expect(guide.title).toHaveText('No puede renovarlo por Internet');
});

// Firefox's driver cannot influence the back/forward cache.
test('a page restored by the back button works again', { tag: '@chromium' }, async ({ sede }) => {
  sede.world.variant.keepPages = true;
  const chromium = await startChromium({ proxy: sede.proxy, backForwardCache: true });
  const page = await chromium.context.newPage();
  const guide = new Guide(page);
  await guide.goto(addresses.setup);
  await expect(guide.title).toHaveText('Instale el Configurador FNMT');
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => document.body.toggleAttribute('data-kept', persisted)),
  );
  await guide.goto(addresses.home);
  await expect(guide.title).toHaveText('Entre en «Certificado Ciudadano»');
  await page.evaluate(() => setTimeout(() => history.back()));
  // The page really was cached: its own listener has noticed.
  await expect(page.locator('body')).toHaveAttribute('data-kept', '');
  const popup = new ExtensionPage(await chromium.context.newPage());
  await popup.page.goto(chromium.pageAddress('popup'));
  await popup.page.bringToFront();
  await popup.tick('setup.installed');
  await expect(guide.step('setup.installed')).toBeChecked();
  await chromium.close();
});
