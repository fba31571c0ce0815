/** The renewal is open in the last days of a certificate, so many of them (FNMT, renovar, read 2026-10-05). */
export const renewalDays = 60;

/** How the certificate that is about to expire was obtained, as its holder says. */
export const obtainedWays = ['office', 'video', 'certificate', 'unknown'] as const;
export type ObtainedWay = (typeof obtainedWays)[number];

/** An answer to "yes or no" by somebody who may not remember. */
export const recalled = ['no', 'yes', 'unknown'] as const;
type Recalled = (typeof recalled)[number];

/** What is known of the certificate that somebody would like to renew. */
export interface HeldCertificate {
  expiresAt?: Date | undefined;
  /** The kind that a checked backup has: a citizen's, where nobody has looked. */
  isCitizen?: boolean | undefined;
  /** `certificate`: with another certificate or with the DNIe. */
  obtained?: ObtainedWay | undefined;
  /** It comes from a renewal itself. */
  renewed?: Recalled | undefined;
  /** It is in this browser or computer, where it has to sign the request. */
  here?: boolean | undefined;
}

/** The four questions, in the order in which they are asked. */
export type RenewalQuestion = 'expires' | 'obtained' | 'renewed' | 'here';

/** Why a certificate cannot be renewed online. */
type RenewalObstacle = 'kind' | 'expired' | 'video' | 'certificate' | 'renewed';

/** Whether a certificate can be renewed online, as far as the answers go. */
export type RenewalVerdict =
  | { answer: 'yes'; until: Date }
  /** Nothing speaks against it, and its holder does not remember everything. */
  | { answer: 'perhaps'; until: Date; unknown: readonly RenewalQuestion[] }
  | { answer: 'no'; obstacle: RenewalObstacle }
  | { answer: 'not-yet'; from: Date }
  /** It can, once the certificate is in this browser. */
  | { answer: 'elsewhere'; until: Date }
  /** One of the questions has no answer yet. */
  | { answer: 'ask'; question: RenewalQuestion };

const day = 86_400_000;

/**
 * Whether a certificate can be renewed online: in its last 60 days, unless it was obtained by video, with another
 * certificate or the DNIe, or by a renewal (FNMT, renovar, read 2026-10-05). What rules it out is said first, whatever
 * else has no answer yet.
 */
export function renewalVerdict(held: HeldCertificate, now: Date): RenewalVerdict {
  const obstacle = obstacleOf(held, now);
  if (obstacle) return { answer: 'no', obstacle };
  const { expiresAt, obtained, renewed, here } = held;
  if (!expiresAt) return { answer: 'ask', question: 'expires' };
  const from = new Date(expiresAt.getTime() - renewalDays * day);
  if (now < from) return { answer: 'not-yet', from };
  if (obtained === undefined) return { answer: 'ask', question: 'obtained' };
  if (renewed === undefined) return { answer: 'ask', question: 'renewed' };
  if (here === undefined) return { answer: 'ask', question: 'here' };
  if (!here) return { answer: 'elsewhere', until: expiresAt };
  const unknown: RenewalQuestion[] = [];
  if (obtained === 'unknown') unknown.push('obtained');
  if (renewed === 'unknown') unknown.push('renewed');
  return unknown.length > 0
    ? { answer: 'perhaps', until: expiresAt, unknown }
    : { answer: 'yes', until: expiresAt };
}

function obstacleOf(
  { expiresAt, isCitizen, obtained, renewed }: HeldCertificate,
  now: Date,
): RenewalObstacle | undefined {
  if (isCitizen === false) return 'kind';
  if (expiresAt && expiresAt <= now) return 'expired';
  if (obtained === 'video' || obtained === 'certificate') return obtained;
  return renewed === 'yes' ? 'renewed' : undefined;
}

/** Why what was typed is not the day on which a certificate expires. The words are `renew.date.<failure>`. */
export type ExpiryFailure = 'none' | 'no-such-day' | 'too-far' | 'too-long-ago';

/** No citizen's certificate lasts longer, in days: four years, and one of them is a leap year. */
const maxLife = 4 * 365 + 2;

/** What expired longer ago was mistyped, in days. */
const maxAgo = 20 * 366;

/**
 * The day a certificate expires on, as typed: its evening in Spain, because the hour is not known.
 *
 * @param typed `2026-11-29`; empty where nothing was typed, anything else where there is no such day
 */
export function readExpiry(typed: string, now: Date): { at: Date } | { failure: ExpiryFailure } {
  const text = typed.trim();
  if (text === '') return { failure: 'none' };
  const evening = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T21:59:59.000Z`) : Number.NaN;
  if (Number.isNaN(evening) || !new Date(evening).toISOString().startsWith(text))
    return { failure: 'no-such-day' };
  const ahead = (evening - now.getTime()) / day;
  if (ahead > maxLife) return { failure: 'too-far' };
  return ahead < -maxAgo ? { failure: 'too-long-ago' } : { at: new Date(evening) };
}
