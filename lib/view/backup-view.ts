import type { BackupCode, BackupWarning, CertificateKind, Detected } from '../backup/report.ts';
import type { CaseRoute } from '../journey/phases.ts';
import { type Language, t, type WordKey } from '../words/translate.ts';
import { type DetailRow, dayOf, detailsOf, type PartialReport, receiptOf } from './backup-details.ts';
import type { Sentence } from './fields-view.ts';

/** Each has its own picture, clear without colour. */
type VerdictTone = 'good' | 'caution' | 'bad' | 'unknown';
export type VerdictPicture = 'check' | 'cross' | 'question' | 'person' | 'calendar' | 'key' | 'file';

export interface VerdictView extends Sentence {
  tone: VerdictTone;
  picture: VerdictPicture;
  notes: readonly string[];
  details: readonly DetailRow[];
  next: 'keep' | 'export' | 'request' | 'renew' | 'try-again' | 'nothing';
  /** The expiry, where it may be renewed: `2027-01-10`. */
  expiresOn?: string;
  record?: { expiresAt: string; kind: CertificateKind };
  receipt?: readonly string[];
}

const faces: Readonly<
  Record<
    Exclude<BackupCode, 'OK' | 'FNMT_UNVERIFIED'>,
    readonly [VerdictTone, VerdictPicture, VerdictView['next']]
  >
> = {
  EMPTY_FILE: ['bad', 'file', 'export'],
  TOO_BIG: ['unknown', 'file', 'nothing'],
  NOT_P12: ['bad', 'file', 'export'],
  TRUNCATED: ['bad', 'cross', 'export'],
  CORRUPT: ['bad', 'cross', 'export'],
  UNSUPPORTED_MODE: ['unknown', 'question', 'export'],
  TOO_MANY_ITERATIONS: ['unknown', 'question', 'export'],
  WRONG_PASSWORD: ['caution', 'key', 'try-again'],
  ALTERED: ['bad', 'cross', 'export'],
  TWO_PASSWORDS: ['bad', 'cross', 'export'],
  UNSUPPORTED_ALGORITHM: ['unknown', 'question', 'export'],
  NO_KEY: ['bad', 'key', 'export'],
  NO_CERT: ['bad', 'cross', 'export'],
  KEY_MISMATCH: ['bad', 'cross', 'export'],
  KEY_DAMAGED: ['bad', 'cross', 'export'],
  NOT_FNMT: ['caution', 'question', 'nothing'],
  WRONG_PERSON: ['caution', 'person', 'nothing'],
  EXPIRED: ['bad', 'calendar', 'request'],
  NOT_YET_VALID: ['caution', 'calendar', 'nothing'],
};

const kinds = {
  'cert-der': 'cert',
  'cert-pem': 'cert',
  'cert-base64': 'cert',
  p7b: 'p7b',
  pkipath: 'p7b',
  csr: 'csr',
  crl: 'crl',
  'public-key': 'public-key',
  'signed-document': 'signed-document',
  'encrypted-document': 'encrypted-document',
  jks: 'keystore',
  jceks: 'keystore',
  bks: 'keystore',
  bcfks: 'keystore',
  keychain: 'sqlite',
  sst: 'p7b',
  shortcut: 'shortcut',
  rar: 'zip',
  '7z': 'zip',
  gzip: 'zip',
  zip: 'zip',
  pdf: 'pdf',
  png: 'picture',
  jpg: 'picture',
  html: 'html',
  sqlite: 'sqlite',
  'pem-key': 'key',
  'pem-key-encrypted': 'key',
  'pkcs8-der': 'key',
  'pkcs8-enc-der': 'key',
  zeros: 'zeros',
  unknown: 'unknown',
} as const satisfies Record<Detected, string>;

export interface Checker {
  /** After a video there is no online renewal. */
  route: CaseRoute | undefined;
  /** An older certificate is another one. */
  requestedAt: string | undefined;
  isRuledOut?: boolean;
}

/** A report in words. */
export function verdictView(
  report: PartialReport,
  file: string,
  checker: Checker,
  language: Language,
): VerdictView {
  const { code } = report;
  const [tone, picture, next] =
    code === 'OK'
      ? faceOfGood(report, checker)
      : code === 'FNMT_UNVERIFIED'
        ? faceOfUnproved(report)
        : faces[code];
  const sentence = sentenceOf(report, checker, language);
  const record = recordOf(report, checker);
  const isExpired = report.problems?.includes('EXPIRED') === true;
  return {
    ...sentence,
    tone,
    picture,
    notes: notesOf(report, checker, record !== undefined, language),
    details: detailsOf(report, file, language),
    next: isExpired ? expiredNext(report) : next,
    ...(next === 'renew' && report.notAfter ? { expiresOn: report.notAfter.slice(0, 10) } : {}),
    ...(record ? { record, receipt: receiptOf(report, sentence.title, language) } : {}),
  };
}

/** FNMT's by name, with a false or an uncheckable signature. */
function faceOfUnproved({ fnmt }: PartialReport): (typeof faces)[keyof typeof faces] {
  return fnmt === 'false' ? ['bad', 'cross', 'export'] : ['caution', 'question', 'keep'];
}

function faceOfGood(
  { kind, renewal }: PartialReport,
  { route, isRuledOut }: Checker,
): (typeof faces)[keyof typeof faces] {
  if (kind !== 'ciudadano') return ['caution', 'check', 'keep'];
  const canRenew = renewal === 'open' && route !== 'video' && !isRuledOut;
  return canRenew ? ['good', 'calendar', 'renew'] : ['good', 'check', 'keep'];
}

function sentenceOf(report: PartialReport, { route, isRuledOut }: Checker, language: Language): Sentence {
  const { maybeDamaged, passwordRight, unsupportedWhat } = report;
  const { code, detected, fnmt, kind, renewal, unsupported, issuerCN } = report;
  const words = (key: WordKey, values: Record<string, string | number> = {}): string =>
    t(language, key, {
      name: nameOf(report) ?? t(language, 'verdict.nobody'),
      date: report.notAfter ? dayOf(language, report.notAfter) : '',
      ...values,
    });
  const both = (
    key: 'OK' | 'renew' | 'false' | 'maybe' | 'maybe-false' | Exclude<BackupCode, 'OK'>,
  ): Sentence => ({
    title: words(`verdict.${key}.title`),
    text: words(`verdict.${key}.text`),
  });
  switch (code) {
    case 'OK':
      if (kind !== 'ciudadano')
        return {
          title: words('verdict.other-kind.title'),
          text: words('verdict.other-kind.text', { kind: t(language, `kind.${kind ?? 'otro'}`) }),
        };
      return both(renewal === 'open' && route !== 'video' && !isRuledOut ? 'renew' : 'OK');
    case 'WRONG_PASSWORD':
      return both(maybeDamaged ? 'maybe' : 'WRONG_PASSWORD');
    case 'CORRUPT':
      return {
        title: words('verdict.CORRUPT.title'),
        text: words(passwordRight ? 'verdict.CORRUPT.right' : 'verdict.CORRUPT.text'),
      };
    case 'NOT_P12': {
      if (detected && kinds[detected] === 'cert')
        return {
          title: words('verdict.public.title'),
          text: words(nameOf(report) ? 'verdict.public.text' : 'verdict.public.nobody'),
        };
      const what = t(language, `what.${kinds[detected ?? 'unknown']}`);
      return { title: words('verdict.NOT_P12.title'), text: words('verdict.NOT_P12.text', { what }) };
    }
    case 'UNSUPPORTED_ALGORITHM': {
      const what = unsupported ?? '?';
      if (unsupportedWhat === 'key')
        return {
          title: words('verdict.key-kind.title'),
          text: words('verdict.key-kind.text', { what }),
        };
      return {
        title: words('verdict.UNSUPPORTED_ALGORITHM.title'),
        text: words(passwordRight ? 'verdict.unreadable-right.text' : 'verdict.UNSUPPORTED_ALGORITHM.text', {
          what,
        }),
      };
    }
    case 'NOT_FNMT':
      return {
        title: words('verdict.NOT_FNMT.title'),
        text: words('verdict.NOT_FNMT.text', { issuer: issuerCN ?? t(language, 'verdict.no-issuer') }),
      };
    case 'FNMT_UNVERIFIED':
      if (fnmt === 'false') return both(maybeDamaged ? 'maybe-false' : 'false');
      return both(code);
    case 'NOT_YET_VALID': {
      const date = report.notBefore ? dayOf(language, report.notBefore) : '';
      return {
        title: words('verdict.NOT_YET_VALID.title'),
        text: words('verdict.NOT_YET_VALID.text', { date }),
      };
    }
    default:
      return both(code);
  }
}

function nameOf({ holder }: PartialReport): string | undefined {
  return holder?.name ?? holder?.cn;
}

const others = ['EXPIRED', 'NOT_YET_VALID', 'WRONG_PERSON', 'NOT_FNMT', 'FNMT_UNVERIFIED'] as const;

function notesOf(report: PartialReport, checker: Checker, isRecorded: boolean, language: Language): string[] {
  const { code, hints = new Set(), problems = [], opens, kind, notAfter, renewal } = report;
  const date = notAfter ? dayOf(language, notAfter) : '';
  const also = others.filter((other) => other !== code && problems.slice(1).includes(other));
  const isCitizens = kind === 'ciudadano' && opens === true;
  const renews = isCitizens && (code === 'OK' || code === 'FNMT_UNVERIFIED');
  return [
    ...(code === 'WRONG_PASSWORD' ? [...hints].map((hint) => t(language, `hint.${hint}`)) : []),
    ...also.map((other) => t(language, `also.${other}`, { date })),
    ...(code === 'OK' && kind !== 'ciudadano' ? [t(language, 'check.not-yours')] : []),
    ...(code === 'OK' && kind !== 'ciudadano' && renewal === 'open' ? [t(language, 'renew.no.kind')] : []),
    ...(renews && !isRecorded ? [t(language, 'check.earlier')] : []),
    ...(renews && checker.route === 'video' ? [t(language, 'renew.video')] : []),
    ...(renews && checker.route !== 'video' && renewal === 'open' ? [t(language, 'renew.not-online')] : []),
    ...warningsOf(report, language),
    ...(opens ? [t(language, 'check.revoked')] : []),
  ];
}

function warningsOf({ warnings = new Set(), fnmt, opens }: PartialReport, language: Language): string[] {
  const alreadySaid: Partial<Record<BackupWarning, boolean>> = {
    RENEWAL_OPEN: true,
    NOT_CITIZEN: true,
    NO_CHAIN: fnmt === 'unchecked',
    LEGACY_CRYPTO: opens !== true,
    // Both say that whoever has the file can sign; the empty password says what to do.
    KEY_IN_CLEAR: warnings.has('EMPTY_PASSWORD'),
  };
  return [...warnings].flatMap((warning) =>
    warning === 'RENEWAL_OPEN' || warning === 'NOT_CITIZEN' || alreadySaid[warning]
      ? []
      : [t(language, `warn.${warning}`)],
  );
}

/** FNMT's page for another certificate is the citizen's. */
function expiredNext({ kind }: PartialReport): VerdictView['next'] {
  return kind === 'ciudadano' || kind === undefined ? 'request' : 'nothing';
}

/** Tolerance for clocks that differ, in milliseconds. */
const dayMs = 86_400_000;

/**
 * Only a citizen's certificate that opens and is not older than the request. With an uncheckable issuer it is FNMT's
 * by name; the person has been told.
 */
function recordOf(
  { code, fnmt, notBefore, notAfter, kind, problems = [] }: PartialReport,
  { requestedAt }: Checker,
): VerdictView['record'] {
  const isUnchecked = code === 'FNMT_UNVERIFIED' && fnmt === 'unchecked' && problems.length === 1;
  if ((code !== 'OK' && !isUnchecked) || kind !== 'ciudadano' || !notBefore || !notAfter) return undefined;
  const isEarlier = requestedAt !== undefined && Date.parse(notBefore) < Date.parse(requestedAt) - dayMs;
  return isEarlier ? undefined : { expiresAt: new Date(notAfter).toISOString(), kind };
}
