import { addresses } from '../sede/hosts.ts';
import { hoursFromNow, people, seed, storedCase, withCode } from './seed.ts';
import { expect, test } from './test.ts';

test('a helper adds, renames, switches, finishes and erases people', async ({ extension, guideAt, own }) => {
  await seed(extension, [storedCase({ ...withCode }, { alias: 'Mamá' })]);
  const options = await own('options');
  const person = (name: string) => options.root.locator(`[data-person="${name}"]`);
  await expect(person('Mamá')).toContainText('Ahora: Elija cómo demostrar quién es');
  await expect(person('Mamá')).toContainText('1 aviso');

  await options.root.getByRole('button', { name: 'Añadir otra persona' }).click();
  await options.root.getByRole('textbox', { name: 'Alias' }).fill('Tío Paco');
  await options.root.getByRole('button', { name: 'Añadir', exact: true }).click();
  // The Configurador belongs to the computer, so it is installed.
  await expect(person('Tío Paco')).toContainText('Ahora: Pida primero la cita');
  await expect(person('Tío Paco')).toContainText('Es la que ve ahora');

  // The added person is the page's subject, but unnamed.
  const guide = await guideAt(addresses.request);
  await expect(guide.step('request.sent')).not.toBeChecked();
  expect(await guide.root.evaluate((host) => host.shadowRoot?.textContent)).not.toMatch(/Mamá|Paco/);

  await options.root.getByRole('button', { name: 'Ver su lista: Mamá' }).click();
  await expect(guide.step('request.sent')).toBeChecked();

  await person('Tío Paco').getByRole('button', { name: 'Cambiar el alias' }).click();
  await options.root.getByRole('textbox', { name: 'Alias' }).fill('\u202eTío');
  await options.root.getByRole('button', { name: 'Guardar', exact: true }).first().click();
  await expect(options.root.locator('.trouble').filter({ hasText: 'Ese alias no sirve' })).toBeVisible();
  await options.root.getByRole('textbox', { name: 'Alias' }).fill('Vecina');
  await options.root.getByRole('button', { name: 'Guardar', exact: true }).first().click();
  await expect(person('Vecina')).toBeVisible();

  await person('Vecina').getByRole('button', { name: 'Dar por terminado' }).click();
  await expect(person('Vecina')).toContainText('Terminado');

  await person('Vecina').getByRole('button', { name: 'Borrar a esta persona' }).click();
  await person('Vecina').getByRole('button', { name: 'No, dejarlo' }).click();
  await expect(person('Vecina')).toBeVisible();
  await person('Vecina').getByRole('button', { name: 'Borrar a esta persona' }).click();
  await person('Vecina').getByRole('button', { name: 'Sí, borrar' }).click();
  await expect(person('Vecina')).toHaveCount(0);
  await expect(person('Mamá')).toBeVisible();
});

test('the popup shows everybody, and whose reminders wait', async ({ extension, own }) => {
  await seed(extension, [
    storedCase({ 'setup.installed': -1 }, { alias: 'Mamá' }),
    storedCase({ ...withCode }, { id: people.second, alias: 'Tío Paco' }),
  ]);
  const popup = await own('popup');
  await expect(popup.root.getByText('Otras personas también tienen avisos.')).toBeVisible();
  await popup.root.getByRole('button', { name: 'Ver su lista: Tío Paco' }).click();
  await expect(popup.root.locator('[data-reminder="identity"]')).toBeVisible();
});

test('a code is found, asked about, or refused in words', async ({ extension, own }) => {
  await seed(extension, [
    storedCase(
      { 'setup.installed': -3 },
      {
        confirmed: { 'request.sent': { at: hoursFromNow(-2) } },
        requested: {
          at: hoursFromNow(-2),
          seen: true,
          installation: people.second,
          system: 'linux',
          browser: 'chrome',
        },
      },
    ),
  ]);
  const popup = await own('popup');
  const field = popup.root.getByLabel('Pegue aquí el correo de la FNMT, o escriba las nueve cifras');
  const save = popup.root.locator('form:has(#code)').getByRole('button', { name: 'Guardar' });
  await field.evaluate((area: HTMLTextAreaElement) => {
    area.value = 'mucho texto '.repeat(90_000);
  });
  await save.click();
  await expect(popup.root.getByText('Ese texto es demasiado largo.')).toBeVisible();
  await field.fill('Llame al 954 34 92 00');
  await save.click();
  await expect(popup.root.getByText('No encontramos nueve cifras seguidas.')).toBeVisible();
  await field.fill('Su código de solicitud es 012345678. El anterior código de solicitud era 987654321.');
  await save.click();
  await expect(popup.root.getByText('¿Cuál es su código de solicitud?')).toBeVisible();
  await expect(popup.root.getByText('¿Cuál es su código de solicitud?')).toBeFocused();
  await popup.root.getByRole('button', { name: 'Ninguno de estos' }).click();
  await expect(popup.root.getByText('Entonces escriba solo las nueve cifras')).toBeVisible();
  await save.click();
  await popup.root.getByRole('button', { name: '012 345 678' }).click();
  await expect(popup.root.getByText('Termina en 678')).toBeAttached();
  await expect(popup.root.getByText('Guardado hoy.')).toBeVisible();
});

test('after a second request it says which code counts, until the new one is saved', async ({
  extension,
  guideAt,
  own,
}) => {
  await seed(extension, [
    storedCase(
      { ...withCode },
      {
        requested: {
          at: hoursFromNow(-190),
          seen: true,
          installation: people.second,
          system: 'linux',
          browser: 'chrome',
        },
        code: { value: '012345678', at: hoursFromNow(-189) },
      },
    ),
  ]);
  const guide = await guideAt(addresses.request);
  await expect(guide.root).toContainText('Con dos códigos es fácil usar el equivocado');
  await guide.sendRequest();
  await expect(guide.root).toContainText('Vale el código de la última solicitud');
  const popup = await own('popup');
  await expect(popup.root).toContainText('Después de guardar este código se envió otra solicitud');
  await expect(popup.root.getByRole('button', { name: 'Escribirlo en el formulario' })).toHaveCount(0);
  await popup.root
    .getByLabel('Pegue aquí el correo de la FNMT, o escriba las nueve cifras')
    .fill('012345678');
  await popup.root.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(popup.root.getByText('Ese es el código de la solicitud anterior.')).toBeVisible();
  await popup.root
    .getByLabel('Pegue aquí el correo de la FNMT, o escriba las nueve cifras')
    .fill('987654321');
  await popup.root.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(popup.root.getByText('Termina en 321')).toBeAttached();
  await expect(popup.root).not.toContainText('se envió otra solicitud');
  await expect(guide.root).not.toContainText('Se envió otra solicitud');
});

test('half-finished input for one person is not applied to the next', async ({ extension, own }) => {
  const requested = {
    at: hoursFromNow(-2),
    seen: true,
    installation: people.second,
    system: 'linux',
    browser: 'chrome',
  };
  await seed(extension, [
    storedCase({ 'setup.installed': -3, 'request.sent': -2 }, { alias: 'Mamá', requested }),
    storedCase(
      { 'setup.installed': -3, 'request.sent': -2 },
      { alias: 'Tío Paco', id: people.second, requested },
    ),
  ]);
  const popup = await own('popup');
  await expect(popup.root.getByText('Para Mamá')).toBeVisible();
  await popup.root
    .getByLabel('Pegue aquí el correo de la FNMT, o escriba las nueve cifras')
    .fill('Su código de solicitud es 012345678. El anterior código de solicitud era 987654321.');
  await popup.root.locator('form:has(#code)').getByRole('button', { name: 'Guardar' }).click();
  await expect(popup.root.getByText('¿Cuál es su código de solicitud?')).toBeVisible();
  await popup.root.getByRole('button', { name: 'Ver su lista: Tío Paco' }).click();
  await expect(popup.root.getByText('Para Tío Paco')).toBeVisible();
  await expect(popup.root.getByText('¿Cuál es su código de solicitud?')).toHaveCount(0);
  await expect(
    popup.root.getByLabel('Pegue aquí el correo de la FNMT, o escriba las nueve cifras'),
  ).toHaveValue('');
});
