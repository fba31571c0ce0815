import { type Facts, factsOf, isIdentityProved, type Noted } from '../journey/facts.ts';
import {
  applicableSteps,
  type DeviceMode,
  type Phase,
  phases,
  type StepId,
  stepById,
} from '../journey/phases.ts';
import type { Case } from './state.ts';

/** Derived, never stored. `implied`: not ticked, but a later step cannot have been done without it. */
export type StepStatus = 'pending' | 'suggested' | 'done' | 'implied' | 'not-needed';
export type PhaseStatus = 'pending' | 'in-progress' | 'done' | 'blocked';

/** A step's status. Without a case everything is pending. */
export function stepStatus(step: StepId, noted: Noted | undefined): StepStatus {
  const fact = factsOf(noted)[step];
  if (fact) return fact === 'ticked' ? 'done' : 'implied';
  if (noted?.suggested[step]) return 'suggested';
  const { chooses } = stepById(step);
  if (chooses && noted?.route !== undefined && chooses !== noted.route) return 'not-needed';
  return 'pending';
}

/** Whether a step is known to be done, ticked or not. */
export function isDone(step: StepId, noted: Noted | undefined): boolean {
  return factsOf(noted)[step] !== undefined;
}

function missingSteps(phase: Phase, noted: Noted | undefined, mode: DeviceMode): StepId[] {
  return missingIn(phase, noted, mode, factsOf(noted));
}

function missingIn(phase: Phase, noted: Noted | undefined, mode: DeviceMode, facts: Facts): StepId[] {
  if (phase === 3 && (noted?.kind === 'renewal' || isIdentityProved(facts))) return [];
  const missing = applicableSteps(phase, noted ?? {}, mode)
    .filter(({ id, essential }) => essential === true && !facts[id])
    .map(({ id }) => id);
  return phase === 3 && noted?.route === undefined ? ['identity.office', ...missing] : missing;
}

/** A phase's status. "Blocked" only describes that an earlier phase is not done; it is never a lock. */
export function phaseStatus(phase: Phase, noted: Noted | undefined, mode: DeviceMode): PhaseStatus {
  const facts = factsOf(noted);
  if (missingIn(phase, noted, mode, facts).length === 0) return 'done';
  if (applicableSteps(phase, noted ?? {}, mode).some(({ id }) => facts[id] || noted?.suggested[id]))
    return 'in-progress';
  return phases.some((earlier) => earlier < phase && missingIn(earlier, noted, mode, facts).length > 0)
    ? 'blocked'
    : 'pending';
}

/** The first phase that is not done; `undefined` when all five are. */
export function currentPhase(noted: Noted | undefined, mode: DeviceMode): Phase | undefined {
  const facts = factsOf(noted);
  return phases.find((phase) => missingIn(phase, noted, mode, facts).length > 0);
}

/** `undefined` when all are done. */
export function nextStep(noted: Noted | undefined, mode: DeviceMode): StepId | undefined {
  const phase = currentPhase(noted, mode);
  return phase && missingSteps(phase, noted, mode)[0];
}

/** Whether the person has a certificate: by their own word, or with all five phases done. */
export function isFinished(noted: Case | undefined, mode: DeviceMode): boolean {
  return noted !== undefined && (noted.finishedAt !== undefined || currentPhase(noted, mode) === undefined);
}

/** When the checked certificate expired, if it has. */
export function expiredAt(noted: Case | undefined, now: Date): Date | undefined {
  if (noted?.backup === undefined) return undefined;
  const expires = new Date(noted.backup.expiresAt);
  return expires <= now ? expires : undefined;
}
