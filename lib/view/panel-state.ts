import type { PanelSide } from '../cases/state.ts';
import type { QuestionId } from '../journey/guidance.ts';
import type { QuestionView } from './guidance-view.ts';
import type { GuideView } from './guide-view.ts';
import type { InstallerChoice } from './panel-sections.ts';

/** Why a request of the panel's failed: no answer, or the extension was updated under the page. */
type Trouble = 'offline' | 'reload';

/** What page and window allow, as measured last. */
export interface PanelLayout {
  /** The window is wide enough for the panel beside a page's text. */
  roomy: boolean;
  /** The side on which the panel covers no form; undefined where it would cover one on each. */
  side: PanelSide | undefined;
  /** The side to which it can be moved. */
  next: PanelSide | undefined;
  /** The keyboard focus is in a form of the page. */
  inForm: boolean;
  /** The open panel, as it stands, lies on a form. */
  coversForm: boolean;
  /** Where the strip beside the folded panel goes: at the window's top, and its max height in px. */
  strip: { above: boolean; room: number };
  /** The page's own links to the installers. */
  installers: Readonly<Partial<Record<InstallerChoice['kind'], string>>>;
}

/** All that the panel on one page depends on. What is drawn follows from it alone. */
export interface PanelState {
  view: GuideView;
  layout: PanelLayout;
  /** Folded to make room for the form the focus is in, whatever the person chose. */
  yieldedToForm: boolean;
  /** The last request failed. */
  trouble: Trouble | undefined;
  /** The answer given to a question, for as long as it is the one asked. */
  answered: { question: QuestionId; answer: string } | undefined;
  /** What came of writing the code into the form. */
  code: 'written' | 'not-written' | undefined;
  /** The person has just hidden the panel: how to get it back is said, and that can be undone. */
  justHidden: boolean;
}

/** What happens to the panel: pushed by the background, measured in the page, or done by the person. */
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

/** The state after an event; the very same object where nothing changes. */
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
    // What comes after the form was sent is shown, whatever it made room for.
    yieldedToForm: state.yieldedToForm && !isNews,
    // The form is another one, or there anew: nothing of ours is in it.
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

/**
 * How the panel stands: as the person left it, else open where there is room; folded for the form, until that was sent.
 * Just hidden, it says how to get it back.
 */
export function panelForm(state: PanelState): 'open' | 'tab' | 'hidden' | 'just-hidden' {
  const { view, layout, yieldedToForm, justHidden } = state;
  const hasRoom = layout.roomy && (layout.side !== undefined || view.now.look === 'urgent');
  const wanted = view.panel ?? (hasRoom ? 'open' : 'tab');
  if (justHidden) return 'just-hidden';
  return wanted === 'open' && yieldedToForm ? 'tab' : wanted;
}

/** The one line beside the folded panel's name: what is asked, or what is due. */
export function panelWaiting(state: PanelState): string | undefined {
  const { view } = state;
  return view.whose?.title ?? questionAsked(state)?.text ?? view.reminder?.title;
}

/** The question, until it is put away. One at a time: whose computer it is comes first, but for what was just sent. */
export function questionAsked({ view: { now, whose }, answered }: PanelState): QuestionView | undefined {
  const { question, look } = now;
  if (!question || (whose && look !== 'urgent')) return undefined;
  const given = question.answers.find(({ id }) => id === answered?.answer);
  return given?.does.kind === 'dismiss' ? undefined : question;
}

/** What an answer says in return, where it changes nothing else. */
export function explained({ view, answered }: PanelState): string | undefined {
  const given = view.now.question?.answers.find(({ id }) => id === answered?.answer);
  return given?.does.kind === 'explain' ? given.does.text : undefined;
}

/** What to announce to screen readers: the most urgent of what there is to say. */
export function panelNews(state: PanelState): string | undefined {
  const { view, trouble } = state;
  return (
    (view.now.row === 'fading' ? view.now.text.join(' ') : undefined) ??
    (state.code && view.labels[`panel.code.${state.code}`]) ??
    explained(state) ??
    questionAsked(state)?.told ??
    (trouble && view.labels[`panel.${trouble}`]) ??
    view.notice
  );
}
