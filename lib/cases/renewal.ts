import { factsOf } from '../journey/facts.ts';
import type { CaseRoute } from '../journey/phases.ts';
import { type HeldCertificate, type ObtainedWay, renewalVerdict } from '../journey/renewal.ts';
import { type Case, type HeldAnswers, type Run, runKeys } from './state.ts';
import { confirmStep, stepsOfComputer } from './steps.ts';

const day = 86_400_000;

/** How each route's certificate was obtained. Unknown for the phone's app. */
const waysByRoute: Readonly<Partial<Record<CaseRoute, ObtainedWay>>> = {
  office: 'office',
  video: 'video',
  dnie: 'certificate',
};

/**
 * The certificate to renew: the one this run has brought, else the one the person described. A checked backup gives
 * its expiry and kind.
 */
export function heldCertificate(known: Case | undefined): HeldCertificate {
  if (!known) return {};
  const { held = {}, backup, route, kind } = known;
  const here = known.confirmed['renewal.certificate-here'] ? true : held.elsewhere ? false : undefined;
  const told = { obtained: held.obtained, renewed: held.renewed, here };
  if (!isDownloaded(known)) return { ...told, expiresAt: date(held.expiresAt) };
  return {
    ...told,
    expiresAt: date(backup?.expiresAt ?? (kind === 'renewal' ? undefined : held.expiresAt)),
    ...(backup ? { isCitizen: backup.kind === 'ciudadano' } : {}),
    obtained: told.obtained ?? (route && waysByRoute[route]),
    renewed: kind === 'renewal' ? 'yes' : (told.renewed ?? (route ? 'no' : undefined)),
  };
}

function isDownloaded(known: Case): boolean {
  return factsOf({ ...known, denied: undefined })['download.downloaded'] !== undefined;
}

/** Whether a renewal has begun and not yet brought its certificate. */
export function isRenewing(known: Case | undefined): boolean {
  return known?.kind === 'renewal' && !isDownloaded(known);
}

/** Whether something other than its date rules out renewing the certificate online. */
export function isRenewalRuledOut(known: Case | undefined): boolean {
  return renewalVerdict({ ...heldCertificate(known), expiresAt: undefined }, new Date(0)).answer === 'no';
}

const tolerance = 2 * day;

const tooSoonForNew = 61 * day;

function isOfOldCertificate(known: Case, expiresAt: string, now: Date): boolean {
  if (known.kind !== 'renewal') return false;
  const expires = Date.parse(expiresAt);
  if (expires - now.getTime() < tooSoonForNew) return true;
  if (isDownloaded(known)) return false;
  const { expiresAt: old } = known.held ?? {};
  return old === undefined || expires <= Date.parse(old) + tolerance;
}

/** A case after a backup check. A backup of the old certificate proves nothing for the new one. */
export function withCheckedBackup(
  known: Case,
  { expiresAt, kind }: Pick<NonNullable<Case['backup']>, 'expiresAt' | 'kind'>,
  now: Date,
): Case {
  if (isOfOldCertificate(known, expiresAt, now)) return { ...known, held: { ...known.held, expiresAt } };
  const at = now.toISOString();
  return {
    ...confirmStep(confirmStep(known, 'backup.made', at), 'backup.checked', at),
    backup: { checkedAt: at, expiresAt, kind },
  };
}

export function startRenewalQuestions(known: Case): Case {
  if (known.held?.asking && known.earlier === 'valid') return known;
  return { ...known, earlier: 'valid', held: { ...known.held, asking: true } };
}

/** Postpones the question; a renewal that was begun is set aside. */
export function postponeRenewalQuestions(known: Case): Case {
  if (known.kind === 'renewal') return withoutRenewal(known);
  const { asking: _, ...held } = known.held ?? {};
  return { ...known, held };
}

/** Forgets the answers about the certificate, to ask again. */
export function resetRenewalAnswers(known: Case): Case {
  const { 'renewal.certificate-here': _, ...confirmed } = known.confirmed;
  return { ...known, confirmed, held: { asking: true } };
}

/** Notes what the person says of their certificate, which implies the question whether it can be renewed. */
export function withHeldCertificate(known: Case, told: HeldAnswers): Case {
  const asking = known.kind === 'renewal' ? {} : ({ asking: true } as const);
  return { ...known, held: { ...known.held, ...told, ...asking } };
}

export function withHeldElsewhere(known: Case): Case {
  const { 'renewal.certificate-here': _, ...confirmed } = known.confirmed;
  return { ...known, confirmed, held: { ...known.held, elsewhere: true } };
}

/** Starts the same person's renewal. Steps of the computer stay; the run until now is set aside. */
export function withRenewal(known: Case): Case {
  if (known.kind === 'renewal') return known;
  const { expiresAt, obtained, renewed } = heldCertificate(known);
  const run: Run = known.setAside ?? { confirmed: stepsOfComputer(known), suggested: {} };
  return {
    ...withoutRun(known),
    ...run,
    kind: 'renewal',
    setAside: runOf(known),
    held: {
      ...(expiresAt ? { expiresAt: expiresAt.toISOString() } : {}),
      ...(obtained ? { obtained } : {}),
      ...(renewed ? { renewed } : {}),
    },
  };
}

/** Returns to the run a renewal started from. The renewal is set aside and can be resumed. */
export function withoutRenewal(known: Case): Case {
  if (known.kind !== 'renewal') return known;
  const { kind: _, held: { asking: __, ...held } = {}, ...person } = withoutRun(known);
  const run: Run = known.setAside ?? { confirmed: {}, suggested: {} };
  return { ...person, ...run, setAside: runOf(known), held };
}

function runOf(known: Case): Run {
  return pick(known, (key) => runKeys.some((own) => own === key)) as Run;
}

function withoutRun(known: Case): Omit<Case, keyof Run> {
  return pick(known, (key) => !runKeys.some((own) => own === key)) as Omit<Case, keyof Run>;
}

function pick(known: Case, isWanted: (key: string) => boolean): object {
  return Object.fromEntries(Object.entries(known).filter(([key]) => isWanted(key)));
}

function date(instant: string | undefined): Date | undefined {
  return instant === undefined ? undefined : new Date(instant);
}
