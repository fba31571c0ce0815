import { addresses } from '../sede/hosts.ts';
import { hoursFromNow, people, seed, storedCase, withCode } from './seed.ts';
import { expect, test } from './test.ts';

// What people trying the product ran into, as they met it: what the guide says next is right.

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
  await guide.answer('Empezar de nuevo');
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
  await expect(guide.title).toHaveText('No se la han aprobado: qué puede hacer');
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
