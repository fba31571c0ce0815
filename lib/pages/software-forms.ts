import { isWorded, type Wording } from '../fields/wording.ts';
import type { Address } from './addresses.ts';
import { definePage, type PageView } from './page.ts';

/** Words of the other kinds of certificate: a form that says one of them is not the citizen's. */
const otherKind =
  'representante|representacion|juridica|administrador|<entidad>|componente|sello|empleado|administracion publica|seudonimo|sede electronica de';

export function says(view: PageView, wording: Wording): boolean {
  return hasHeading(view, wording) && !saysOtherKind(view);
}

function saysOtherKind(view: PageView): boolean {
  return hasHeading(view, otherKind);
}

function hasHeading({ headings }: PageView, wording: Wording): boolean {
  return headings.some((heading) => isWorded(heading, wording));
}

function has(view: PageView, ...roles: PageView['roles'][number][]): boolean {
  return roles.every((role) => view.roles.includes(role));
}

/** The download's pages, in small letters. */
const downloadPaths = {
  first: '/descargacertificados/predescarga.do',
  sent: '/descargacertificados/validardescarga.do',
  paid: '/descargacertificados/pagocert.do',
} as const;

/** `IDCA=PF1` and `TIPOCERT=F` stand for a citizen's certificate (2023-06); other values for other kinds. */
function isCitizenQuery({ search }: Address): boolean {
  const query = new URLSearchParams(search);
  const authority = query.get('IDCA');
  const kind = query.get('TIPOCERT');
  return (authority === null || /^PF\d*$/i.test(authority)) && (kind === null || /^F$/i.test(kind));
}

/**
 * The request form. Its address and ids are not known; the text is (screenshot of 2024-07-08).
 * In 2026 the site says "Ciudadano" for "Persona Física".
 */
export const requestForm = definePage({
  id: 'request-form',
  on: 'form-host',
  around: ['software-request'],
  fields: ['document', 'surname', 'email', 'email-confirm', 'conditions', 'submit'],
  matches: (view) =>
    says(view, 'solicitud de certificado|solicitud del certificado … persona fisica|ciudadan') &&
    !says(view, 'dnie>|dni-e>|dni electronico') &&
    !has(view, 'code') &&
    // A form whose fields are not found still is the form: the panel says so. A text without fields is none.
    ((has(view, 'document') && (has(view, 'surname') || has(view, 'email'))) || view.controls >= 3),
});

/** The download form: address and ids of 2023-06, text of 2024-07. */
export const downloadForm = definePage({
  id: 'download-form',
  on: 'form-host',
  around: ['software-download', 'renew-download'],
  fields: ['document', 'surname', 'code', 'conditions', 'submit'],
  matches: (view) => {
    const form = has(view, 'document', 'code') && !has(view, 'phone');
    const path = view.url.pathname.toLowerCase();
    if (Object.values<string>(downloadPaths).includes(path)) {
      if (!isCitizenQuery(view.url) || saysOtherKind(view)) return false;
      // A known address whose fields cannot be found still is the download's first page.
      return form || (path === downloadPaths.first && new URLSearchParams(view.url.search).has('IDCA'));
    }
    return form && says(view, 'descarg … certificado … persona fisica|ciudadan');
  },
});

const amiss =
  '<error|incorrect|<no ha|<no se|<no es|<no son|<no coincid|<no consta|<no correspond|<no existe|<no puede|todavia|caducad|expirad|<sesion>';

/**
 * What follows the download form. Only the address is known (2023-06): the form shown again is an error, and a
 * page that speaks of anything amiss, or of another kind of certificate, is no success.
 */
export const downloadDone = definePage({
  id: 'download-done',
  on: 'form-host',
  around: ['software-download', 'renew-download'],
  fields: [],
  matches: (view) =>
    view.url.pathname.toLowerCase() === downloadPaths.sent &&
    isCitizenQuery(view.url) &&
    !has(view, 'code') &&
    !isWorded(view.text, otherKind, amiss),
});
