import { addresses, hosts, sede } from '../sede/hosts.ts';
import { expect, test } from './test.ts';

declare const chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };

test('an unreadable state is quarantined and reported, and a fresh one starts', async ({
  extension,
  guideAt,
  own,
}) => {
  const welcome = await own('welcome');
  await welcome.chooseDevice('Es mío');
  await extension.evaluate("chrome.storage.local.set({ cases: { version: 1, list: 'rubbish' } })");
  const guide = await guideAt(addresses.setup);
  await expect(guide.shown.getByText('No se pudieron leer los datos guardados')).toBeVisible();
  const popup = await own('popup');
  await expect(popup.root.getByText('Empezamos de nuevo')).toBeVisible();
  const kept = await extension.evaluate('chrome.storage.local.get(null)');
  expect(JSON.stringify(kept)).toContain('rubbish');

  await popup.root.getByRole('button', { name: 'Entendido' }).click();
  await expect(popup.root.getByText('Empezamos de nuevo')).toHaveCount(0);
  await guide.tick('setup.installed');
  await popup.expectPhase('Configuración previa', 'Hecho');
});

test('a newer version’s state is quarantined the same way', async ({ extension, own }) => {
  const welcome = await own('welcome');
  await welcome.chooseDevice('Es mío');
  await extension.evaluate('chrome.storage.local.set({ cases: { version: 99, people: [] } })');
  const popup = await own('popup');
  await welcome.root.getByRole('radio', { name: 'English' }).click();
  await expect(popup.root.getByText('Starting again')).toBeVisible();
});

test('an unknown or malformed message is refused by name', async ({ own }) => {
  const { page } = await own('options');
  const replies = await page.evaluate(async () => {
    const messages = [
      undefined,
      7,
      'page.seen',
      [],
      { type: 'nonsense' },
      { type: 'step.confirm', step: 'setup.everything' },
      { type: 'quarantine.seen', extra: 1 },
    ];
    return Promise.all(messages.map((message) => chrome.runtime.sendMessage(message ?? null)));
  });
  expect(replies).toEqual(replies.map(() => ({ ok: false, failure: 'not-a-command' })));
});

// Needs the DevTools protocol.
test('content scripts cannot read what is stored', { tag: '@chromium' }, async ({ extension, guideAt }) => {
  const guide = await guideAt(addresses.home);
  await expect(guide.title).toBeVisible();
  const devtools = await extension.context.newCDPSession(guide.page);
  const worlds: number[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === extension.origin) worlds.push(context.id);
  });
  await devtools.send('Runtime.enable');
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  for (const area of ['local', 'session']) {
    const { result } = await devtools.send('Runtime.evaluate', {
      contextId: worlds[0] ?? 0,
      awaitPromise: true,
      returnByValue: true,
      expression: `(async () => chrome.storage.${area} ? chrome.storage.${area}.get(null).then(() => 'read', () => 'refused') : 'absent')()`,
    });
    expect(['refused', 'absent']).toContain(result.value);
  }
});

test('a click by the page’s script confirms nothing', async ({ guideAt, own }) => {
  const guide = await guideAt(addresses.setup);
  await expect(guide.title).toBeVisible();
  await guide.page.evaluate(() => {
    const root = document.querySelector('certiguia-guide')?.shadowRoot;
    for (const box of root?.querySelectorAll<HTMLElement>('input, label, button') ?? []) box.click();
  });
  const popup = await own('popup');
  await popup.expectPhase('Configuración previa', 'Pendiente');
  await expect(guide.title).toBeVisible();
});

test('foreign content, thousands of forms and hostile text do no harm', async ({ guideAt, own }) => {
  const guide = await guideAt(
    `https://${hosts.apus}/DescargaCertificados/preDescarga.do?IDCA=PF1&TIPOCERT=F`,
  );
  await expect(guide.page.locator('certiguia-fields')).toHaveAttribute(
    'data-fields',
    'document surname code conditions submit',
  );
  await guide.page.evaluate(() => {
    const hostile = [
      '\u202eTEXTO AL REVÉS\u202c',
      '\u0000\u0007',
      '<img src=x onerror=alert(1)>',
      '\ud800',
      '__proto__',
    ];
    const forms = Array.from({ length: 5000 }, (_, index) => {
      const form = document.createElement('form');
      const label = document.createElement('label');
      const field = document.createElement('input');
      field.name = ['getAttribute', 'closest', 'elements', 'parentNode'][index % 4] ?? '';
      label.append(index === 7 ? 'a'.repeat(1_000_000) : (hostile[index % hostile.length] ?? ''), field);
      form.append(label);
      return form;
    });
    document.body.replaceChildren(...forms);
  });
  // Playwright's locators fail on such a page, so the attributes are read directly.
  const marks = () =>
    guide.page.evaluate(() => {
      const host = document.querySelector('certiguia-fields');
      return [host?.getAttribute('data-page'), host?.getAttribute('data-fields')];
    });
  // Rendering five thousand forms takes several seconds, with or without us.
  await expect.poll(marks, { timeout: 30_000 }).toEqual(['download-form', '']);
  const popup = await own('popup');
  await expect(popup.title).toBeVisible();
});

test('a page that removes the guide gets it back, a few times', async ({ guideAt }) => {
  const guide = await guideAt(addresses.home);
  await expect(guide.title).toBeVisible();
  await guide.page.evaluate(() => document.querySelector('certiguia-guide')?.remove());
  await expect(guide.title).toBeVisible();
  await guide.page.evaluate(async () => {
    for (let time = 0; time < 20; time++) {
      document.querySelector('certiguia-guide')?.remove();
      await new Promise(requestAnimationFrame);
    }
  });
  await expect(guide.root).toHaveCount(0);
});

// Firefox's driver cannot emulate print.
test('the page’s styles do not reach the panel, and it is not printed', { tag: '@chromium' }, async ({
  guideAt,
}) => {
  const guide = await guideAt(addresses.home);
  const size = () =>
    guide.root
      .locator('aside')
      .evaluate((panel) => [
        panel.clientWidth,
        getComputedStyle(panel).fontSize,
        panel.checkVisibility({ opacityProperty: true }),
      ]);
  const before = await size();
  await guide.page.addStyleTag({
    content: `*{all:unset!important;font-size:60px!important;display:inline!important} certiguia-guide{display:none!important;opacity:0!important;transform:scale(3)!important} html{font-size:40px!important}`,
  });
  expect(await size()).toEqual(before);
  await guide.page.emulateMedia({ media: 'print' });
  await expect(guide.root.locator('aside')).toBeHidden();
});

test('nothing personal is in the page, and only the page’s own requests go out', async ({
  sede: simulation,
  guideAt,
  own,
}) => {
  const welcome = await own('welcome');
  await welcome.chooseDevice('Es mío');
  await welcome.page.evaluate(() =>
    chrome.runtime.sendMessage({ type: 'case.add', id: crypto.randomUUID(), alias: 'Abuela Remedios' }),
  );
  const before = simulation.requests.length;
  const guide = await guideAt(addresses.request);
  await guide.tick('setup.installed');
  await guide.sendRequest();
  await guide.answer('Dice que ya está hecho');
  await expect(guide.form.getByRole('heading')).toHaveText('Su petición ha sido procesada correctamente');
  expect(await guide.root.evaluate((host) => host.shadowRoot?.textContent)).not.toContain('Remedios');

  const paths = new Set(
    simulation.requests.slice(before).map((line) => new URL(line.split(' ')[1] ?? '').pathname),
  );
  expect([...paths].toSorted()).toEqual([
    '/SolicitudCertificados/confirmacion.do',
    '/SolicitudCertificados/preSolicitud.do',
    '/SolicitudCertificados/validarSolicitud.do',
    '/certificados/persona-fisica/obtener-certificado-software/solicitar-certificado',
    '/configurador',
    '/estilo.css',
  ]);
  const ownHosts = /google|gstatic|googleapis|gvt1|mozilla/;
  expect(simulation.refused.filter((host) => !ownHosts.test(host))).toEqual([]);
});

test('the form opened as the page itself gets panel and fields', async ({ sede: simulation, guideAt }) => {
  simulation.world.variant.form = 'page';
  const guide = await guideAt(
    `${sede}/certificados/persona-fisica/obtener-certificado-software/solicitar-certificado`,
  );
  await guide.page.getByRole('link', { name: 'Solicitar certificado', exact: true }).click();
  await expect(guide.root).toHaveAttribute('data-page', 'request-form');
  await expect(guide.title).toHaveText('Escriba sus cuatro datos');
  await expect(guide.page.locator('certiguia-fields')).toHaveAttribute(
    'data-fields',
    'document surname email email-confirm conditions submit',
  );
});
