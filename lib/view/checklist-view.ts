import { currentPhase, type PhaseStatus, phaseStatus, type StepStatus, stepStatus } from '../cases/status.ts';
import type { Noted } from '../journey/facts.ts';
import { applicableSteps, type DeviceMode, type Phase, phases, type StepId } from '../journey/phases.ts';
import { type Language, t } from '../words/translate.ts';

export interface StepView {
  id: StepId;
  label: string;
  status: StepStatus;
  statusText: string;
  /** A note to oneself, not binding. */
  isNote: boolean;
  action: 'confirm' | 'undo';
}

const notesToOneself: readonly StepId[] = [
  'setup.same-computer',
  'setup.unblocked',
  'request.promise',
  'request.password-noted',
  'identity.documents',
  'identity.video-ready',
  'download.same-computer',
  'download.password-at-hand',
];

export interface PhaseView {
  phase: Phase;
  name: string;
  status: PhaseStatus;
  /** The status in words, never by colour alone. */
  statusText: string;
  current: boolean;
  steps: readonly StepView[];
}

export interface ChecklistView {
  phases: readonly PhaseView[];
  done: number;
  doneText: string;
}

/**
 * The five phases and their steps, in words.
 *
 * @param place.here the phase of the open page; by default the one the person has reached
 * @param place.reimports the person's organisation asks for the certificate to be deleted and imported again
 */
export function checklistView(
  noted: Noted | undefined,
  mode: DeviceMode,
  language: Language,
  { here, reimports }: { here?: Phase | undefined; reimports: boolean },
): ChecklistView {
  const current = here ?? currentPhase(noted, mode);
  const isListed = (id: StepId): boolean =>
    id !== 'backup.reimported' || reimports || noted?.confirmed[id] !== undefined;
  const views = phases.map((phase) => {
    const view = phaseView(phase, noted, mode, language, phase === current);
    return { ...view, steps: view.steps.filter(({ id }) => isListed(id)) };
  });
  const done = views.filter(({ status }) => status === 'done').length;
  return { phases: views, done, doneText: t(language, 'panel.progress', { done }) };
}

function phaseView(
  phase: Phase,
  noted: Noted | undefined,
  mode: DeviceMode,
  language: Language,
  current: boolean,
): PhaseView {
  const status = phaseStatus(phase, noted, mode);
  const listed = applicableSteps(phase, noted ?? {}, mode);
  return {
    phase,
    name: t(language, `phase.${phase}`),
    status,
    statusText: t(language, listed.length === 0 ? 'status.not-needed' : `status.${status}`),
    current,
    steps: listed.map(({ id }) => stepView(id, noted, language)),
  };
}

function stepView(id: StepId, noted: Noted | undefined, language: Language): StepView {
  const status = stepStatus(id, noted);
  return {
    id,
    label: notesToOneself.includes(id)
      ? t(language, 'step.note', { step: t(language, `step.${id}`) })
      : t(language, `step.${id}`),
    status,
    statusText: t(language, `status.${status}`),
    action: status === 'done' || status === 'implied' ? 'undo' : 'confirm',
    isNote: notesToOneself.includes(id),
  };
}
