import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { root } from '../../build/paths.ts';
import { startChromium } from '../browsers/chromium.ts';
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

/**
 * The simulated sede with changed pages.
 *
 * @param homes by path: the page of the simulated sede that is there now
 */
async function changed(
  context: BrowserContext,
  { world }: Sede,
  change: (path: string, body: string) => string | undefined,
  homes: Readonly<Record<string, string>> = {},
): Promise<void> {
  await context.route(/fnmt\.(gob\.)?es/, async (route) => {
    const request = route.request();
    const { hostname, pathname, searchParams } = new URL(request.url());
    const path = homes[pathname] ?? pathname;
    const asked = { host: hostname, method: request.method(), path, query: searchParams, body: '' };
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

test('on an unchanged sede every page, frame and field is recognised', {
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

/** A copy of the sources with a patch applied and built. */
async function patchedProject(folder: string, patch: string): Promise<string> {
  const copy = join(folder, 'project');
  const parts = ['lib', 'components', 'entrypoints', 'public', 'build', 'fleet', 'tests', 'docs/building.md'];
  for (const part of [
    ...parts,
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'wxt.config.ts',
    'LICENSE',
  ])
    await cp(join(root, part), join(copy, part), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  const run = (command: string, words: string[], input?: string): void =>
    void execFileSync(command, words, { cwd: copy, stdio: ['pipe', 'ignore', 'inherit'], input });
  run('git', ['init', '--quiet']);
  run('git', ['apply'], patch);
  run(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build']);
  return copy;
}

test('with the patch that the check proposes, a changed sede is recognised again', {
  tag: '@long',
}, async ({ sede, extension, folder }) => {
  test.slow();
  const route = '/certificados/persona-fisica/obtener-certificado-software';
  /** A page that moved and is linked from another, a page with a new name, a new label, new ids. */
  const change = (path: string, body: string): string | undefined => {
    if (path === `${route}/configuracion-previa`) return undefined;
    if (path === route)
      return body.replace('</main>', `<p><a href="${route}/antes">1. Configuración Previa</a></p></main>`);
    if (path === `${route}/solicitar-certificado`)
      return body
        .replaceAll('2. Solicitar Certificado', '2. Paso segundo')
        .replace('class="actual"', '')
        .replace(/<title>.*?</, '<title><');
    if (path === '/DescargaCertificados/preDescarga.do') return body.replaceAll('NIF_SG', 'documento');
    if (path === '/SolicitudCertificados/preSolicitud.do')
      return body.replace('Confirme aquí su CORREO ELECTRÓNICO', 'Repita su dirección');
    return body;
  };
  const homes = { [`${route}/antes`]: `${route}/configuracion-previa` };
  await changed(extension.context, sede, change, homes);
  const only = visits.filter(({ page }) => page.startsWith('software-'));
  const before = await checkLive(extension.context, folder, { only, timeoutMs: 4000 });
  expect(before.findings.map(({ page, what }) => `${page}: ${what}`)).toEqual([
    'software-setup: gone',
    'software-request: not recognised',
    'software-request: field not found',
    'software-download: id gone',
  ]);
  expect(before.table).toContain('- email is labelled “repita su direccion” (es)');
  expect(await readFile(join(folder, 'proposal.patch'), 'utf8')).toBe(before.patch);

  const project = await patchedProject(folder, before.patch);
  const patched: { visits: typeof visits } = await import(join(project, 'tests/live/visits.ts'));
  const browser = await startChromium({
    proxy: sede.proxy,
    extension: join(project, '.output/chrome-mv3'),
  });
  try {
    await changed(browser.context, sede, change, homes);
    const again = patched.visits.filter(({ page }) => page.startsWith('software-'));
    const after = await checkLive(browser.context, join(folder, 'after'), { only: again, timeoutMs: 4000 });
    expect(brief(after.findings)).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('for a changed sede the report lists what is no longer recognised, and only that', async ({
  sede,
  extension,
  folder,
}) => {
  const token = '98765432109876';
  await changed(extension.context, sede, (path, body) => {
    // A page that is gone, other ids, a field without a label, a new message.
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
  const { findings, table } = await checkLive(extension.context, folder, { only, timeoutMs: 4000 });
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
