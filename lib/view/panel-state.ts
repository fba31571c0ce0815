import type { PanelSide } from '../cases/state.ts';
import type { QuestionId } from '../journey/guidance.ts';
import type { QuestionView } from './guidance-view.ts';
import type { GuideView } from './guide-view.ts';
import type { InstallerChoice } from './panel-sections.ts';

/** No answer, or the extension was updated under the page. */
type Trouble = 'offline' | 'reload';

/** What page and window allow, as measured last. */
export interface PanelLayout {
  roomy: boolean;
  /** The side without a form; undefined if there is none. */
  side: PanelSide | undefined;
  next: PanelSide | undefined;
  inForm: boolean;
  /** The open panel covers a form. */
  coversForm: boolean;
  /** Where the strip beside the folded panel goes: at the window's top, and its max height in px. */
  strip: { above: boolean; room: number };
  installers: Readonly<Partial<Record<InstallerChoice['kind'], string>>>;
}

/** Everything the panel on a page depends on. */
export interface PanelState {
  view: GuideView;
  layout: PanelLayout;
  /** Folded to make room for the form with the focus, whatever the person chose. */
  yieldedToForm: boolean;
  trouble: Trouble | undefined;
  /** The answer to the current question. */
  answered: { question: QuestionId; answer: string } | undefined;
  code: 'written' | 'not-written' | undefined;
  /** The person has just hidden the panel: it shows how to get it back. */
  justHidden: boolean;
}

/** Pushed by the background, measured in the page, or done by the person. */
export type PanelEvent =
  | { type: 'view'; view: GuideView; layout: PanelLayout }
  | { type: 'layout'; layout: PanelLayout }
  | { type: 'reopened' }
  | { type: 'answered'; answer: string }
  | { type: 'code-written'; ok: boolean }
  | { type: 'hidden' }
  | { type: 'hidden-read' }
  | { type: 'request-ended'; trouble: Trouble | undefined };

export function initialPanel(view: GuideView, layout: PanelLayout): PanelState {
  return {
    view,
    layout,
    yieldedToForm: false,
    trouble: undefined,
    answered: undefined,
    code: undefined,
    justHidden: false,
  };
}

/** The state after an event; the same object where nothing changes. */
export function panelReducer(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case 'view':
      return withLayout(withView(state, event.view), event.layout);
    case 'layout':
      return withLayout(state, event.layout);
    case 'reopened':
      return state.yieldedToForm || state.justHidden
        ? { ...state, yieldedToForm: false, justHidden: false }
        : state;
    case 'answered': {
      const question = state.view.now.question?.id;
      return question ? { ...state, answered: { question, answer: event.answer } } : state;
    }
    case 'code-written':
      return { ...state, code: event.ok ? 'written' : 'not-written' };
    case 'hidden':
      return { ...state, justHidden: true };
    case 'hidden-read':
      return state.justHidden ? { ...state, justHidden: false } : state;
    case 'request-ended':
      return state.trouble === event.trouble ? state : { ...state, trouble: event.trouble };
  }
}

function withView(state: PanelState, view: GuideView): PanelState {
  // An answer may arrive after a newer push.
  if (view.revision < state.view.revision) return state;
  const { now } = view;
  const isNews = now.look === 'urgent' && now.row !== state.view.now.row;
  const isFormBack = !state.view.formOpen && view.formOpen;
  return {
    ...state,
    view,
    answered: now.question?.id === state.answered?.question ? state.answered : undefined,
    // What follows a sent form is shown, even if the panel had made room.
    yieldedToForm: state.yieldedToForm && !isNews,
    // Another form, or a new one: the written code is gone.
    code: isFormBack ? undefined : state.code,
  };
}

function withLayout(state: PanelState, layout: PanelLayout): PanelState {
  const isInTheWay = layout.inForm && layout.coversForm && state.view.now.look !== 'urgent';
  const yieldedToForm = state.yieldedToForm || isInTheWay;
  if (yieldedToForm === state.yieldedToForm && isSameLayout(state.layout, layout)) return state;
  return { ...state, layout, yieldedToForm };
}

function isSameLayout(one: PanelLayout, other: PanelLayout): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The panel's form: as the person left it, else open where there is room; folded for the form until that was sent. */
export function panelForm(state: PanelState): 'open' | 'tab' | 'hidden' | 'just-hidden' {
  const { view, layout, yieldedToForm, justHidden } = state;
  const hasRoom = layout.roomy && (layout.side !== undefined || view.now.look === 'urgent');
  const wanted = view.panel ?? (hasRoom ? 'open' : 'tab');
  if (justHidden) return 'just-hidden';
  return wanted === 'open' && yieldedToForm ? 'tab' : wanted;
}

/** The line beside the folded panel's name: a question, or what is due. */
export function panelWaiting(state: PanelState): string | undefined {
  const { view } = state;
  return view.deviceQuestion?.title ?? questionAsked(state)?.text ?? view.reminder?.title;
}

/** The current question, until dismissed. Whose computer it is comes first, except after a sending. */
export function questionAsked({
  view: { now, deviceQuestion },
  answered,
}: PanelState): QuestionView | undefined {
  const { question, look } = now;
  if (!question || (deviceQuestion && look !== 'urgent')) return undefined;
  const given = question.answers.find(({ id }) => id === answered?.answer);
  return given?.does.kind === 'dismiss' ? undefined : question;
}

/** The reply to an answer that changes nothing else. */
export function explanationShown({ view, answered }: PanelState): string | undefined {
  const given = view.now.question?.answers.find(({ id }) => id === answered?.answer);
  return given?.does.kind === 'explain' ? given.does.text : undefined;
}

/** The most urgent thing to announce to screen readers. */
export function panelNews(state: PanelState): string | undefined {
  const { view, trouble } = state;
  return (
    (view.now.row === 'fading' ? view.now.text.join(' ') : undefined) ??
    (state.code && view.labels[`panel.code.${state.code}`]) ??
    explanationShown(state) ??
    questionAsked(state)?.announcement ??
    (trouble && view.labels[`panel.${trouble}`]) ??
    view.notice
  );
}
