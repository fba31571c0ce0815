import { Check } from 'lucide';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Phase as PhaseNumber, StepId } from '../lib/journey/phases.ts';
import type { ChecklistView, PhaseView, StepView } from '../lib/view/checklist-view.ts';
import { Icon } from './Icon.tsx';

interface Props {
  checklist: ChecklistView;
  /** Whether the current phase starts closed too. */
  folded?: boolean;
  onStep: (step: StepId, action: StepView['action']) => void;
}

/**
 * The five phases. The current one is open, and stays open afterwards, so that none closes while in use. One click
 * confirms a step, another undoes it.
 */
export function Checklist({ checklist, folded = false, onStep }: Props): JSX.Element {
  const opened = useRef(new Set<PhaseNumber>()).current;
  for (const { phase, current } of checklist.phases) if (current && !folded) opened.add(phase);
  return (
    <ol class="phases">
      {checklist.phases.map((phase) => (
        <li key={phase.phase} aria-current={phase.current ? 'step' : undefined}>
          <Phase phase={phase} open={opened.has(phase.phase)} onStep={onStep} />
        </li>
      ))}
    </ol>
  );
}

function Phase({
  phase,
  open,
  onStep,
}: {
  phase: PhaseView;
  open: boolean;
  onStep: Props['onStep'];
}): JSX.Element {
  const { status, statusText, current, steps } = phase;
  return (
    <details class="phase" data-status={status} data-current={current ? '' : undefined} open={open}>
      <summary>
        <span class="mark">{status === 'done' ? <Icon of={Check} size={18} /> : phase.phase}</span>
        <span class="name">{phase.name}</span>
        <span class="status">{statusText}</span>
      </summary>
      <ul class="steps">
        {steps.map((step) => (
          <li key={step.id}>
            <Step step={step} onStep={onStep} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Step({
  step: { id, label, status, statusText, action },
  onStep,
}: {
  step: StepView;
  onStep: Props['onStep'];
}): JSX.Element {
  return (
    <label class="step" data-step={id} data-status={status}>
      <input
        type="checkbox"
        checked={status === 'done' || status === 'implied'}
        onClick={(event) => {
          // The box shows what is stored: it changes with the answer.
          event.preventDefault();
          onStep(id, action);
        }}
      />
      <span>
        {label}{' '}
        {(status === 'suggested' || status === 'implied' || status === 'not-needed') && (
          <span class="ask">{statusText}</span>
        )}
      </span>
    </label>
  );
}
