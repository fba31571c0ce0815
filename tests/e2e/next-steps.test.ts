import { addresses, hosts } from '../sede/hosts.ts';
import { openOwn } from './screens.ts';
import { hoursFromNow, people, seed, storedCase, withCode, zoneAtNoon } from './seed.ts';
import { expect, test } from './test.ts';

// Situations that people ran into while trying the product: the guide's next step is right.

test('who goes straight to the form is not sent back to install', async ({ guideAt, own }) => {
  const welcome = await own('welcome');
  await welcome.chooseDevice('Es mío');
  const guide = await guideAt(addresses.request);
  await guide.sendRequest();
  await guide.answer('Dice que ya está hecho');
  await expect(guide.title).toHaveText('Busque el código en su correo');
  const popup = await own('popup');
  await expect(popup.title).toHaveText('Busque el código en su correo');
  await expect(popup.step('setup.installed')).toBeChecked();
});

test('an expired certificate is not congratulated, and one press starts again', async ({
  extension,
  guideAt,
}) => {
  const expired = {
    checkedAt: hoursFromNow(-20_000),
    expiresAt: hoursFromNow(-120),
    kind: 'ciudadano',
  } as const;
  await seed(extension, [storedCase({ ...withCode, 'backup.checked': -20_000 }, { backup: expired })]);
  const guide = await guideAt(addresses.request);
  await expect(guide.title).toContainText('Su certificado caducó el');
  await guide.answer('Pedir otro certificado');
  await expect(guide.title).toHaveText('Escriba sus cuatro datos en el recuadro');
});

test('after a good backup on one’s own computer nothing is to be deleted', async ({ extension, guideAt }) => {
  await seed(extension, [storedCase({ ...withCode, 'backup.checked': -1 })]);
  const guide = await guideAt(addresses.exportHelp);
  await expect(guide.title).toHaveText('Guarde la copia en otro sitio');
  await expect(guide.root.locator('.how-to')).not.toContainText('Borrar el certificado');
});

test('a rejected video leads to an office with the same request', async ({ extension, guideAt }) => {
  await seed(extension, [
    storedCase({ ...withCode, 'identity.video': -50, 'identity.video-recorded': -48 }, { route: 'video' }),
  ]);
  const guide = await guideAt(addresses.identity);
  await guide.answer('No, rechazado');
  await expect(guide.title).toHaveText('No le han aprobado el vídeo: qué puede hacer');
  await guide.button('Ir a una oficina con la misma solicitud').first().click();
  await expect(guide.title).toHaveText('Pida cita en una oficina');
});

test('where no program opened, nobody is told that the request was sent', async ({ sede, guideAt, own }) => {
  sede.world.variant.configurador = 'missing';
  const welcome = await own('welcome');
  await welcome.chooseDevice('Es mío');
  const guide = await guideAt(addresses.request);
  await guide.sendRequest();
  await guide.answer('No se ha abierto nada');
  await expect(guide.title).toHaveText('El Configurador no se ha abierto');
  await expect(guide.root.locator('.causes li').first()).toContainText('no está instalado');
  await expect(guide.step('request.sent')).not.toBeChecked();
});

test('at the download the question is its own, not that of two days ago', async ({ extension, guideAt }) => {
  const suggested = { 'request.sent': { at: hoursFromNow(-48), page: 'request-form' } } as const;
  await seed(extension, [storedCase({ 'setup.installed': -50 }, { suggested })]);
  const guide = await guideAt(addresses.download);
  await expect(guide.title).toHaveText('¿Ya se ha acreditado?');
  await guide.answer('Sí, en una oficina');
  await expect(guide.title).toHaveText('Escriba los mismos datos que en la solicitud');
  await expect(guide.step('request.sent')).toBeChecked();
});

test('choosing the office collapses the comparison, and a change of mind is one press', async ({
  extension,
  guideAt,
}) => {
  await seed(extension, [storedCase(withCode)]);
  const guide = await guideAt(addresses.identity);
  await expect(guide.root.locator('.route')).toHaveCount(2);
  await guide.answer('Elegir la oficina');
  await expect(guide.root.locator('.route')).toHaveCount(0);
  await expect(guide.root.getByRole('link', { name: 'Abrir el mapa de oficinas' })).toBeVisible();
  await guide.answer('Cambiar');
  await expect(guide.button('Elegir el vídeo')).toBeVisible();
});

test('who is not accredited is asked before the download, whichever way they go', async ({
  extension,
  guideAt,
}) => {
  await seed(extension, [storedCase({ 'setup.installed': -2, 'request.sent': -1 })]);
  const guide = await guideAt(addresses.download);
  await expect(guide.title).toHaveText('¿Ya se ha acreditado?');
  await expect(guide.button('Sí, me aprobaron el vídeo')).toBeVisible();
});

test('the returning student is asked for the ticket first', async ({ guideAt, own }) => {
  const welcome = await own('welcome');
  await welcome.chooseDevice('Lo usan más');
  const guide = await guideAt(addresses.download);
  await expect(guide.title).toHaveText('¿Tiene un tique?');
  await expect(guide.button('Tengo un tique')).toHaveClass('button');
});

test('a code of another person’s list and an alias twice are asked about', async ({ extension, own }) => {
  const saved = { code: { value: '012345678', at: hoursFromNow(-2) } };
  await seed(extension, [
    storedCase({ 'request.sent': -3 }, { alias: 'Antonia' }),
    { ...storedCase(withCode, { alias: 'Remedios', ...saved }), id: people.second },
  ]);
  const popup = await own('popup');
  await popup.root.locator('#code').fill('012345678');
  await popup.root.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(popup.root.getByText('ya está en la lista de «Remedios»')).toBeVisible();
  await popup.root.getByRole('button', { name: 'No, me he equivocado' }).click();
  await expect(popup.step('request.code-saved')).not.toBeChecked();

  await popup.root.getByRole('button', { name: 'Añadir otra persona' }).click();
  await popup.root.getByRole('textbox', { name: 'Alias' }).fill('remedios');
  await popup.root.getByRole('button', { name: 'Añadir', exact: true }).click();
  await expect(popup.root.getByText('Ya hay una persona con el alias')).toBeVisible();
});

test('with several people a mismatch asks whose code it is', async ({ extension, guideAt }) => {
  await seed(extension, [
    storedCase({ ...withCode, 'identity.accredited': -2 }, { alias: 'Antonia' }),
    { ...storedCase({}, { alias: 'Remedios' }), id: people.second },
  ]);
  const guide = await guideAt(addresses.download);
  await guide.sendDownload('987654321');
  await expect(guide.form.locator('certiguia-fields .bubble').last()).toContainText(
    'La guía está en la persona 1 de 2: ¿es suyo el código?',
  );
});

// Situations in which a reader of the table found no way on.

const citizen = addresses.hub;
const map = `https://${hosts.officeMap}/`;

test('whoever has it in the phone’s app is not sent to export it from here', async ({
  extension,
  guideAt,
}) => {
  await seed(extension, []);
  const guide = await guideAt(`${citizen}/certificado-con-dispositivo-movil`);
  await guide.answer('Lo hago así, con la aplicación');
  await guide.answer('Sí, está en el móvil');
  await expect(guide.title).toHaveText('Haga la copia de seguridad');
  await expect(guide.shown).toContainText('la aplicación puede sacar una copia');
  await expect(guide.root.getByRole('link', { name: 'Ver cómo se hace' })).toHaveCount(0);
  await guide.goto(addresses.exportHelp);
  await expect(guide.title).toHaveText('El certificado de la aplicación queda en el móvil');
});

test('an appointment today without a code is led to the request, or to another day', async ({ launch }) => {
  const zone = zoneAtNoon();
  const browser = await launch({ timeZone: zone });
  const appointment = { at: hoursFromNow(1), zone, place: 'Registro' };
  await seed(browser, [storedCase({ 'setup.installed': -2 }, { appointment })]);
  const popup = await openOwn(browser, 'popup');
  await expect(popup.title).toHaveText('Su cita es hoy y le falta el código');
  await expect(popup.root.getByRole('button', { name: 'Cambiar mi cita' }).first()).toBeVisible();
});

test('an appointment that passed without a code ends with one press', async ({ extension, own }) => {
  const appointment = { at: hoursFromNow(-3), zone: 'Europe/Madrid', place: 'Registro' };
  await seed(extension, [storedCase({ 'setup.installed': -200 }, { route: 'office', appointment })]);
  const popup = await own('popup');
  await expect(popup.title).toHaveText('¿Se acreditó en la oficina?');
  await popup.root.getByRole('button', { name: 'No: no pude, o me faltaba el código' }).click();
  await expect(popup.title).toHaveText('Pida primero la cita');
});

test('whose request was of no use makes another, and keeps the appointment', async ({
  extension,
  guideAt,
  own,
}) => {
  const appointment = { at: hoursFromNow(50), zone: 'Europe/Madrid', place: 'Registro' };
  const code = { value: '012345678', at: hoursFromNow(-189) };
  await seed(extension, [storedCase(withCode, { route: 'office', appointment, code })]);
  const guide = await guideAt(addresses.request);
  await expect(guide.title).toHaveText('Ya tiene su código: no pida otro');
  await guide.answer('He olvidado la contraseña');
  await expect(guide.title).toHaveText('Escriba sus cuatro datos en el recuadro');
  await guide.sendRequest();
  await guide.answer('Dice que ya está hecho');
  await expect(guide.title).toHaveText('Busque el código en su correo');
  const popup = await own('popup');
  await expect(popup.root.getByText('Registro').first()).toBeVisible();
});

test('on the map the office is chosen with one press, and the page is explained', async ({
  extension,
  guideAt,
}) => {
  await seed(extension, [storedCase(withCode)]);
  const guide = await guideAt(map);
  await expect(guide.title).toHaveText('Busque una oficina y pida cita');
  await guide.answer('Elegir la oficina');
  await expect(guide.button('Apuntar mi cita').first()).toBeVisible();
  await expect(guide.title).toHaveText('Busque una oficina y pida cita');
});

test('at the download one can say that it is done', async ({ extension, guideAt }) => {
  await seed(extension, [storedCase({ ...withCode, 'identity.accredited': -30 })]);
  const guide = await guideAt(addresses.download);
  await guide.answer('Ya lo he descargado');
  await expect(guide.title).toHaveText('Haga la copia de seguridad');
});

test('a renewal for which no code has come goes on to the download', async ({ extension, own }) => {
  await seed(extension, [storedCase({ 'request.sent': -2 }, { kind: 'renewal' })]);
  const popup = await own('popup');
  await expect(popup.title).toHaveText('Descargue el certificado renovado');
  await popup.root.getByRole('button', { name: 'No me llega' }).click();
  await expect(popup.root.getByText('No sabemos si al renovar llega siempre')).toBeVisible();
});

test('whoever said that it is their first can still say that they have one', async ({
  extension,
  guideAt,
}) => {
  await seed(extension, [storedCase({}, { earlier: 'none' })]);
  const guide = await guideAt(`${citizen}/renovar`);
  await expect(guide.title).toHaveText('Esta página es para renovar');
  await guide.answer('Ya tengo certificado: ver si puedo renovarlo');
  await expect(guide.title).toHaveText('¿Cuándo caduca su certificado?');
});

test('an old certificate that works does not stand for the new one', async ({ extension, guideAt }) => {
  await seed(extension, [storedCase({ 'request.sent': -30 }, { earlier: 'replacing' })]);
  const guide = await guideAt(`${citizen}/verificar-estado`);
  await guide.answer('El que ya tenía');
  await expect(guide.root.locator('.explained')).toBeVisible();
  await expect(guide.step('download.downloaded')).not.toBeChecked();
  await expect(guide.step('download.works')).not.toBeChecked();
});

test('after a rejection the video’s page is explained, the office one press away', async ({
  extension,
  guideAt,
}) => {
  const rejected = { route: 'video', rejectedAt: hoursFromNow(-5) } as const;
  await seed(extension, [storedCase({ ...withCode, 'identity.video': -50 }, rejected)]);
  const guide = await guideAt(`${citizen}/obtener-certificado-video-identificacion`);
  await expect(guide.title).toHaveText('Prepare el móvil, la luz y su DNI');
  await guide.answer('Ir a una oficina con la misma solicitud');
  await guide.goto(addresses.identity);
  await expect(guide.title).toHaveText('Pida cita en una oficina');
});

test('what was just sent is asked before an older question about renewing', async ({
  extension,
  guideAt,
}) => {
  await seed(extension, [
    storedCase({ 'setup.installed': -2 }, { earlier: 'valid', held: { asking: true } }),
  ]);
  const guide = await guideAt(addresses.request);
  await expect(guide.title).toHaveText('¿Cuándo caduca su certificado?');
  await guide.sendRequest();
  await expect(guide.title).toHaveText('¿Qué ha pasado al enviar?');
});

test('without the ticket a shared computer asks nothing that only its owner could say', async ({
  guideAt,
  own,
}) => {
  const welcome = await own('welcome');
  await welcome.chooseDevice('Lo usan más');
  const guide = await guideAt(addresses.download);
  await expect(guide.button('Lo pedí aquí, antes de tener Certiguía')).toHaveCount(0);
  await guide.answer('Lo pedí aquí, pero no tengo el tique');
  await expect(guide.title).toHaveText('¿Ya se ha acreditado?');
});
