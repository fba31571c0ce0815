import type { PageId } from '../pages/page.ts';
import { type Facts, isIdentityProved } from './facts.ts';
import type { CaseKind, CaseRoute, DeviceMode, StepId } from './phases.ts';
import { type RenewalQuestion, type RenewalVerdict, renewalDays } from './renewal.ts';

/** What went wrong after sending a form, as the person says it. */
export const hitches = ['nothing-opened', 'program-asks'] as const;
type Hitch = (typeof hitches)[number];

/** Forms after which the Configurador has to open. */
export const sentForms = ['request.sent', 'download.downloaded'] as const;
type SentForm = (typeof sentForms)[number];

/** An earlier certificate: none that counts, one in force, or one to be replaced anyway. */
export const earlierCertificates = ['none', 'valid', 'replacing'] as const;
type EarlierCertificate = (typeof earlierCertificates)[number];

/** Everything that decides what to say next. Nothing personal. Times in milliseconds. */
export interface Situation {
  /** FNMT's open page; undefined in the extension's own pages. */
  page: PageId | undefined;
  /** Undefined until answered, and then treated as shared. */
  device: DeviceMode | undefined;
  /** Staff have said that this computer forgets the keys at log-off. */
  losesKeys: boolean;
  /** The person has asked staff about that, and goes on. */
  askedStaff: boolean;
  /** On a shared computer: everything is about to be erased. */
  fading: boolean;
  facts: Facts;
  /** Steps suggested by a page and not yet asked about. */
  seen: Readonly<Partial<Record<StepId, unknown>>>;
  kind: CaseKind;
  route: CaseRoute | undefined;
  /** A request is on record in this browser, or its form was seen sent here. */
  requestedHere: boolean;
  /** The request was made in another browser, whose data were copied to this one. */
  requestedElsewhere: boolean;
  /** On a shared computer: a ticket remembers the request. */
  hasTicket: boolean;
  /** Staff serve one person after another: there are no tickets. */
  frontDesk: boolean;
  /** `outdated`: it belongs to an earlier request. */
  code: 'none' | 'stored' | 'outdated';
  /** The code's field was found in this page's download form. */
  codeField: boolean;
  /** A sending, or its failure, is so recent that nothing asked earlier comes before it. */
  justSent: boolean;
  /** The request form was sent again after a request. */
  sentAgain: boolean;
  /** What went wrong after sending a form, as the person says. */
  hitch: { form: SentForm; what: Hitch } | undefined;
  /** An earlier certificate: they have one, or request another anyway. */
  earlier: EarlierCertificate | undefined;
  rejected: boolean;
  appointment: 'none' | 'ahead' | 'today' | 'past';
  /** Ages; undefined where it did not happen or nobody knows when. */
  since: Readonly<Partial<Record<'sent' | 'code' | 'accredited', number>>>;
  /** The person has said that they have finished. */
  closed: boolean;
  /** Until this run's certificate expires; negative afterwards. */
  untilExpiry: number | undefined;
  /** Whether their certificate can be renewed online, as far as known. */
  renewal: RenewalVerdict;
  /** It follows from their answers, and may change with them; a checked backup proves it. */
  renewalAnswered: boolean;
  asksRenewal: boolean;
  /** Backups may be checked on this computer. */
  canCheckBackups: boolean;
}

const minute = 60_000;
const day = 24 * 60 * minute;

const on = (...pages: readonly PageId[]): ((situation: Situation) => boolean) => {
  const wanted = new Set(pages);
  return ({ page }) => page !== undefined && wanted.has(page);
};

/**
 * Conditions a row may use, besides facts. Each has words in the printed table, so that experts can check the rows
 * without reading code.
 */
export const conditions = {
  'in-popup': ({ page }) => page === undefined,
  'on-start': on('home', 'citizen-hub', 'software-hub'),
  'on-setup': on('software-setup', 'software-downloads'),
  'on-request': on('software-request', 'request-form'),
  'on-identity': on('software-identity'),
  'on-map': on('office-map'),
  'on-video': on('video', 'video-data', 'video-sms'),
  'on-download': (situation) =>
    on('software-download', 'download-form')(situation) ||
    (situation.kind === 'renewal' && on('renew-download')(situation)),
  'on-download-done': on('download-done'),
  'on-export': on('faq-export'),
  'on-status': on('status', 'status-check', 'status-result'),
  'on-information': on('faq', 'support', 'revoke'),
  'on-other': on('representative', 'public-administration', 'component'),
  /** Pages about what is in this browser: the certificate, or its backup. */
  'on-own-browser': on('status', 'status-check', 'status-result', 'faq-export'),
  'on-dnie': on('dnie-request', 'dnie-download'),
  'on-dnie-request': on('dnie-request'),
  'on-dnie-download': on('dnie-download'),
  'on-app': on('app'),
  'on-renewal': isOnRenewal,
  'on-proof': on('software-identity', 'office-map', 'video', 'video-data', 'video-sms'),
  'on-renew-setup': on('renew-setup'),
  'on-renew-request': on('renew-request', 'renew-form'),
  'on-renew-sign': on('renew-sign'),

  'device-unknown': ({ device }) => device === undefined,
  'said-shared': ({ device }) => device === 'shared',
  shared: ({ device }) => device !== 'personal',
  personal: ({ device }) => device === 'personal',
  fading: ({ fading }) => fading,
  'loses-keys': ({ losesKeys, device }) => losesKeys && device !== 'personal',
  'asked-staff': ({ askedStaff }) => askedStaff,

  'has-certificate': ({ earlier }) => earlier === 'valid',
  'has-older': (situation) =>
    situation.earlier === 'valid' ||
    situation.earlier === 'replacing' ||
    situation.facts['request.sent'] !== undefined ||
    situation.seen['request.sent'] !== undefined,
  'said-earlier': ({ earlier }) => earlier !== undefined,
  'requested-elsewhere': ({ requestedElsewhere }) => requestedElsewhere,
  'requested-here': ({ requestedHere }) => requestedHere,
  'seen-sent': ({ seen }) => seen['request.sent'] !== undefined,
  'seen-downloaded': ({ seen }) => seen['download.downloaded'] !== undefined,
  'request-nothing-opened': ({ hitch }) => hitch?.form === 'request.sent' && hitch.what === 'nothing-opened',
  'request-program-asks': ({ hitch }) => hitch?.form === 'request.sent' && hitch.what === 'program-asks',
  'download-nothing-opened': ({ hitch }) =>
    hitch?.form === 'download.downloaded' && hitch.what === 'nothing-opened',
  'download-program-asks': ({ hitch }) =>
    hitch?.form === 'download.downloaded' && hitch.what === 'program-asks',
  // On the renewal's pages only a renewal sends anything.
  'just-sent': (situation) => situation.justSent && (situation.kind === 'renewal' || !isOnRenewal(situation)),
  'sent-again': ({ sentAgain }) => sentAgain,
  'has-ticket': ({ hasTicket }) => hasTicket,
  'front-desk': ({ frontDesk }) => frontDesk,
  'code-stored': ({ code }) => code === 'stored',
  'code-outdated': ({ code }) => code === 'outdated',
  'code-field': ({ codeField }) => codeField,
  'sent-just-now': ({ since }) => since.sent !== undefined && since.sent < 30 * minute,
  // Sources disagree: 30 or 40 days (help desk of the Andalusian administration, 2026-07).
  'code-old': ({ since }) => since.code !== undefined && since.code > 30 * day,

  'route-office': ({ route }) => route === 'office',
  'route-video': ({ route }) => route === 'video',
  // A renewal itself proves the identity, whatever route was chosen.
  'route-app': ({ route, kind }) => route === 'app' && kind === 'first',
  'route-dnie': ({ route, kind }) => route === 'dnie' && kind === 'first',
  'appointment-ahead': ({ appointment }) => appointment === 'ahead',
  'appointment-today': ({ appointment }) => appointment === 'today',
  'appointment-past': ({ appointment }) => appointment === 'past',
  booked: ({ appointment }) => appointment !== 'none',
  rejected: ({ rejected }) => rejected,
  proved: ({ facts, kind }) => kind === 'renewal' || isIdentityProved(facts),
  // About an hour (FNMT, descargar certificado, read 2026-10-05).
  'accredited-just-now': ({ since }) => since.accredited !== undefined && since.accredited < 60 * minute,

  'may-check': ({ canCheckBackups }) => canCheckBackups,
  expired: ({ untilExpiry }) => untilExpiry !== undefined && untilExpiry <= 0,
  closed: ({ closed }) => closed,
  'expires-soon': ({ untilExpiry }) => untilExpiry !== undefined && untilExpiry <= renewalDays * day,

  renews: ({ kind }) => kind === 'renewal',
  'first-run': ({ kind }) => kind === 'first',
  // Not while another one is requested: that one revokes the current one.
  'asks-renewal': ({ asksRenewal, kind, facts }) =>
    kind === 'renewal'
      ? facts['request.sent'] === undefined
      : asksRenewal && (facts['request.sent'] === undefined || facts['download.downloaded'] !== undefined),
  'renewal-answered': ({ renewalAnswered }) => renewalAnswered,
  'renew-yes': ({ renewal }) => renewal.answer === 'yes',
  'renew-perhaps': ({ renewal }) => renewal.answer === 'perhaps',
  'renew-not-yet': ({ renewal }) => renewal.answer === 'not-yet',
  'renew-elsewhere': ({ renewal }) => renewal.answer === 'elsewhere',
  'renew-no': ({ renewal }) => renewal.answer === 'no',
  'renew-no-kind': ({ renewal }) => renewal.answer === 'no' && renewal.obstacle === 'kind',
  'renew-no-expired': ({ renewal }) => renewal.answer === 'no' && renewal.obstacle === 'expired',
  'renew-no-renewed': ({ renewal }) => renewal.answer === 'no' && renewal.obstacle === 'renewed',
  'renew-ask-expires': (situation) => isAsked('expires', situation),
  'renew-ask-obtained': (situation) => isAsked('obtained', situation),
  'renew-ask-renewed': (situation) => isAsked('renewed', situation),
  'renew-ask-here': (situation) => isAsked('here', situation),
  // About an hour, as after an office (FNMT, renovar, read 2026-10-05).
  'renewed-just-now': ({ kind, since }) =>
    kind === 'renewal' && since.sent !== undefined && since.sent < 60 * minute,
} as const satisfies Record<string, (situation: Situation) => boolean>;

function isOnRenewal(situation: Situation): boolean {
  return on('renew-setup', 'renew-request', 'renew-form', 'renew-sign', 'renew-download')(situation);
}

function isAsked(question: RenewalQuestion, { renewal }: Situation): boolean {
  return renewal.answer === 'ask' && renewal.question === question;
}

export type ConditionId = keyof typeof conditions;

/** A condition, or a step that is known to be done. */
export type Condition = ConditionId | StepId;

/** Whether it holds in a situation. */
export function isMet(known: Condition, situation: Situation): boolean {
  return known in conditions
    ? conditions[known as ConditionId](situation)
    : situation.facts[known as StepId] !== undefined;
}
