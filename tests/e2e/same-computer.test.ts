import { addresses } from '../sede/hosts.ts';
import { Guide, openOwn } from './screens.ts';
import { expect, test } from './test.ts';

const bubble = 'certiguia-fields .bubble';

test('the browser of the request is recognised at the download, with the day', async ({
  extension,
  guideAt,
}) => {
  const guide = await guideAt(addresses.request);
  await guide.button('Lo usan más personas').click();
  await guide.answer('Sí, está instalado');
  await guide.sendRequest();
  await guide.answer('Dice que ya está hecho');
  await guide.goto(addresses.download);
  // As stored: the test may run past midnight.
  const at = await extension.evaluate(
    'chrome.storage.session.get().then(({ cases }) => cases.list[0].requested.at)',
  );
  const day = new Intl.DateTimeFormat('es-ES', { dateStyle: 'long' }).format(new Date(String(at)));
  await expect(
    guide.root.getByText(`Este es el navegador en el que hizo la solicitud, el ${day}.`),
  ).toBeVisible();
});

test('a profile copied from another computer is not mistaken for it', async ({ extension, guideAt, own }) => {
  const welcome = await own('welcome');
  await welcome.chooseDevice('Es mío');
  const guide = await guideAt(addresses.home);
  await guide.tick('request.sent');
  await extension.evaluate(`(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, installation: { id: crypto.randomUUID() } } });
  })()`);
  await guide.goto(addresses.download);
  expect((await guide.marks()).stop).toBe('not-requested-here');
  await expect(guide.title).toHaveText('La solicitud se hizo en otro navegador');
  await guide.answer('Sí, y con mi mismo usuario');
  await expect(guide.title).toHaveText('¿Ya se ha acreditado?');
});

test('the code is found in a pasted e-mail, masked, and written into its field only', async ({
  sede: simulation,
  guideAt,
  own,
}) => {
  const welcome = await own('welcome');
  await welcome.chooseDevice('Es mío');
  const guide = await guideAt(addresses.request);
  await guide.answer('Sí, está instalado');
  await guide.sendRequest();
  await guide.answer('Dice que ya está hecho');
  const code = simulation.world.applications[0]?.code ?? '';
  await guide.goto(addresses.download);
  await expect(guide.form.locator('certiguia-fields')).toHaveAttribute('data-page', 'download-form');

  const popup = await own('popup');
  const field = popup.root.getByLabel('Pegue aquí el correo de la FNMT, o escriba las nueve cifras');
  await field.fill('Llame al 917406848 o al 913878337');
  await popup.root.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(popup.root.getByText('¿Es este su código de solicitud?')).toBeVisible();
  await field.fill(`Estimado/a: su código de solicitud es ${code}. Guárdelo.`);
  await popup.root.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(popup.root.getByText(`Termina en ${code.slice(6)}`)).toBeAttached();
  await expect(popup.root).not.toContainText(`${code.slice(0, 3)} ${code.slice(3, 6)}`);
  await popup.root.getByRole('button', { name: 'Ver' }).click();
  await expect(popup.root).toContainText(`${code.slice(0, 3)} ${code.slice(3, 6)} ${code.slice(6)}`);
  await expect(popup.step('request.code-saved')).toBeChecked();

  await popup.page.reload();
  await popup.root.getByRole('button', { name: 'Escribirlo en el formulario' }).click();
  await expect(popup.root.getByText('Escrito. Compruébelo en la página.')).toBeVisible();
  await expect(guide.form.locator('#COD_SOLICITUD')).toHaveValue(code);
  await expect(guide.form.locator('#NIF_SG')).toHaveValue('');
  await expect(guide.form.locator('#APELLIDO1_SG')).toHaveValue('');
  expect(await guide.root.evaluate((host) => host.shadowRoot?.textContent)).not.toContain(code);
  expect(simulation.world.sent).toHaveLength(1);
});

test('if switched on, a difference from the request shows before sending the download', async ({
  guideAt,
  own,
  listen,
}) => {
  const heardSoFar = await listen();
  const guide = await guideAt(addresses.request);
  await guide.button('Es mío o de mi casa').click();
  await guide.answer('Sí, está instalado');
  const popup = await own('popup');
  const choice = popup.root.getByLabel(
    'Avisarme si al descargar escribo datos distintos a los de la solicitud',
  );
  await expect(choice).not.toBeChecked();
  await choice.click();
  await expect(choice).toBeChecked();
  await guide.sendRequest({ document: '12345678Z', surname: 'Muñoz', email: 'zunzu@correo.example' });
  await guide.answer('Dice que ya está hecho');

  await guide.goto(addresses.download);
  await expect(guide.form.locator('certiguia-fields .marker[data-role="surname"]')).toBeVisible();
  const surname = guide.form.locator('#APELLIDO1_SG');
  await guide.form.locator('#NIF_SG').fill('12345678Z');
  await surname.fill('Munoz');
  await surname.press('Tab');
  await expect(
    guide.form.locator(bubble).filter({ hasText: 'No se parece al de la solicitud' }),
  ).toBeVisible();
  await surname.fill('Muñoz');
  await surname.press('Tab');
  await expect(guide.form.locator(bubble).filter({ hasText: 'No se parece' })).toHaveCount(0);
  await guide.form.locator('#NIF_SG').fill('00000000T');
  await guide.form.locator('#NIF_SG').press('Tab');
  await expect(
    guide.form.locator(bubble).filter({ hasText: 'No termina igual que en la solicitud' }),
  ).toBeVisible();

  const heard = await heardSoFar();
  const others = heard.filter((line) => !line.includes('"field.trace"'));
  expect(others.join('\n')).not.toMatch(/12345678|78Z|mu[nñ]oz|unzu/i);
  const traces = heard.filter((line) => line.includes('"field.trace"'));
  expect(traces.length).toBeGreaterThan(0);
  for (const line of traces) expect(line).not.toMatch(/12345678|mu[nñ]oz|unzu/i);
});

test('on a shared computer the download asks for the ticket, the only thing kept', async ({ launch }) => {
  const first = await launch();
  const { profile } = first;
  const welcome = await openOwn(first, 'welcome');
  await welcome.chooseDevice('Lo usan más');
  const guide = new Guide(await first.context.newPage());
  await guide.goto(addresses.request);
  await guide.answer('Sí, está instalado');
  await guide.sendRequest();
  await guide.answer('Dice que ya está hecho');
  const popup = await openOwn(first, 'popup');
  const ticket = (await popup.root.locator('.code').textContent()) ?? '';
  expect(ticket).toMatch(/^[A-Z]\d[A-Z]\d$/);
  await first.context.close();

  const next = await launch({ profile });
  const later = new Guide(await next.context.newPage());
  await later.goto(addresses.download);
  expect((await later.marks()).stop).toBe('not-requested-here');
  await expect(later.button('Tengo un tique')).toBeVisible();
  await expect(later.root).not.toContainText(ticket);

  const asking = await openOwn(next, 'popup');
  await expect(asking.root).not.toContainText(ticket);
  await asking.root.getByLabel('Tique de cuatro caracteres').fill('Z9Z9');
  await asking.root.getByRole('button', { name: 'Comprobar', exact: true }).click();
  await expect(asking.root.getByText('Eso no demuestra que se hayan perdido sus claves')).toBeVisible();
  await asking.root.getByLabel('Tique de cuatro caracteres').fill(` ${ticket.toLowerCase()} `);
  await asking.root.getByRole('button', { name: 'Comprobar', exact: true }).click();
  await expect(later.root).not.toHaveAttribute('data-stop');
  await expect(later.root.getByText('Este es el navegador en el que hizo la solicitud')).toBeVisible();
});
