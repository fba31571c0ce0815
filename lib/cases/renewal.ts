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
export function heldCertificate(personCase: Case | undefined): HeldCertificate {
  if (!personCase) return {};
  const { held = {}, backup, route, kind } = personCase;
  const here = personCase.confirmed['renewal.certificate-here'] ? true : held.elsewhere ? false : undefined;
  const answers = { obtained: held.obtained, renewed: held.renewed, here };
  if (!isDownloaded(personCase)) return { ...answers, expiresAt: date(held.expiresAt) };
  return {
    ...answers,
    expiresAt: date(backup?.expiresAt ?? (kind === 'renewal' ? undefined : held.expiresAt)),
    ...(backup ? { isCitizen: backup.kind === 'ciudadano' } : {}),
    obtained: answers.obtained ?? (route && waysByRoute[route]),
    renewed: kind === 'renewal' ? 'yes' : (answers.renewed ?? (route ? 'no' : undefined)),
  };
}

function isDownloaded(personCase: Case): boolean {
  return factsOf({ ...personCase, denied: undefined })['download.downloaded'] !== undefined;
}

/** Whether a renewal has begun and not yet brought its certificate. */
export function isRenewing(personCase: Case | undefined): boolean {
  return personCase?.kind === 'renewal' && !isDownloaded(personCase);
}

/** Whether something other than its date rules out renewing the certificate online. */
export function isRenewalRuledOut(personCase: Case | undefined): boolean {
  return (
    renewalVerdict({ ...heldCertificate(personCase), expiresAt: undefined }, new Date(0)).answer === 'no'
  );
}

const tolerance = 2 * day;

const tooSoonForNew = 61 * day;

function isOfOldCertificate(personCase: Case, expiresAt: string, now: Date): boolean {
  if (personCase.kind !== 'renewal') return false;
  const expires = Date.parse(expiresAt);
  if (expires - now.getTime() < tooSoonForNew) return true;
  if (isDownloaded(personCase)) return false;
  const { expiresAt: old } = personCase.held ?? {};
  return old === undefined || expires <= Date.parse(old) + tolerance;
}

/** A case after a backup check. A backup of the old certificate proves nothing for the new one. */
export function withCheckedBackup(
  personCase: Case,
  { expiresAt, kind }: Pick<NonNullable<Case['backup']>, 'expiresAt' | 'kind'>,
  now: Date,
): Case {
  if (isOfOldCertificate(personCase, expiresAt, now))
    return { ...personCase, held: { ...personCase.held, expiresAt } };
  const at = now.toISOString();
  return {
    ...confirmStep(confirmStep(personCase, 'backup.made', at), 'backup.checked', at),
    backup: { checkedAt: at, expiresAt, kind },
  };
}

/** The person asks whether they can renew. */
export function startRenewalQuestions(personCase: Case): Case {
  if (personCase.held?.asking && personCase.earlier === 'valid') return personCase;
  return { ...personCase, earlier: 'valid', held: { ...personCase.held, asking: true } };
}

/** Postpones the question; a renewal that was begun is set aside. */
export function postponeRenewalQuestions(personCase: Case): Case {
  if (personCase.kind === 'renewal') return withoutRenewal(personCase);
  const { asking: _, ...held } = personCase.held ?? {};
  return { ...personCase, held };
}

/** Forgets the answers about the certificate, to ask again. */
export function resetRenewalAnswers(personCase: Case): Case {
  const { 'renewal.certificate-here': _, ...confirmed } = personCase.confirmed;
  return { ...personCase, confirmed, held: { asking: true } };
}

/** Notes what the person says of their certificate, which implies the question whether it can be renewed. */
export function withHeldCertificate(personCase: Case, answers: HeldAnswers): Case {
  const asking = personCase.kind === 'renewal' ? {} : ({ asking: true } as const);
  return { ...personCase, held: { ...personCase.held, ...answers, ...asking } };
}

/** The certificate is not in this browser. */
export function withHeldElsewhere(personCase: Case): Case {
  const { 'renewal.certificate-here': _, ...confirmed } = personCase.confirmed;
  return { ...personCase, confirmed, held: { ...personCase.held, elsewhere: true } };
}

/** Starts the same person's renewal. Steps of the computer stay; the run until now is set aside. */
export function withRenewal(personCase: Case): Case {
  if (personCase.kind === 'renewal') return personCase;
  const { expiresAt, obtained, renewed } = heldCertificate(personCase);
  const run: Run = personCase.setAside ?? { confirmed: stepsOfComputer(personCase), suggested: {} };
  return {
    ...withoutRun(personCase),
    ...run,
    kind: 'renewal',
    setAside: runOf(personCase),
    held: {
      ...(expiresAt ? { expiresAt: expiresAt.toISOString() } : {}),
      ...(obtained ? { obtained } : {}),
      ...(renewed ? { renewed } : {}),
    },
  };
}

/** Returns to the run a renewal started from. The renewal is set aside and can be resumed. */
export function withoutRenewal(personCase: Case): Case {
  if (personCase.kind !== 'renewal') return personCase;
  const { kind: _, held: { asking: __, ...held } = {}, ...person } = withoutRun(personCase);
  const run: Run = personCase.setAside ?? { confirmed: {}, suggested: {} };
  return { ...person, ...run, setAside: runOf(personCase), held };
}

function runOf(personCase: Case): Run {
  return pick(personCase, (key) => runKeys.some((own) => own === key)) as Run;
}

function withoutRun(personCase: Case): Omit<Case, keyof Run> {
  return pick(personCase, (key) => !runKeys.some((own) => own === key)) as Omit<Case, keyof Run>;
}

function pick(personCase: Case, isWanted: (key: string) => boolean): object {
  return Object.fromEntries(Object.entries(personCase).filter(([key]) => isWanted(key)));
}

function date(instant: string | undefined): Date | undefined {
  return instant === undefined ? undefined : new Date(instant);
}
