import { linkedPages, pageForStep, pageOnRoute } from '../journey/advice.ts';
import type { Effect, Note, Row, RowAction } from '../journey/guidance.ts';
import type { StepId } from '../journey/phases.ts';
import type { Situation } from '../journey/situation.ts';
import { rowFor } from '../journey/table/rows.ts';
import type { PageId } from '../pages/page.ts';
import { type Language, t } from '../words/translate.ts';
import type { UiTarget } from './ui-targets.ts';

/** What a press does, with its words and address. */
export type Press =
  | { kind: 'confirm' | 'undo'; step: StepId }
  | { kind: 'note'; note: Note }
  /** Leads to a page of FNMT's; undoes the step that was not done after all. */
  | { kind: 'go'; href: string; undo?: StepId }
  | { kind: 'open'; target: UiTarget }
  | { kind: 'write-code' }
  | { kind: 'explain'; text: string }
  /** Dismisses a question: the answer leads to the open page. */
  | { kind: 'dismiss'; undo?: StepId }
  | { kind: 'here' };

export interface PressView {
  label: string;
  does: Press;
}

/** The row's one action. */
export function actionView(action: RowAction, situation: Situation, language: Language): PressView {
  if (action.kind !== 'own-step') return pressView(action, situation, language);
  // Advice for a page off the person's way, given without that page.
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
  { label, ...effect }: (Effect | RowAction) & { label: RowAction['label'] },
  situation: Situation,
  language: Language,
): PressView {
  return { label: t(language, label), does: pressOf(effect, situation, language) };
}

function pressOf(
  effect: Effect | { kind: 'here' | 'own-step' },
  { page, route, kind, device }: Situation,
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
      // On a shared computer the previous person leaves, as there are no other people.
      return {
        kind: 'open',
        target: effect.target === 'people' && device !== 'personal' ? 'leave' : effect.target,
      };
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
