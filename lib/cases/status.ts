import { applicableSteps, type DeviceMode, type Phase, phases, type StepId } from '../journey/phases.ts';
import type { Case } from './state.ts';

/** Derived, never stored. */
export type StepStatus = 'pending' | 'suggested' | 'done' | 'not-needed';
export type PhaseStatus = 'pending' | 'in-progress' | 'done' | 'blocked';

/** How a step of a case stands. Without a case everything is pending. */
export function stepStatus(step: StepId, known: Case | undefined): StepStatus {
  if (known?.confirmed[step]) return 'done';
  if (known?.suggested[step]) return 'suggested';
  if (step === 'identity.office' && known?.route === 'video') return 'not-needed';
  if (step === 'identity.video' && known?.route === 'office') return 'not-needed';
  return 'pending';
}

/** Steps of a phase without which it is not done. In phase 3 that includes choosing a route. */
export function missingSteps(phase: Phase, known: Case | undefined, mode: DeviceMode): StepId[] {
  const missing = applicableSteps(phase, known?.route, mode)
    .filter(({ id, essential }) => essential === true && !known?.confirmed[id])
    .map(({ id }) => id);
  return phase === 3 && known?.route === undefined ? ['identity.office', ...missing] : missing;
}

/**
 * How a phase stands. "Blocked" says that an earlier phase is not done: a description, never a lock.
 */
export function phaseStatus(phase: Phase, known: Case | undefined, mode: DeviceMode): PhaseStatus {
  if (missingSteps(phase, known, mode).length === 0) return 'done';
  if (
    applicableSteps(phase, known?.route, mode).some(({ id }) => known?.confirmed[id] || known?.suggested[id])
  )
    return 'in-progress';
  return phases.some((earlier) => earlier < phase && missingSteps(earlier, known, mode).length > 0)
    ? 'blocked'
    : 'pending';
}

/** The phase the person is in: the first that is not done. `undefined` when all five are. */
export function currentPhase(known: Case | undefined, mode: DeviceMode): Phase | undefined {
  return phases.find((phase) => missingSteps(phase, known, mode).length > 0);
}

/** The step to do next, or `undefined` when there is none left. */
export function nextStep(known: Case | undefined, mode: DeviceMode): StepId | undefined {
  const phase = currentPhase(known, mode);
  return phase && missingSteps(phase, known, mode)[0];
}

/** Whether the person has a certificate by now: said by them, or all five phases done. */
export function isFinished(known: Case | undefined, mode: DeviceMode): boolean {
  return known !== undefined && (known.finishedAt !== undefined || currentPhase(known, mode) === undefined);
}
