/** Renewal is open in the last days of a certificate (FNMT, renovar, read 2026-10-05). */
export const renewalDays = 60;

/** How the expiring certificate was obtained, as its holder says. */
export const obtainedWays = ['office', 'video', 'certificate', 'unknown'] as const;
export type ObtainedWay = (typeof obtainedWays)[number];

/** A yes-or-no answer by somebody who may not remember. */
export const recallAnswers = ['no', 'yes', 'unknown'] as const;
type RecallAnswer = (typeof recallAnswers)[number];

/** What is known of the certificate to renew. */
export interface HeldCertificate {
  expiresAt?: Date | undefined;
  /** From a checked backup; a citizen's by default. */
  isCitizen?: boolean | undefined;
  /** `certificate`: with another certificate or with the DNIe. */
  obtained?: ObtainedWay | undefined;
  /** It is itself a renewal. */
  renewed?: RecallAnswer | undefined;
  /** In this browser or computer, where it has to sign the request. */
  here?: boolean | undefined;
}

/** In the order in which they are asked. */
export type RenewalQuestion = 'expires' | 'obtained' | 'renewed' | 'here';

type RenewalObstacle = 'kind' | 'expired' | 'video' | 'certificate' | 'renewed';

/** Whether a certificate can be renewed online, as far as the answers go. */
export type RenewalVerdict =
  | { answer: 'yes'; until: Date }
  /** Nothing rules it out, and its holder does not remember everything. */
  | { answer: 'perhaps'; until: Date; unknown: readonly RenewalQuestion[] }
  | { answer: 'no'; obstacle: RenewalObstacle }
  | { answer: 'not-yet'; from: Date }
  /** It can, once the certificate is in this browser. */
  | { answer: 'elsewhere'; until: Date }
  | { answer: 'ask'; question: RenewalQuestion };

const day = 86_400_000;

/**
 * Whether a certificate can be renewed online: in its last 60 days, unless it was obtained by video, with another
 * certificate or the DNIe, or by a renewal (FNMT, renovar, read 2026-10-05). Reasons against it come before missing
 * answers.
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

/** Why a typed expiry is invalid. The words are `renew.date.<failure>`. */
export type ExpiryFailure = 'none' | 'no-such-day' | 'too-far' | 'too-long-ago';

/** Longest life of a citizen's certificate, in days: four years, one of them a leap year. */
const maxLife = 4 * 365 + 2;

/** In days; an earlier expiry was mistyped. */
const maxAgo = 20 * 366;

/**
 * A typed expiry: that day's evening in Spain, because the hour is not known.
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
