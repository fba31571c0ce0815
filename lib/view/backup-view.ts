import type { BackupCode, BackupReport, CertificateKind, Detected } from '../backup/report.ts';
import { dayInWords, type Language, say, type WordKey } from '../words/say.ts';
import type { Sentence } from './fields-view.ts';

/** How a verdict looks: each has a picture of its own, clear without colour. */
export type VerdictTone = 'good' | 'caution' | 'bad' | 'unknown';
export type VerdictPicture = 'check' | 'cross' | 'question' | 'person' | 'calendar' | 'key' | 'file';

export interface VerdictView extends Sentence {
  tone: VerdictTone;
  picture: VerdictPicture;
  /** Worth knowing, whatever the verdict. */
  notes: readonly string[];
  details: readonly { label: string; value: string }[];
  /** What to do about it. */
  next: 'keep' | 'export' | 'request' | 'renew' | 'try-again' | 'nothing';
  /** What may be noted with the case: of a good backup only. */
  record?: { expiresAt: string; kind: CertificateKind };
  /** What a receipt says: no NIF in it. */
  receipt: readonly string[];
}

/** The look and the next step of each code. */
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
  csr: 'csr',
  jks: 'keystore',
  jceks: 'keystore',
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

/** What is known of a file: a whole report, or only what shows before any password. */
export type Known = Pick<BackupReport, 'code'> & Partial<BackupReport>;

/** A report in words. */
export function verdictView(report: Known, file: string, language: Language): VerdictView {
  const { code } = report;
  const [tone, picture, next] =
    code === 'OK' ? faceOfGood(report) : code === 'FNMT_UNVERIFIED' ? faceOfUnproved(report) : faces[code];
  const sentence = sentenceOf(report, language);
  return {
    ...sentence,
    tone,
    picture,
    notes: notesOf(report, language),
    details: detailsOf(report, file, language),
    next,
    ...recordOf(report),
    receipt: receiptOf(report, sentence, language),
  };
}

/** FNMT's by name: by a signature that is not FNMT's, or by one that nothing here can check. */
function faceOfUnproved({ fnmt }: Known): (typeof faces)[keyof typeof faces] {
  return fnmt === 'false' ? ['bad', 'cross', 'nothing'] : ['caution', 'question', 'nothing'];
}

function faceOfGood({ kind, renewal }: Known): (typeof faces)[keyof typeof faces] {
  if (kind !== 'ciudadano') return ['caution', 'check', 'keep'];
  return ['good', renewal === 'open' ? 'calendar' : 'check', renewal === 'open' ? 'renew' : 'keep'];
}

function sentenceOf(report: Known, language: Language): Sentence {
  const { code, detected, missingBytes, fnmt, kind, renewal, unsupported, issuerCN } = report;
  const words = (key: WordKey, values: Record<string, string | number> = {}): string =>
    say(language, key, {
      name: nameOf(report) ?? say(language, 'verdict.nobody'),
      date: report.notAfter ? dayOf(language, report.notAfter) : '',
      ...values,
    });
  const both = (key: 'OK' | 'renew' | 'false' | Exclude<BackupCode, 'OK'>): Sentence => ({
    title: words(`verdict.${key}.title`),
    text: words(`verdict.${key}.text`),
  });
  switch (code) {
    case 'OK':
      if (kind !== 'ciudadano')
        return {
          title: words('verdict.other-kind.title'),
          text: words('verdict.other-kind.text', { kind: say(language, `kind.${kind ?? 'otro'}`) }),
        };
      return both(renewal === 'open' ? 'renew' : 'OK');
    case 'NOT_P12': {
      if (detected && kinds[detected] === 'cert')
        return {
          title: words('verdict.public.title'),
          text: words(nameOf(report) ? 'verdict.public.text' : 'verdict.public.nobody'),
        };
      const what = say(language, `what.${kinds[detected ?? 'unknown']}`);
      return { title: words('verdict.NOT_P12.title'), text: words('verdict.NOT_P12.text', { what }) };
    }
    case 'TRUNCATED':
      return {
        title: words('verdict.TRUNCATED.title'),
        text: missingBytes
          ? words('verdict.TRUNCATED.text', { bytes: inDigits(language, missingBytes) })
          : words('verdict.TRUNCATED.some'),
      };
    case 'UNSUPPORTED_ALGORITHM':
      return {
        title: words('verdict.UNSUPPORTED_ALGORITHM.title'),
        text: words('verdict.UNSUPPORTED_ALGORITHM.text', { what: unsupported ?? '?' }),
      };
    case 'NOT_FNMT':
      return {
        title: words('verdict.NOT_FNMT.title'),
        text: words('verdict.NOT_FNMT.text', { issuer: issuerCN ?? say(language, 'verdict.no-issuer') }),
      };
    case 'FNMT_UNVERIFIED':
      return both(fnmt === 'false' ? 'false' : code);
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

function nameOf({ holder }: Known): string | undefined {
  return holder?.name ?? holder?.cn;
}

function notesOf({ code, hints, warnings, opens }: Known, language: Language): string[] {
  return [
    ...(code === 'WRONG_PASSWORD' ? [...(hints ?? [])].map((hint) => say(language, `hint.${hint}`)) : []),
    ...[...(warnings ?? [])]
      // Said by the verdict itself.
      .filter((warning) => warning !== 'RENEWAL_OPEN' && warning !== 'NOT_CITIZEN')
      .map((warning) => say(language, `warn.${warning}`)),
    ...(opens ? [say(language, 'check.revoked')] : []),
  ];
}

function detailsOf(report: Known, file: string, language: Language): VerdictView['details'] {
  const { holder, kind, issuer, issuerCN, notBefore, notAfter, daysLeft, key, chain, fnmt, others } = report;
  const rows: [WordKey, string | undefined][] = [
    ['details.file', file],
    ['details.holder', holder?.name ?? holder?.cn],
    ['details.nif', holder?.nif],
    ['details.organisation', [holder?.org, holder?.orgNif].filter(Boolean).join(' · ') || undefined],
    ['details.kind', kind && say(language, `kind.${kind}`)],
    ['details.issuer', issuer ?? issuerCN],
    ['details.from', notBefore && dayOf(language, notBefore)],
    ['details.until', notAfter && untilOf(language, notAfter, daysLeft)],
    ['details.renewal', renewalOf(report, language)],
    ['details.key', key],
    [
      'details.chain',
      chain?.length
        ? [
            chain.at(-1),
            ...(fnmt === 'verified' ? [`(${say(language, 'details.chain.verified')})`] : []),
          ].join(' ')
        : undefined,
    ],
    ['details.encryption', encryptionOf(report, language)],
    [
      'details.others',
      others
        ?.map(
          ({ holder: other, kind: otherKind }) =>
            `${other.name ?? other.cn ?? '?'} (${say(language, `kind.${otherKind}`)})`,
        )
        .join('; '),
    ],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label: say(language, label), value }] : []));
}

function untilOf(language: Language, notAfter: string, daysLeft: number | undefined): string {
  const date = dayOf(language, notAfter);
  return daysLeft === undefined || daysLeft < 0
    ? date
    : say(language, 'details.until.left', { date, days: inDigits(language, daysLeft) });
}

function renewalOf({ renewal, renewalFrom }: Known, language: Language): string | undefined {
  switch (renewal) {
    case 'not-yet':
      return renewalFrom && say(language, 'details.renewal.from', { date: dayOf(language, renewalFrom) });
    case 'open':
      return say(language, 'details.renewal.open');
    case 'closed-expired':
      return say(language, 'details.renewal.closed');
    default:
      return undefined;
  }
}

function encryptionOf({ encryption }: Known, language: Language): string | undefined {
  const lines = (encryption ?? []).map(({ what, algorithm, derivation, iterations }) =>
    say(language, 'details.encryption.line', {
      what: say(language, `details.encryption.${what}`),
      algorithm,
      derivation: iterations === undefined ? derivation : `${derivation} × ${inDigits(language, iterations)}`,
    }),
  );
  return [...new Set(lines)].join('; ') || undefined;
}

function recordOf({ code, notAfter, kind }: Known): Pick<VerdictView, 'record'> {
  return code === 'OK' && notAfter && kind
    ? { record: { expiresAt: new Date(notAfter).toISOString(), kind } }
    : {};
}

/** The verdict for a piece of paper: the name and the dates, never the NIF. */
function receiptOf(report: Known, { title }: Sentence, language: Language): string[] {
  const { holder, kind, issuerCN, notAfter } = report;
  const name = holder?.name;
  return [
    title,
    ...(name ? [`${say(language, 'details.holder')}: ${name}`] : []),
    ...(kind ? [`${say(language, 'details.kind')}: ${say(language, `kind.${kind}`)}`] : []),
    ...(issuerCN ? [`${say(language, 'details.issuer')}: ${issuerCN}`] : []),
    ...(notAfter ? [`${say(language, 'details.until')}: ${dayOf(language, notAfter)}`] : []),
  ];
}

/** The day of an instant, in Spain: that is where these certificates are read. */
function dayOf(language: Language, instant: string): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Madrid' }).format(new Date(instant));
  return dayInWords(language, day);
}

function inDigits(language: Language, number: number): string {
  return new Intl.NumberFormat(language === 'es' ? 'es-ES' : 'en-GB').format(number);
}
