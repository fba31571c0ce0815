import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { checkLive } from '../live/check-live.ts';
import type { Finding } from '../live/report.ts';
import { visits } from '../live/visits.ts';
import { respond } from '../sede/respond.ts';
import type { Sede } from '../sede/server.ts';
import { test as base, expect } from './test.ts';

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'certiguia-live-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

/** The simulated sede with other pages here and there: what FNMT might do to its own. */
async function changed(
  context: BrowserContext,
  { world }: Sede,
  change: (path: string, body: string) => string | undefined,
): Promise<void> {
  await context.route(/fnmt\.(gob\.)?es/, async (route) => {
    const request = route.request();
    const { hostname, pathname, searchParams } = new URL(request.url());
    const asked = { host: hostname, method: request.method(), path: pathname, query: searchParams, body: '' };
    const { status = 200, type, body } = respond({ ...asked, form: new URLSearchParams() }, world);
    const other = change(pathname, body);
    await route.fulfill(
      other === undefined
        ? { status: 404, body: 'No encontrada' }
        : { status, contentType: type, body: other },
    );
  });
}

const brief = (findings: readonly Finding[]): string[] =>
  findings.map(
    ({ page, what, detail, harmless }) => `${page}: ${what}: ${detail}${harmless ? ' (harmless)' : ''}`,
  );

test('of a sede as it was, every page, frame and field is known, and a skeleton of each is kept', {
  tag: '@long',
}, async ({ extension, folder }) => {
  test.slow();
  const { findings, table } = await checkLive(extension.context, folder);
  expect(brief(findings)).toEqual([]);
  expect(table).toContain(`${visits.length} pages, 0 to look at, 0 harmless.`);
  expect(table).toMatch(
    /\| software-request \| as known, with request-form \| software-request \(path .*\) > request-form \(.*words fields.*\) \[document /,
  );
  const skeletons = await readdir(join(folder, 'skeletons'));
  expect(skeletons).toEqual(expect.arrayContaining(visits.map(({ page }) => `${page}.html`)));
  expect(skeletons).toContain('software-download-form-1.html');
});

test('of a changed sede the report says what is no longer known, and nothing else', async ({
  sede,
  extension,
  folder,
}) => {
  const token = '98765432109876';
  await changed(extension.context, sede, (path, body) => {
    // A page that is no longer there, ids that are other ones, a field without a label, a new message.
    if (path.endsWith('/configuracion-previa')) return undefined;
    if (path === '/DescargaCertificados/preDescarga.do')
      return body
        .replaceAll('NIF_SG', 'documento')
        .replace(
          '</form>',
          `<input type="hidden" name="t" value="${token}"></form><script>var t="${token}"</script>`,
        )
        .replace(
          '<form',
          '<p class="error">Servicio no disponible de 3:00 a 5:00</p><p>Nº 123456789</p><form',
        );
    if (path === '/SolicitudCertificados/preSolicitud.do')
      return body.replace('Confirme aquí su CORREO ELECTRÓNICO', 'Repita su dirección');
    if (path.endsWith('/acreditar-identidad'))
      return '<script>location.replace("/certificados/persona-fisica/otra-cosa")</script>';
    return body;
  });
  const only = visits.filter(({ page }) => page.startsWith('software-') || page === 'home');
  const { findings, table } = await checkLive(extension.context, folder, { only, patience: 4000 });
  const software = 'https://www.sede.fnmt.gob.es/certificados/persona-fisica/obtener-certificado-software';
  expect(brief(findings)).toEqual([
    `software-setup: gone: 404 ${software}/configuracion-previa`,
    'software-request: field not found: email-confirm in request-form',
    'software-identity: moved: to https://www.sede.fnmt.gob.es/certificados/persona-fisica/otra-cosa',
    'software-identity: not recognised: no panel; it says «No encontrada», «Página no encontrada»',
    'software-download: id gone: NIF_SG in download-form (harmless)',
    'software-download: unknown message: servicio no disponible de 3 00 a 5 00',
  ]);
  expect(table).toContain(`${only.length} pages, 5 to look at, 1 harmless.`);
  expect(table).toContain('| software-request | field not found | email-confirm in request-form |');
  const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
  expect(report.findings).toEqual(findings);

  const form = await readFile(join(folder, 'skeletons/software-download-form-1.html'), 'utf8');
  expect(form).toContain('CÓDIGO DE SOLICITUD');
  expect(form).toContain('id="COD_SOLICITUD"');
  expect(form).toContain('value="Descargar Certificado"');
  expect(form).toContain('Nº 000000000');
  expect(form).not.toMatch(/<script|<style|certiguia|98765432|123456789|\?IDCA/);
});
