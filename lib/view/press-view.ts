import { linkedPages, pageForStep, pageOnRoute } from '../journey/advice.ts';
import type { Action, Effect, Note, Row } from '../journey/guidance.ts';
import type { StepId } from '../journey/phases.ts';
import type { Situation } from '../journey/situation.ts';
import { rowFor } from '../journey/table/rows.ts';
import type { PageId } from '../pages/page.ts';
import { type Language, t } from '../words/translate.ts';
import type { UiTarget } from './ui-targets.ts';

/** What a press does, with the words and the address it needs. */
export type Press =
  | { kind: 'confirm' | 'undo'; step: StepId }
  | { kind: 'note'; note: Note }
  /** Leads to a page of FNMT's; the step that was not done after all is taken back. */
  | { kind: 'go'; href: string; undo?: StepId }
  | { kind: 'open'; target: UiTarget }
  | { kind: 'write-code' }
  | { kind: 'explain'; text: string }
  /** Puts a question away: the answer leads to the page that is open. */
  | { kind: 'dismiss'; undo?: StepId }
  /** Nothing to press: it is done in the page itself. */
  | { kind: 'here' };

/** Something to press, or to be told: a label and what it does. */
export interface PressView {
  label: string;
  does: Press;
}

/** The one thing to do in a row. */
export function actionView(action: Action, situation: Situation, language: Language): PressView {
  if (action.kind !== 'own-step') return pressView(action, situation, language);
  // On a page that is not on the person's way: what they are told without it.
  const elsewhere = { ...situation, page: undefined, device: situation.device ?? 'shared' };
  const own: Row = rowFor(elsewhere);
  if (own.action.kind === 'page' || own.action.kind === 'here' || own.action.kind === 'own-step') {
    const page =
      own.action.kind === 'page' ? own.action.page : pageForStep(own.asks, situation.route, situation.kind);
    return pressView({ kind: 'page', page, label: action.label }, situation, language);
  }
  return pressView(own.action, situation, language);
}

/** An action or an answer, in words. */
export function pressView(
  { label, ...effect }: (Effect | Action) & { label: Action['label'] },
  situation: Situation,
  language: Language,
): PressView {
  return { label: t(language, label), does: pressOf(effect, situation, language) };
}

function pressOf(
  effect: Effect | { kind: 'here' | 'own-step' },
  { page, route, kind }: Situation,
  language: Language,
): Press {
  switch (effect.kind) {
    case 'page': {
      const undo = effect.undo ? { undo: effect.undo } : {};
      const wanted = pageOnRoute(effect.page, route, kind);
      if (page !== undefined && wanted === framingPage(page)) return { kind: 'dismiss', ...undo };
      return { kind: 'go', href: linkedPages[wanted], ...undo };
    }
    case 'explain':
      return { kind: 'explain', text: t(language, effect.text) };
    case 'confirm':
    case 'undo':
      return { kind: effect.kind, step: effect.step };
    case 'note':
      return { kind: 'note', note: effect.note };
    case 'open':
      return { kind: 'open', target: effect.target };
    case 'fill-code':
      return { kind: 'write-code' };
    case 'here':
    case 'own-step':
      return { kind: 'here' };
  }
}

/** A form opened as the page itself stands for the sede's page that frames it. */
function framingPage(page: PageId): PageId {
  if (page === 'request-form') return 'software-request';
  return page === 'download-form' ? 'software-download' : page;
}
