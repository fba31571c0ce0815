import { currentCase } from '../cases/reduce.ts';
import type { AppState } from '../cases/state.ts';
import { currentPhase, nextStep, stepStatus } from '../cases/status.ts';
import { linkedPages, pageForStep } from '../journey/advice.ts';
import { todoFor } from '../journey/todos.ts';
import { type Language, say } from '../words/say.ts';
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
  /** Whether the comparison with the request can be offered: before the request is sent, and afterwards to switch it off. */
  mayTrace: boolean;
}

export function popupView(state: AppState, language: Language): PopupView {
  const known = currentCase(state);
  const mode = state.settings.deviceMode ?? 'shared';
  const phase = currentPhase(known, mode);
  const step = nextStep(known, mode);
  const todo = todoFor(step);
  return {
    where: phase
      ? say(language, 'panel.where', { phase, name: say(language, `phase.${phase}`) })
      : say(language, 'popup.title'),
    title: say(language, todo.title),
    text: say(language, todo.help),
    page: linkedPages[pageForStep(step)],
    checklist: checklistView(known, mode, language),
    mayTrace:
      known !== undefined && (known.traceAllowed === true || stepStatus('request.sent', known) === 'pending'),
  };
}
