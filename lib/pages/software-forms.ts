import type { Address } from './addresses.ts';
import { formWords } from './form-words.ts';
import { definePage, type PageView } from './page.ts';

/** Whether a heading or a line above the fields matches, and one of them says for whose certificate. */
export function matchesWording(view: PageView, wording: RegExp): 'full' | 'bare' | undefined {
  const lines = [...view.headings, ...view.lines];
  if (!lines.some((line) => wording.test(line))) return undefined;
  return lines.some((heading) => formWords.citizen.test(heading)) ? 'full' : 'bare';
}

function has(view: PageView, ...roles: PageView['roles'][number][]): boolean {
  return roles.every((role) => view.roles.includes(role));
}

function isEmpty({ roles, controls }: PageView): boolean {
  return roles.length === 0 && controls === 0;
}

/** Asks for the same for another purpose: a request's state, its cancellation, an appointment. */
function isOtherPurpose({ headings }: PageView): boolean {
  const isOther = (heading: string): boolean => formWords.otherPurpose.test(heading);
  const isOwn = (heading: string): boolean =>
    !isOther(heading) && (formWords.request.test(heading) || formWords.download.test(heading));
  return headings.some(isOther) && !headings.some(isOwn);
}

/** In lower case. */
const downloadPaths = {
  first: '/descargacertificados/predescarga.do',
  sent: '/descargacertificados/validardescarga.do',
  paid: '/descargacertificados/pagocert.do',
} as const;

function isDownload({ pathname }: Address): boolean {
  return Object.values<string>(downloadPaths).includes(pathname.toLowerCase());
}

function isSent({ pathname }: Address): boolean {
  return pathname.toLowerCase() === downloadPaths.sent;
}

/** `IDCA=PF1` and `TIPOCERT=F` stand for a citizen's certificate (2023-06); other values for other kinds. */
function isCitizenQuery({ search }: Address): boolean {
  const query = new URLSearchParams(search);
  const authority = query.get('IDCA');
  const kind = query.get('TIPOCERT');
  return (authority === null || /^PF\d*$/i.test(authority)) && (kind === null || /^F$/i.test(kind));
}

/** Its address and ids are not known; the text is (screenshot of 2024-07-08). */
export const requestForm = definePage({
  id: 'request-form',
  on: 'form-host',
  around: ['software-request'],
  fields: ['document', 'surname', 'email', 'email-confirm', 'conditions', 'submit'],
  isWorded: (view) => matchesWording(view, formWords.request),
  hasFields: (view) => has(view, 'document') && (has(view, 'surname') || has(view, 'email')),
  isNot: (view) =>
    has(view, 'code') ||
    isEmpty(view) ||
    isOtherPurpose(view) ||
    view.headings.some((heading) => formWords.dnie.test(heading) || formWords.renewal.test(heading)),
});

/**
 * Evidence: "Solicitud realizada con éxito" and that the e-mail address is named (a help desk's note of 2026-07, of
 * the DNIe route); its address is not known.
 */
export const requestDone = definePage({
  id: 'request-done',
  on: 'form-host',
  around: ['software-request', 'renew-request'],
  fields: [],
  isWorded: (view) => {
    const text = textOf(view);
    if (!formWords.sent.test(text) || !formWords.success.test(text)) return undefined;
    return formWords.codeByMail.test(text) ? 'full' : 'bare';
  },
  hasFields: (view) => view.controls === 0,
  isNot: (view) => {
    const text = textOf(view);
    return (
      view.roles.includes('code') ||
      isDownload(view.url) ||
      formWords.amiss.test(text) ||
      formWords.otherRequest.test(text) ||
      formWords.beforehand.test(text) ||
      formWords.otherKind.test(text)
    );
  },
});

/** Address and ids of 2023-06, text of 2024-07. */
export const downloadForm = definePage({
  id: 'download-form',
  on: 'form-host',
  around: ['software-download', 'renew-download'],
  fields: ['document', 'surname', 'code', 'conditions', 'submit'],
  isAt: isDownload,
  isWorded: (view) => matchesWording(view, formWords.download),
  hasFields: (view) => has(view, 'document', 'surname', 'code') && !has(view, 'phone'),
  isNot: (view) =>
    isOtherPurpose(view) ||
    (isEmpty(view) && !isDownload(view.url)) ||
    (isDownload(view.url) && (!isCitizenQuery(view.url) || (isSent(view.url) && !has(view, 'code')))),
});

/**
 * Only the address is known (2023-06): the form shown again is an error, and a page that mentions a failure or another
 * kind of certificate is no success.
 */
export const downloadDone = definePage({
  id: 'download-done',
  on: 'form-host',
  around: ['software-download', 'renew-download'],
  fields: [],
  isAt: isSent,
  isWorded: (view) => (formWords.installed.test(textOf(view)) ? 'full' : undefined),
  hasFields: () => false,
  isNot: (view) => {
    const text = textOf(view);
    return (
      view.controls > 0 ||
      !isCitizenQuery(view.url) ||
      formWords.amiss.test(text) ||
      formWords.otherKind.test(text)
    );
  },
});

function textOf({ headings, lines, text }: PageView): string {
  return [...headings, ...lines, text].join(' ');
}
