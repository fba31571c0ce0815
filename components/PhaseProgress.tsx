import type { JSX } from 'preact';
import type { ChecklistView } from '../lib/view/checklist-view.ts';

/** Five segments; its accessible text is "2 of 5 phases done". */
export function PhaseProgress({ checklist }: { checklist: ChecklistView }): JSX.Element {
  return (
    <div class="progress" role="img" aria-label={checklist.doneText}>
      {checklist.phases.map(({ phase, status, current }) => (
        <i key={phase} data-status={status} data-current={current && status !== 'done' ? '' : undefined} />
      ))}
    </div>
  );
}
