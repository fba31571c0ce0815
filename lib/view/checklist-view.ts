import type { Case } from '../cases/state.ts';
import { currentPhase, type PhaseStatus, phaseStatus, type StepStatus, stepStatus } from '../cases/status.ts';
import { applicableSteps, type DeviceMode, type Phase, phases, type StepId } from '../journey/phases.ts';
import { type Language, t } from '../words/translate.ts';

export interface StepView {
  id: StepId;
  label: string;
  status: StepStatus;
  statusText: string;
  /** What one click does. */
  action: 'confirm' | 'undo';
}

export interface PhaseView {
  phase: Phase;
  name: string;
  status: PhaseStatus;
  /** The status in words: never told by colour alone. */
  statusText: string;
  /** Where the person is: on a page of this phase, or at this phase of the journey. */
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
 * @param place.here the phase of the open page; without it the phase the person has reached
 * @param place.reimports the person's organisation asks for the certificate to be deleted and imported again
 */
export function checklistView(
  known: Case | undefined,
  mode: DeviceMode,
  language: Language,
  { here, reimports }: { here?: Phase | undefined; reimports: boolean },
): ChecklistView {
  const current = here ?? currentPhase(known, mode);
  const isListed = (id: StepId): boolean =>
    id !== 'backup.reimported' || reimports || known?.confirmed[id] !== undefined;
  const views = phases.map((phase) => {
    const view = phaseView(phase, known, mode, language, phase === current, here !== undefined);
    return { ...view, steps: view.steps.filter(({ id }) => isListed(id)) };
  });
  const done = views.filter(({ status }) => status === 'done').length;
  return { phases: views, done, doneText: t(language, 'panel.progress', { done }) };
}

function phaseView(
  phase: Phase,
  known: Case | undefined,
  mode: DeviceMode,
  language: Language,
  current: boolean,
  onPage: boolean,
): PhaseView {
  const status = phaseStatus(phase, known, mode);
  return {
    phase,
    name: t(language, `phase.${phase}`),
    status,
    statusText: t(language, current && onPage && status !== 'done' ? 'status.here' : `status.${status}`),
    current,
    steps: applicableSteps(phase, known?.route, mode).map(({ id }) => stepView(id, known, language)),
  };
}

function stepView(id: StepId, known: Case | undefined, language: Language): StepView {
  const status = stepStatus(id, known);
  return {
    id,
    label: t(language, `step.${id}`),
    status,
    statusText: t(language, `status.${status}`),
    action: status === 'done' ? 'undo' : 'confirm',
  };
}
