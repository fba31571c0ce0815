import { currentCase } from '../cases/reduce.ts';
import type { AppState } from '../cases/state.ts';
import { currentPhase, nextStep } from '../cases/status.ts';
import { linkedPages, pageForStep } from '../journey/advice.ts';
import type { StepId } from '../journey/phases.ts';
import { catalogues, type Language, say, type WordKey } from '../words/say.ts';
import { type ChecklistView, checklistView } from './checklist-view.ts';

/** What the popup draws for the current case. */
export interface PopupView {
  where: string;
  /** The one thing to do now. */
  title: string;
  text: string;
  /** Address of the page where it is done. */
  page: string;
  checklist: ChecklistView;
}

export function popupView(state: AppState, language: Language): PopupView {
  const known = currentCase(state);
  const mode = state.settings.deviceMode ?? 'shared';
  const phase = currentPhase(known, mode);
  const step = nextStep(known, mode);
  const title = todo(step);
  return {
    where: phase
      ? say(language, 'panel.where', { phase, name: say(language, `phase.${phase}`) })
      : say(language, 'popup.title'),
    title: say(language, title),
    text: say(language, `${title}.help`),
    page: linkedPages[pageForStep(step)],
    checklist: checklistView(known, mode, language),
  };
}

type Todo = Extract<WordKey, `do.${string}`>;
type TodoTitle = Exclude<Todo, `${string}.help`>;

/** The words for a step that is still to do; every essential step has them. */
function todo(step: StepId | undefined): TodoTitle {
  const key = step === undefined ? 'do.finished' : `do.${step}`;
  return key in catalogues.es ? (key as TodoTitle) : 'do.finished';
}
