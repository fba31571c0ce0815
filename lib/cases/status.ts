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
export function stepStatus(step: StepId, known: Noted | undefined): StepStatus {
  const fact = factsOf(known)[step];
  if (fact) return fact === 'ticked' ? 'done' : 'implied';
  if (known?.suggested[step]) return 'suggested';
  const { chooses } = stepById(step);
  if (chooses && known?.route !== undefined && chooses !== known.route) return 'not-needed';
  return 'pending';
}

/** Whether a step is known to be done, ticked or not. */
export function isDone(step: StepId, known: Noted | undefined): boolean {
  return factsOf(known)[step] !== undefined;
}

function missingSteps(phase: Phase, known: Noted | undefined, mode: DeviceMode): StepId[] {
  return missingIn(phase, known, mode, factsOf(known));
}

function missingIn(phase: Phase, known: Noted | undefined, mode: DeviceMode, facts: Facts): StepId[] {
  if (phase === 3 && (known?.kind === 'renewal' || isIdentityProved(facts))) return [];
  const missing = applicableSteps(phase, known ?? {}, mode)
    .filter(({ id, essential }) => essential === true && !facts[id])
    .map(({ id }) => id);
  return phase === 3 && known?.route === undefined ? ['identity.office', ...missing] : missing;
}

/** A phase's status. "Blocked" only describes that an earlier phase is not done; it is never a lock. */
export function phaseStatus(phase: Phase, known: Noted | undefined, mode: DeviceMode): PhaseStatus {
  const facts = factsOf(known);
  if (missingIn(phase, known, mode, facts).length === 0) return 'done';
  if (applicableSteps(phase, known ?? {}, mode).some(({ id }) => facts[id] || known?.suggested[id]))
    return 'in-progress';
  return phases.some((earlier) => earlier < phase && missingIn(earlier, known, mode, facts).length > 0)
    ? 'blocked'
    : 'pending';
}

/** The first phase that is not done; `undefined` when all five are. */
export function currentPhase(known: Noted | undefined, mode: DeviceMode): Phase | undefined {
  const facts = factsOf(known);
  return phases.find((phase) => missingIn(phase, known, mode, facts).length > 0);
}

/** `undefined` when all are done. */
export function nextStep(known: Noted | undefined, mode: DeviceMode): StepId | undefined {
  const phase = currentPhase(known, mode);
  return phase && missingSteps(phase, known, mode)[0];
}

/** Whether the person has a certificate: by their own word, or with all five phases done. */
export function isFinished(known: Case | undefined, mode: DeviceMode): boolean {
  return known !== undefined && (known.finishedAt !== undefined || currentPhase(known, mode) === undefined);
}

/** When the checked certificate expired, if it has. */
export function expiredAt(known: Case | undefined, now: Date): Date | undefined {
  if (known?.backup === undefined) return undefined;
  const expires = new Date(known.backup.expiresAt);
  return expires <= now ? expires : undefined;
}
