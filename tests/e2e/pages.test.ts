import { guessed } from '../sede/guessed.ts';
import { addresses, formHosts, hosts, sede } from '../sede/hosts.ts';
import { respond } from '../sede/respond.ts';
import type { Sede } from '../sede/server.ts';
import type { Application } from '../sede/world.ts';
import { Guide } from './screens.ts';
import { expect, test } from './test.ts';

const citizen = `${sede}/certificados/persona-fisica`;
const software = `${citizen}/obtener-certificado-software`;

/** The catalogue's pages in the top frame, with what a newcomer's browser shows there. */
const topPages: readonly [address: string, page: string, phase?: string | undefined, stop?: string][] = [
  [`${sede}/inicio`, 'home'],
  [`${sede}/`, 'home'],
  [citizen, 'citizen-hub'],
  [`${sede}/web/sede/certificados/persona-fisica/`, 'citizen-hub'],
  [software, 'software-hub'],
  [`${software}/configuracion-previa`, 'software-setup', '1'],
  [`${software}/consideraciones-previas`, 'software-setup', '1'],
  [
    `${sede}/en/certificados/persona-fisica/obtener-certificado-software/configuracion-previa/`,
    'software-setup',
    '1',
  ],
  [`${software}/solicitar-certificado`, 'software-request', '2'],
  [
    `${software}/solicitar-certificado?redirect=https%3A%2F%2Fwww.sede.fnmt.gob.es%3A9440%2F`,
    'software-request',
    '2',
  ],
  [
    `https://${hosts.sedeBare}/certificados/persona-fisica/obtener-certificado-software/solicitar-certificado`,
    'software-request',
    '2',
  ],
  [`${software}/acreditar-identidad`, 'software-identity', '3'],
  [`${software}/descargar-certificado`, 'software-download', '4', 'not-requested-here'],
  [`${citizen}/obtener-certificado-video-identificacion`, 'video', '3'],
  [`${citizen}/obtener-certificado-con-dnie/solicitar-certificado`, 'dnie-request', undefined, 'other-route'],
  [
    `${citizen}/obtener-certificado-con-dnie/descargar-certificado/descarga-chrome`,
    'dnie-download',
    undefined,
    'other-route',
  ],
  [`${citizen}/obtener-certificado-con-android`, 'app', undefined, 'other-route'],
  [`${citizen}/renovar/configuracion-previa`, 'renew-setup', undefined, 'other-route'],
  [`${citizen}/renovar/solicitar-renovacion`, 'renew-request', undefined, 'other-route'],
  [`${citizen}/renovar/descargar-certificado`, 'renew-download', undefined, 'other-route'],
  [`${citizen}/anular`, 'revoke'],
  [`${sede}/ca/certificados/persona-fisica/anular`, 'revoke'],
  [`${citizen}/verificar-estado`, 'status'],
  [`${citizen}/verificar-estado/solicitar-verificacion`, 'status-check'],
  [
    `${sede}/certificados/certificado-de-representante/administrador-unico-solidario`,
    'representative',
    undefined,
    'other-certificate',
  ],
  [`${sede}/certificados/administracion-publica`, 'public-administration', undefined, 'other-certificate'],
  [`${sede}/certificados/certificado-componentes`, 'component', undefined, 'other-certificate'],
  [`${sede}/descargas/descarga-software`, 'software-downloads', '1'],
  [`${sede}/preguntas-frecuentes`, 'faq'],
  [
    `${sede}/eu/preguntas-frecuentes/certificado-de-persona-fisica/-/asset_publisher/eIal9z2VE0Kb/content/1225-que-pasos-debo-de-seguir-si-resido-fuera-de-espana`,
    'faq',
  ],
  [
    `${sede}/preguntas-frecuentes/exp-imp-y-elim-de-certificados/-/asset_publisher/EwGOMAWPq4DV/content/1399-como-puedo-exportar-mi-certificado-con-mozilla-firefox-`,
    'faq-export',
    '5',
  ],
  [`${sede}/soporte-tecnico/atencion-a-usuarios`, 'support'],
  [`https://${hosts.officeMap}/`, 'office-map', '3'],
  // Forms that FNMT may open as the page itself.
  [`https://${hosts.apus}${guessed.paths.request}`, 'request-form', '2'],
  [
    `https://${hosts.apus}/DescargaCertificados/preDescarga.do?APPID=DESCARGA_CERT&IDCA=PF1&TIPOCERT=F&`,
    'download-form',
    '4',
    'not-requested-here',
  ],
  [
    `https://${hosts.apus}/DescargaCertificados/validarDescarga.do`,
    'download-form',
    '4',
    'not-requested-here',
  ],
  [`https://${hosts.apus}${guessed.paths.requestDone}`, 'request-done', '2'],
  [`https://${hosts.apus}/InterconexionOnboarding/OnBoarding?op=101`, 'video-data', '3'],
  [`https://${hosts.apus}/InterconexionOnboarding/ControllerOnBoardingPF`, 'video-sms', '3'],
  [`https://${hosts.apucSede}${guessed.paths.renewal}`, 'renew-form', undefined, 'other-route'],
  [`https://${hosts.apucSede}${guessed.paths.renewalSign}`, 'renew-sign', undefined, 'other-route'],
  [`https://${hosts.apucSede}${guessed.paths.statusResult}`, 'status-result'],
];

const formFrames: readonly [address: string, page: string, fields: string][] = [
  [addresses.request, 'request-form', 'document surname email email-confirm conditions submit'],
  [addresses.download, 'download-form', 'document surname code conditions submit'],
  [
    `${citizen}/renovar/solicitar-renovacion`,
    'renew-form',
    'document surname email email-confirm submit phone',
  ],
  [`${citizen}/verificar-estado/solicitar-verificacion`, 'status-result', ''],
];

/** Pages that are not ours, or never entered. */
const lookalikes: readonly string[] = [
  `${sede}/descargas/certificados-raiz-de-la-fnmt`,
  `${citizen}/otra-pagina`,
  `${software}/solicitar-certificado-2`,
  `https://${hosts.apus}/SolicitudCertComp/`,
  `https://${hosts.apus}/pasarela-fnmt/pasarelaFNMT/shoppingBasket?idSolicitud=1`,
  `https://${hosts.apus}/InterconexionOnboarding/onBoardingSVPF`,
  `https://${hosts.apuc}${guessed.paths.representative}`,
  `https://${hosts.apuc}${guessed.paths.dnie}`,
  addresses.desk,
];

test('every page of the catalogue is recognised and marked as the design says', async ({ extension }) => {
  test.slow();
  const page = await extension.context.newPage();
  const guide = new Guide(page);
  for (const [address, id, phase, stop] of topPages) {
    await test.step(address, async () => {
      await guide.goto(address);
      await expect(guide.root).toHaveAttribute('data-page', id);
      expect(await guide.marks()).toEqual({ page: id, phase: phase ?? null, stop: stop ?? null });
    });
  }
});

function readyToDownload({ world }: Sede): Application {
  const application = world.apply({ document: '00000000T', surname: 'Española', email: 'a@b.example' });
  application.state = 'keys-made';
  world.accredit(application.code);
  return application;
}

test('a successful download is the start of phase 5', async ({ sede: simulation, extension }) => {
  const application = readyToDownload(simulation);
  const guide = new Guide(await extension.context.newPage());
  await guide.goto(addresses.download);
  await guide.sendDownload(application.code);
  await expect(guide.form.locator('certiguia-fields')).toHaveAttribute('data-page', 'download-done');
  await expect(guide.form.locator('certiguia-fields')).toHaveAttribute('data-fields', '');
});

// In Firefox's driver a page that calls a program never finishes loading.
test('the same holds for a form opened as the page itself', { tag: '@chromium' }, async ({
  sede: simulation,
  extension,
}) => {
  const application = readyToDownload(simulation);
  simulation.world.variant.form = 'page';
  const guide = new Guide(await extension.context.newPage());
  await guide.goto(
    `https://${hosts.apus}/DescargaCertificados/preDescarga.do?APPID=DESCARGA_CERT&IDCA=PF1&TIPOCERT=F&`,
  );
  await guide.page.locator('#NIF_SG').fill('00000000T');
  await guide.page.locator('#APELLIDO1_SG').fill('Española');
  await guide.page.locator('#COD_SOLICITUD').fill(application.code);
  await guide.page.locator('#aceptarCondiciones').check();
  await guide.page.getByRole('button', { name: 'Descargar Certificado' }).click();
  await expect(guide.root).toHaveAttribute('data-page', 'download-done');
  expect(await guide.marks()).toEqual({ page: 'download-done', phase: '5', stop: null });
});

for (const markup of ['labels', 'table'] as const) {
  test(`framed forms laid out with ${markup} report their page and fields`, async ({
    sede: simulation,
    extension,
  }) => {
    simulation.world.variant.markup = markup;
    const guide = new Guide(await extension.context.newPage());
    for (const [address, id, fields] of formFrames) {
      await guide.goto(address);
      const host = guide.form.locator('certiguia-fields');
      await expect(host).toHaveAttribute('data-page', id);
      await expect(host).toHaveAttribute('data-fields', fields);
    }
  });
}

test('a form that arrives late is found', async ({ sede: simulation, guideAt }) => {
  simulation.world.variant.formDelay = 800;
  const guide = await guideAt(addresses.request);
  await expect(guide.form.locator('certiguia-fields')).toHaveAttribute(
    'data-fields',
    'document surname email email-confirm conditions submit',
  );
});

test('a form not rendered yet is not reported as one without fields', async ({
  sede: simulation,
  extension,
  listen,
}) => {
  const heardSoFar = await listen();
  const { promise: visible, resolve: letItBeSeen } = Promise.withResolvers<void>();
  // As while styles are loading: everything exists and nothing is shown.
  const hidden = `<style id="early">body { display: none }</style>
    <script>addEventListener('load', () => document.getElementById('early').remove())</script><img src="/late.png">`;
  await extension.context.route(
    (url) => formHosts.includes(url.host),
    async (route) => {
      if (route.request().url().endsWith('/late.png')) {
        await visible;
        await route.abort();
      } else if (route.request().resourceType() === 'document') {
        const { hostname, pathname, searchParams } = new URL(route.request().url());
        const asked = { host: hostname, method: 'GET', path: pathname, query: searchParams, body: '' };
        const { type, body } = respond({ ...asked, form: new URLSearchParams() }, simulation.world);
        await route.fulfill({ contentType: type, body: `${body}${hidden}` });
      } else await route.fallback();
    },
  );
  const page = await extension.context.newPage();
  await page.goto(addresses.request, { waitUntil: 'commit' });
  await page.bringToFront();
  const guide = new Guide(page);
  await expect(guide.title).toBeVisible();
  await expect(guide.form.locator('#early')).toBeAttached();
  letItBeSeen();
  await expect(guide.form.locator('certiguia-fields')).toHaveAttribute('data-fields', /document.*submit/);
  const reports = (await heardSoFar()).filter((message) => message.includes('field.report'));
  expect(reports.length).toBeGreaterThan(0);
  expect(reports.filter((report) => report.includes('"roles":[]'))).toEqual([]);
});

test('pages that are not ours get nothing at all', async ({ extension, guideAt }) => {
  // What has not appeared by the time a known page has its panel will not appear.
  const page = await extension.context.newPage();
  for (const address of lookalikes) {
    await page.goto(address);
    const beside = await guideAt(addresses.home);
    await beside.title.waitFor();
    await beside.page.close();
    for (const frame of page.frames()) {
      expect(await frame.locator('certiguia-guide, certiguia-fields').count(), frame.url()).toBe(0);
    }
  }
});

test('frames of other certificates inside the sede get nothing', async ({ guideAt }) => {
  for (const path of [
    'certificado-componentes',
    'certificado-de-representante/persona-juridica/solicitar-certificado',
  ]) {
    const guide = await guideAt(`${sede}/certificados/${path}`);
    await expect(guide.root).toHaveAttribute('data-stop', 'other-certificate');
    await expect(guide.form.locator('body')).toBeVisible();
    const beside = await guideAt(addresses.request);
    await expect(beside.form.locator('certiguia-fields')).toBeAttached();
    await beside.page.close();
    expect(await guide.form.locator('certiguia-fields').count()).toBe(0);
  }
});

test('a form framed by a stranger gets nothing', async ({ extension, guideAt }) => {
  const page = await extension.context.newPage();
  await page.goto(
    `https://${hosts.stranger}/?marco=${encodeURIComponent(`https://${hosts.apus}${guessed.paths.request}`)}`,
  );
  await expect(page.frameLocator('iframe').getByRole('heading')).toContainText('SOLICITUD');
  const beside = await guideAt(addresses.request);
  await expect(beside.form.locator('certiguia-fields')).toBeAttached();
  expect(await page.frameLocator('iframe').locator('certiguia-fields').count()).toBe(0);
});

test('a page that changes in place is recognised again once it has settled', async ({ guideAt }) => {
  const guide = await guideAt(addresses.softwareHub);
  await expect(guide.root).toHaveAttribute('data-page', 'software-hub');
  const swap = (address: string) =>
    guide.page.evaluate((to) => {
      history.pushState({}, '', to);
      document.querySelector('main')?.replaceChildren(document.createElement('p'));
    }, address);
  await swap(addresses.setup);
  await expect(guide.root).toHaveAttribute('data-page', 'software-setup');
  await swap(`${sede}/normativa`);
  await expect(guide.root).toHaveCount(0);
  await guide.page.goBack();
  await expect(guide.root).toHaveAttribute('data-page', 'software-setup');
});
