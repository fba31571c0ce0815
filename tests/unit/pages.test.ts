import { describe, expect, test } from 'vitest';
import { pageAt } from '../../lib/background/page-at.ts';
import { pages } from '../../lib/pages/catalogue.ts';
import { detectForm } from '../../lib/pages/detect-form.ts';
import { detectPage, matchesPage } from '../../lib/pages/detect-page.ts';
import { pageIds } from '../../lib/pages/page.ts';
import { pageExamples } from '../../lib/pages/page-examples.ts';
import { noSigns } from '../../lib/pages/page-signs.ts';
import { bareView, viewOf } from './page-view.ts';

test('every page id has exactly one definition', () => {
  expect(pages.map(({ id }) => id).toSorted()).toEqual([...pageIds].toSorted());
});

describe.each(pages)('$id', (page) => {
  test.each(pageExamples[page.id].examples)('is %s', (address) => {
    expect(detectPage(viewOf(page, address))).toBe(page.id);
  });

  test.each(pageExamples[page.id].lookalikes)('is not %s', (address) => {
    expect(matchesPage(page, viewOf(page, address))).toBe(false);
  });

  test('is none of the other pages', () => {
    const taken = pages
      .filter((other) => other.id !== page.id)
      .flatMap((other) =>
        pageExamples[other.id].examples.filter((address) => matchesPage(page, viewOf(other, address))),
      );
    expect(taken).toEqual([]);
  });
});

describe('forms are told apart by what they show', () => {
  const host = 'https://apus20.cert.fnmt.es/formulario';
  const citizen = ['document', 'surname', 'email', 'email-confirm', 'submit'] as const;

  test.each([
    'solicitud de certificado fnmt de representante de persona juridica',
    'solicitud de certificado fnmt de persona fisica con dnie',
    'solicitud de certificado de componente',
  ])('"%s" is not the citizen’s request form', (heading) => {
    expect(detectPage({ ...bareView(host), headings: [heading], roles: citizen })).toBeUndefined();
  });

  test('the 2026 wording "Ciudadano" is the request form', () => {
    const headings = ['solicitud de certificado fnmt de ciudadano'];
    expect(detectPage({ ...bareView(host), headings, roles: citizen })).toBe('request-form');
  });

  test('a heading without any field is no form: help pages repeat it', () => {
    const headings = ['solicitud de certificado fnmt de persona fisica'];
    expect(detectPage({ ...bareView(host), headings, roles: [] })).toBeUndefined();
  });

  test('a form whose fields are not found is recognised, so that the panel can say so', () => {
    const headings = ['solicitud de certificado fnmt de persona fisica'];
    expect(detectPage({ ...bareView(host), headings, controls: 4 })).toBe('request-form');
  });

  test('words that only contain "entidad" do not make it another kind', () => {
    const headings = ['solicitud de certificado fnmt de persona fisica', 'documento de identidad'];
    expect(detectPage({ ...bareView(host), headings, roles: citizen })).toBe('request-form');
  });

  test('a session in the path changes nothing', () => {
    expect(
      detectPage({
        ...bareView('https://apus20.cert.fnmt.es/DescargaCertificados/validarDescarga.do;jsessionid=A1.b2'),
        text: 'su certificado se ha instalado',
      }),
    ).toBe('download-done');
    expect(
      detectPage({
        ...bareView('https://apus20.cert.fnmt.es/InterconexionOnboarding/OnBoarding;jsessionid=A1?op=101'),
        roles: ['document', 'code', 'phone'],
      }),
    ).toBe('video-data');
  });

  test('the fields alone are the form inside the page that frames it, and nowhere else', () => {
    const view = { ...bareView(host), roles: citizen, controls: 4 };
    expect(detectForm(view, 'software-request')?.id).toBe('request-form');
    expect(detectForm(view, 'status')).toBeUndefined();
  });

  test('a form of another purpose that asks for the same is not the download form', () => {
    const headings = ['consultar estado de la solicitud'];
    const view = {
      ...bareView(host),
      headings,
      roles: ['document', 'surname', 'code'],
      controls: 3,
    } as const;
    expect(detectForm(view, 'software-download')).toBeUndefined();
  });

  test('a sent request is known by its words, and instructions about sending are none', () => {
    const done = 'su solicitud se ha realizado con exito recibira el codigo por correo electronico';
    expect(detectForm({ ...bareView(host), text: done })?.id).toBe('request-done');
    const before = 'una vez enviada la solicitud correctamente recibira el codigo por correo electronico';
    expect(detectForm({ ...bareView(host), text: before }, 'software-request')).toBeUndefined();
  });

  test('the same labels without a heading are not guessed at', () => {
    expect(detectPage({ ...bareView(host), headings: [], roles: citizen })).toBeUndefined();
  });

  test('the download form of another kind of certificate is not the citizen’s', () => {
    const view = bareView(
      'https://apus20.cert.fnmt.es/DescargaCertificados/preDescarga.do?IDCA=RPJ1&TIPOCERT=J',
    );
    expect(detectPage({ ...view, roles: ['document', 'surname', 'code'] })).toBeUndefined();
  });

  test('the download form shown again after sending is the form, with its error', () => {
    const view = bareView('https://apus20.cert.fnmt.es/DescargaCertificados/validarDescarga.do');
    expect(detectPage({ ...view, roles: ['document', 'surname', 'code', 'submit'] })).toBe('download-form');
  });

  test('an error page after the download form is not taken for success', () => {
    const view = bareView('https://apus20.cert.fnmt.es/DescargaCertificados/validarDescarga.do');
    for (const text of [
      'se ha producido un error',
      'su certificado todavia no esta disponible',
      'los datos no corresponden a ninguna solicitud',
      'su sesion ha caducado',
      'certificado de representante descargado',
    ]) {
      expect(detectPage({ ...view, text })).toBeUndefined();
    }
    expect(detectPage({ ...view, text: 'el certificado se esta instalando' })).toBe('download-done');
  });

  test('foreign content at the download address is the form only inside the sede’s page', () => {
    const view = bareView(
      'https://apus20.cert.fnmt.es/DescargaCertificados/preDescarga.do?IDCA=PF1&TIPOCERT=F',
    );
    const shown = { ...view, headings: ['en mantenimiento'] };
    expect(detectForm(shown)).toBeUndefined();
    expect(detectForm(shown, 'software-download')?.id).toBe('download-form');
  });
});

test.each([
  'https://apus20.cert.fnmt.es/pasarela-fnmt/pasarelaFNMT/shoppingBasket?idSolicitud=1',
  'https://apus20.cert.fnmt.es/InterconexionOnboarding/onBoardingSVPF',
  'https://xpressid.eu.veri-das.com/?access_token=x',
  'https://secure.ogone.com/Ncol/Prod/orderstandard_UTF8.asp',
  'https://www.cert.fnmt.es/certificados',
  'https://www.sede.fnmt.gob.es/normativa/declaracion-de-practicas-de-certificacion',
  'https://www.sede.fnmt.gob.es/documents/11614/75209/Condiciones_de_uso_certificados_de_persona_fisica.pdf',
  'https://sede.fnmt.gob.es.evil.example/inicio',
  'https://xn--sde-fnmt-x2a.gob.es/inicio',
  'chrome-extension://abc/popup.html',
  'about:blank',
])('%s is no page of ours', (address) => {
  expect(detectPage(bareView(address))).toBeUndefined();
});

describe('a page by its path', () => {
  test('is known by its path, in any language, on the sede alone', () => {
    const path = '/en/certificados/persona-fisica/obtener-certificado-software/solicitar-certificado';
    expect(pageAt(path, noSigns, 'sede')?.page).toBe('software-request');
    expect(pageAt('/certificados/de-otra-cosa', noSigns, 'sede')).toBeUndefined();
  });
  test('is the office map, wherever on its host', () =>
    expect(pageAt('/x', noSigns, 'office-map')?.page).toBe('office-map'));
});
