import type { BackupReport } from '../backup/report.ts';
import { formatDate, localeOf } from '../words/format.ts';
import { type Language, plural, t, type WordKey } from '../words/translate.ts';

/** A whole report, or what is known before the password. */
export type PartialReport = Pick<BackupReport, 'code'> & Partial<BackupReport>;

export interface DetailRow {
  label: string;
  value: string;
}

/** All that is known of the file. */
export function detailsOf(report: PartialReport, file: string, language: Language): DetailRow[] {
  const { holder, kind, issuer, issuerCN, notBefore, notAfter, daysLeft, key, chain, fnmt, others } = report;
  const rows: [WordKey, string | undefined][] = [
    ['details.file', file],
    ['details.holder', holder?.name ?? holder?.cn],
    ['details.nif', holder?.nif],
    ['details.organisation', [holder?.org, holder?.orgNif].filter(Boolean).join(' · ') || undefined],
    ['details.kind', kind && t(language, `kind.${kind}`)],
    ['details.issuer', issuer ?? issuerCN],
    ['details.from', notBefore && dayOf(language, notBefore)],
    ['details.until', notAfter && untilOf(language, notAfter, daysLeft)],
    ['details.renewal', renewalOf(report, language)],
    ['details.key', key],
    [
      'details.chain',
      chain?.length
        ? [chain.at(-1), ...(fnmt === 'verified' ? [`(${t(language, 'details.chain.verified')})`] : [])].join(
            ' ',
          )
        : undefined,
    ],
    ['details.encryption', encryptionOf(report, language)],
    [
      'details.others',
      others
        ?.map(
          ({ holder: other, kind: otherKind }) =>
            `${other.name ?? other.cn ?? '?'} (${t(language, `kind.${otherKind}`)})`,
        )
        .join('; '),
    ],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label: t(language, label), value }] : []));
}

function untilOf(language: Language, notAfter: string, daysLeft: number | undefined): string {
  const date = dayOf(language, notAfter);
  if (daysLeft === undefined || daysLeft < 0) return date;
  if (daysLeft === 0) return t(language, 'details.until.today', { date });
  return plural(language, 'details.until', daysLeft, { date });
}

function renewalOf({ renewal, renewalFrom }: PartialReport, language: Language): string | undefined {
  switch (renewal) {
    case 'not-yet':
      return renewalFrom && t(language, 'details.renewal.from', { date: dayOf(language, renewalFrom) });
    case 'open':
      return t(language, 'details.renewal.open');
    case 'closed-expired':
      return t(language, 'details.renewal.closed');
    default:
      return undefined;
  }
}

function encryptionOf({ encryption }: PartialReport, language: Language): string | undefined {
  const lines = (encryption ?? []).map(({ what, algorithm, derivation, iterations }) =>
    t(language, 'details.encryption.line', {
      what: t(language, `details.encryption.${what}`),
      algorithm,
      derivation: iterations === undefined ? derivation : `${derivation} × ${inDigits(language, iterations)}`,
    }),
  );
  return [...new Set(lines)].join('; ') || undefined;
}

/** The verdict for paper: name and dates, never the NIF. */
export function receiptOf(report: PartialReport, title: string, language: Language): string[] {
  const { holder, kind, issuerCN, notAfter } = report;
  // No number goes onto paper, whatever is in the name field.
  const name = holder?.name && !/\d/.test(holder.name) ? holder.name : undefined;
  return [
    title,
    ...(name ? [`${t(language, 'details.holder')}: ${name}`] : []),
    ...(kind ? [`${t(language, 'details.kind')}: ${t(language, `kind.${kind}`)}`] : []),
    ...(issuerCN ? [`${t(language, 'details.issuer')}: ${issuerCN}`] : []),
    ...(notAfter ? [`${t(language, 'details.until')}: ${dayOf(language, notAfter)}`] : []),
  ];
}

/** The day of an instant, in Spain. */
export function dayOf(language: Language, instant: string): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Madrid' }).format(new Date(instant));
  return formatDate(language, day);
}

function inDigits(language: Language, number: number): string {
  return new Intl.NumberFormat(localeOf(language)).format(number);
}
