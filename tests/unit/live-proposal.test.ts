// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { root } from '../../build/paths.ts';
import type { PageId } from '../../lib/pages/page.ts';
import type { Seen } from '../live/look.ts';
import { patchOf } from '../live/patch.ts';
import { type Look, propose } from '../live/propose.ts';
import { visits } from '../live/visits.ts';
import { respond } from '../sede/respond.ts';
import { World } from '../sede/world.ts';

const day = '2027-03-01';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function bodyAt(address: string): string {
  const { hostname: host, pathname: path, searchParams: query } = new URL(address);
  const request = { host, method: 'GET', path, query, body: '', form: new URLSearchParams() };
  return respond(request, new World()).body;
}

/** What a visit sees: everything as known, except the given differences. */
function look(
  page: PageId,
  {
    isKnown: isMet = true,
    ...different
  }: Partial<Seen> & { isKnown?: boolean; html?: string; formHtml?: string } = {},
): Look {
  const visit = visits.find((each) => each.page === page);
  if (!visit) throw new Error(`Nobody visits ${page}`);
  const { html = bodyAt(visit.address), formHtml, ...seen } = different;
  const forms: [string, string][] = formHtml === undefined ? [] : [[`${page}-form-1`, formHtml]];
  return {
    visit,
    seen: {
      status: 200,
      address: visit.address,
      ...(isMet ? { page } : {}),
      says: [],
      frames:
        formHtml === undefined
          ? []
          : [{ address: '', page: visit.form?.page ?? '', says: [], fields: [], ids: [] }],
      messages: [],
      skeletons: [[page, html], ...forms],
      ...seen,
    },
  };
}

const summaries = (...looks: Look[]): string[] => propose(looks, day, parse).map(({ summary }) => summary);
const route = '/certificados/persona-fisica/obtener-certificado-software';
const downloadForm = bodyAt(
  'https://apus20.cert.fnmt.es/DescargaCertificados/preDescarga.do?APPID=DESCARGA_CERT&IDCA=PF1&TIPOCERT=F&',
);

describe('what a check proposes', () => {
  test('is empty when everything is as known', () => {
    expect(summaries(...visits.filter(({ form }) => !form).map(({ page }) => look(page)))).toEqual([]);
    expect(summaries(look('software-download', { formHtml: downloadForm }))).toEqual([]);
  });

  test('is a further path where an address leads to the same page elsewhere', () => {
    const moved = look('software-identity', { address: `https://www.sede.fnmt.gob.es${route}/acreditacion` });
    expect(summaries(moved)[0]).toBe(`software-identity lies at ${route}/acreditacion`);
  });

  test('is a further path where the others’ links lead to a page of that name', () => {
    const gone = look('software-setup', {
      status: 404,
      isKnown: false,
      html: '<h1>No encontrada</h1>',
    });
    const hub = look('software-hub', {
      html: `<h1>x</h1><a href="${route}/antes">1. Configuración Previa</a>`,
    });
    expect(summaries(gone, hub)[0]).toBe(`software-setup lies at ${route}/antes`);
    expect(summaries(gone)).toEqual([]);
  });

  test('is no path where the links do not agree', () => {
    const gone = look('software-setup', { status: 404, html: '' });
    const hub = look('software-hub', {
      html: `<a href="${route}/uno">Configuración Previa</a><a href="${route}/dos">Configuración previa</a>`,
    });
    expect(summaries(gone, hub)).toEqual([]);
  });

  test('is another name where step bar and breadcrumb still say which page it is', () => {
    const html = bodyAt(`https://www.sede.fnmt.gob.es${route}/solicitar-certificado`);
    const renamed = html.replaceAll('2. Solicitar Certificado', '2. Paso segundo');
    expect(summaries(look('software-request', { isKnown: false, html: renamed }))).toEqual([
      'software-request calls itself “paso segundo”',
    ]);
  });

  test('is no name when a notice replaces the page', () => {
    const html = '<title>Aviso</title><h1>Trabajos de mantenimiento</h1>';
    expect(summaries(look('software-request', { isKnown: false, html }))).toEqual([]);
  });

  test('is a label for the one field that stands where a known one is missing', () => {
    const form = downloadForm
      .replace(/(<label for="COD_SOLICITUD">)[^<]*/, '$1Clave recibida')
      .replaceAll('COD_SOLICITUD', 'x1');
    expect(summaries(look('software-download', { formHtml: form }))).toEqual([
      'code is labelled “clave recibida” (es)',
    ]);
  });

  test('is the id that a field has now, for the recogniser and for the next check', () => {
    const form = downloadForm.replaceAll('NIF_SG', 'documento');
    expect(summaries(look('software-download', { formHtml: form }))).toEqual([
      'document has the id documento',
      'the next check expects documento instead of NIF_SG',
    ]);
  });
});

test('the patch is a diff of the tables, with the day', async () => {
  const form = downloadForm
    .replaceAll('NIF_SG', 'documento')
    .replace(/(<label for="COD_SOLICITUD">)[^<]*/, '$1Clave (recibida)')
    .replaceAll('COD_SOLICITUD', 'x1');
  const moved = look('software-identity', { address: `https://www.sede.fnmt.gob.es${route}/acreditacion` });
  const patch = await patchOf(
    propose([look('software-download', { formHtml: form }), moved], day, parse),
    root,
  );
  const added = patch
    .split('\n')
    .filter((line) => /^\+(?!\+)/.test(line))
    .map((line) => line.slice(1).trim());
  expect(added).toEqual(
    expect.arrayContaining([
      `// Seen ${day}.`,
      '/^clave \\(recibida\\)$/,',
      `'${day}': {`,
      "documento: 'document',",
      `'${route}/acreditacion',`,
      `'https://www.sede.fnmt.gob.es${route}/acreditacion',`,
    ]),
  );
  expect([...patch.matchAll(/^diff --git a\/(\S+)/gm)].map(([, file]) => file)).toEqual([
    'lib/fields/role-words.ts',
    'lib/fields/roles.ts',
    'lib/pages/software-route.examples.ts',
    'lib/pages/software-route.ts',
    'tests/live/visits.ts',
  ]);
});

test('without edits there is no patch', async () => {
  expect(await patchOf([], root)).toBe('');
});
