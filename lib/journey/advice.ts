import type { PageId } from '../pages/page.ts';
import type { WordKey } from '../words/translate.ts';
import type { CaseKind, CaseRoute, Phase, StepId } from './phases.ts';
import type { SourceId } from './sources.ts';
import type { WarningId } from './warnings.ts';

/** A sentence with its source. */
export interface Statement {
  words: WordKey;
  source: SourceId;
  /** Not said on this route. */
  unless?: CaseRoute;
}

export interface PageAdvice {
  phase?: Phase;
  /** Always a stop sign, or only where {@link stopFor} says so. */
  stop?: 'other-certificate' | 'other-route';
  title: WordKey;
  body: readonly Statement[];
  /** Worst first: one is shown, the others are one press away. */
  warnings?: readonly WarningId[];
  /** What happens after sending the form. */
  expect?: 'request' | 'download';
}

/** Pages the guide links to, and their addresses. */
export const linkedPages = {
  'citizen-hub': 'https://www.sede.fnmt.gob.es/certificados/persona-fisica',
  'software-hub': 'https://www.sede.fnmt.gob.es/certificados/persona-fisica/obtener-certificado-software',
  'software-setup':
    'https://www.sede.fnmt.gob.es/certificados/persona-fisica/obtener-certificado-software/configuracion-previa',
  'software-request':
    'https://www.sede.fnmt.gob.es/certificados/persona-fisica/obtener-certificado-software/solicitar-certificado',
  'software-identity':
    'https://www.sede.fnmt.gob.es/certificados/persona-fisica/obtener-certificado-software/acreditar-identidad',
  'software-download':
    'https://www.sede.fnmt.gob.es/certificados/persona-fisica/obtener-certificado-software/descargar-certificado',
  video: 'https://www.sede.fnmt.gob.es/certificados/persona-fisica/obtener-certificado-video-identificacion',
  'dnie-request': 'https://www.sede.fnmt.gob.es/certificados/persona-fisica/obtener-certificado-con-dnie',
  'dnie-download':
    'https://www.sede.fnmt.gob.es/certificados/persona-fisica/obtener-certificado-con-dnie/descargar-certificado',
  app: 'https://www.sede.fnmt.gob.es/certificados/persona-fisica/certificado-con-dispositivo-movil',
  'renew-setup': 'https://www.sede.fnmt.gob.es/certificados/persona-fisica/renovar',
  'renew-request': 'https://www.sede.fnmt.gob.es/certificados/persona-fisica/renovar/solicitar-renovacion',
  'renew-download': 'https://www.sede.fnmt.gob.es/certificados/persona-fisica/renovar/descargar-certificado',
  'office-map': 'https://mapaoficinascert.appspot.com/',
  status: 'https://www.sede.fnmt.gob.es/certificados/persona-fisica/verificar-estado',
  revoke: 'https://www.sede.fnmt.gob.es/certificados/persona-fisica/anular',
  'faq-export': 'https://www.sede.fnmt.gob.es/preguntas-frecuentes/exp-imp-y-elim-de-certificados',
  'software-downloads':
    'https://www.sede.fnmt.gob.es/descargas/descarga-software/instalacion-software-generacion-de-claves',
} as const satisfies Partial<Record<PageId, string>>;

export type LinkedPage = keyof typeof linkedPages;

const pagesOfRenewal: Readonly<Partial<Record<LinkedPage, LinkedPage>>> = {
  'software-hub': 'renew-setup',
  'software-setup': 'renew-setup',
  'software-request': 'renew-request',
  'software-download': 'renew-download',
};

/** The counterpart of a page in a renewal or on the DNIe route. */
export function pageOnRoute(
  page: LinkedPage,
  route: CaseRoute | undefined,
  kind: CaseKind = 'first',
): LinkedPage {
  if (kind === 'renewal') return pagesOfRenewal[page] ?? page;
  if (route !== 'dnie') return page;
  if (page === 'software-request') return 'dnie-request';
  return page === 'software-download' ? 'dnie-download' : page;
}

/**
 * Where a step is done.
 *
 * @param route the person's route, if known: two routes have their own pages
 */
export function pageForStep(step: StepId | undefined, route?: CaseRoute, kind?: CaseKind): LinkedPage {
  if (route === 'app' && step === 'download.downloaded') return 'app';
  return pageOnRoute(usualPageForStep(step), route, kind);
}

function usualPageForStep(step: StepId | undefined): LinkedPage {
  switch (step) {
    case 'setup.installed':
    case 'renewal.autofirma':
    case 'renewal.certificate-here':
      return 'software-setup';
    case 'request.sent':
      return 'software-request';
    // The code is in the mailbox: returning to the form would invite a second request.
    case 'request.code-saved':
    case 'identity.office':
    case 'identity.accredited':
      return 'software-identity';
    case 'identity.video-approved':
      return 'video';
    case 'download.downloaded':
      return 'software-download';
    case 'download.works':
      return 'status';
    case 'backup.made':
    case 'backup.checked':
    case 'backup.deleted-here':
    case 'renewal.old-settled':
      return 'faq-export';
    default:
      return 'software-hub';
  }
}

const askForData = {
  body: [
    { words: 'page.software-request.body', source: 'sede-2024-07' },
    { words: 'page.software-request.email', source: 'certificates-2026' },
  ],
  warnings: [
    'new-password',
    'same-computer',
    'revokes-old',
    'passport-only',
    'book-first',
    'four-years',
    'sign-email',
    'ask-once',
  ],
  expect: 'request',
  phase: 2,
} as const satisfies Partial<PageAdvice>;

const askForSameData = {
  body: [{ words: 'page.software-download.body', source: 'sede-2026-10' }],
  warnings: ['same-password', 'same-computer-now', 'one-hour', 'ask-once', 'email-notice'],
  expect: 'download',
  phase: 4,
} as const satisfies Partial<PageAdvice>;

const renewal = {
  title: 'page.renew.title',
  body: [{ words: 'page.renew.body', source: 'sede-2026-10' }],
  stop: 'other-route',
} as const satisfies PageAdvice;

const installing = {
  phase: 1,
  warnings: ['opened-by-hand', 'antivirus', 'administrator', 'same-computer'],
} as const satisfies Partial<PageAdvice>;

export const advice: Readonly<Record<PageId, PageAdvice>> = {
  home: {
    title: 'page.home.title',
    body: [{ words: 'page.home.body', source: 'sede-2024-07' }],
  },
  'citizen-hub': {
    title: 'page.citizen-hub.title',
    body: [{ words: 'page.citizen-hub.body', source: 'sede-2026-10' }],
  },
  'software-hub': {
    title: 'page.software-hub.title',
    body: [{ words: 'page.software-hub.body', source: 'sede-2026-10' }],
    warnings: ['same-computer', 'revokes-old', 'passport-only', 'book-first', 'four-years'],
  },
  'software-setup': {
    title: 'page.software-setup.title',
    body: [{ words: 'page.software-setup.body', source: 'sede-2026-10' }],
    ...installing,
  },
  'software-downloads': {
    title: 'page.software-downloads.title',
    body: [{ words: 'page.software-downloads.body', source: 'sede-2026-10' }],
    ...installing,
  },
  'software-request': { title: 'page.software-request.title', ...askForData },
  'request-form': { title: 'page.request-form.title', ...askForData },
  'request-done': {
    phase: 2,
    title: 'page.request-done.title',
    body: [{ words: 'page.request-done.body', source: 'reports-code' }],
    warnings: ['same-computer', 'ask-once'],
  },
  'software-identity': {
    phase: 3,
    title: 'page.software-identity.title',
    body: [{ words: 'page.software-identity.body', source: 'sede-2026-10' }],
    warnings: ['appointment', 'documents', 'in-person', 'video-dni', 'one-hour', 'email-notice'],
  },
  'office-map': {
    phase: 3,
    title: 'page.office-map.title',
    body: [{ words: 'page.office-map.body', source: 'sede-2024-07' }],
    warnings: ['appointment', 'documents', 'in-person'],
  },
  video: {
    phase: 3,
    title: 'page.video.title',
    body: [
      { words: 'page.video.body', source: 'press-2026-01' },
      { words: 'page.video.price', source: 'guide-2026-10' },
    ],
    warnings: ['video-dni', 'video-result', 'email-notice'],
  },
  'video-data': {
    phase: 3,
    title: 'page.video-data.title',
    body: [{ words: 'page.video-data.body', source: 'forms-2023-06' }],
    warnings: ['video-dni', 'video-result'],
  },
  'video-sms': {
    phase: 3,
    title: 'page.video-sms.title',
    body: [{ words: 'page.video-sms.body', source: 'press-2026-01' }],
    warnings: ['video-result'],
  },
  'software-download': { title: 'page.software-download.title', ...askForSameData },
  'download-form': { title: 'page.download-form.title', ...askForSameData },
  'download-done': {
    phase: 5,
    title: 'page.download-done.title',
    body: [{ words: 'page.download-done.body', source: 'sede-2024-07' }],
    warnings: ['mac-autofirma', 'cer', 'private-key'],
  },
  'faq-export': {
    phase: 5,
    title: 'page.faq-export.title',
    body: [{ words: 'page.faq-export.body', source: 'faq-2026-09' }],
    warnings: ['mac-autofirma', 'cer', 'private-key'],
  },
  'dnie-request': {
    stop: 'other-route',
    title: 'page.dnie-request.title',
    body: [
      { words: 'page.dnie-request.body', source: 'sede-2026-10' },
      { words: 'page.dnie-request.but', source: 'own', unless: 'dnie' },
    ],
  },
  'dnie-download': {
    stop: 'other-route',
    title: 'page.dnie-download.title',
    body: [{ words: 'page.dnie-download.body', source: 'sede-2026-10' }],
  },
  app: {
    stop: 'other-route',
    title: 'page.app.title',
    body: [
      { words: 'page.app.body', source: 'app-catalogue-2026' },
      { words: 'page.app.but', source: 'own', unless: 'app' },
    ],
  },
  'renew-setup': renewal,
  'renew-request': renewal,
  'renew-form': renewal,
  'renew-sign': renewal,
  'renew-download': renewal,
  revoke: {
    title: 'page.revoke.title',
    body: [{ words: 'page.revoke.body', source: 'sede-2026-10' }],
    warnings: ['phone-code'],
  },
  status: {
    title: 'page.status.title',
    body: [{ words: 'page.status.body', source: 'sede-2024-07' }],
    warnings: ['own-certificate'],
  },
  'status-check': {
    title: 'page.status-check.title',
    body: [{ words: 'page.status-check.body', source: 'own' }],
    warnings: ['own-certificate'],
  },
  'status-result': {
    title: 'page.status-result.title',
    body: [
      { words: 'page.status-result.body', source: 'sede-2024-07' },
      { words: 'page.status-result.bad', source: 'own' },
    ],
    warnings: ['own-certificate'],
  },
  representative: {
    stop: 'other-certificate',
    title: 'page.representative.title',
    body: [{ words: 'page.representative.body', source: 'sede-2026-10' }],
  },
  'public-administration': {
    stop: 'other-certificate',
    title: 'page.public-administration.title',
    body: [{ words: 'page.public-administration.body', source: 'sede-2026-10' }],
  },
  component: {
    stop: 'other-certificate',
    title: 'page.component.title',
    body: [{ words: 'page.component.body', source: 'sede-2026-10' }],
  },
  faq: { title: 'page.faq.title', body: [{ words: 'page.faq.body', source: 'own' }] },
  support: { title: 'page.support.title', body: [{ words: 'page.support.body', source: 'support-2026' }] },
};

/** Advice on the renewal's pages for someone who has a certificate by now. */
export const ownRenewal: PageAdvice = {
  title: 'page.renew-own.title',
  body: [
    { words: 'page.renew-own.body', source: 'sede-2026-10' },
    { words: 'renew.not-online', source: 'sede-2026-10' },
  ],
};
