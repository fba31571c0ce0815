import type { PanelSide } from '../cases/state.ts';
import type { StepId } from '../journey/phases.ts';
import type { GuideView } from './guide-view.ts';
import type { ConfiguradorView, InstallerChoice } from './panel-sections.ts';

export const configuradorAnswers = ['yes', 'no', 'asks'] as const;
export type ConfiguradorAnswer = (typeof configuradorAnswers)[number];

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
  /** The question answered "not yet", for as long as it is the one asked. */
  declined: StepId | undefined;
  /** The answer given to the stop sign. */
  stopAnswer: number | undefined;
  /** The form that was sent, and what to say if no program opened. Outlives the form's frame. */
  configurador: ConfiguradorView | undefined;
  /** No sign of the program within the wait: ask. */
  configuradorDue: boolean;
  configuradorAnswer: ConfiguradorAnswer | undefined;
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
  | { type: 'declined' }
  | { type: 'stop-answered'; answer: number }
  | { type: 'configurador-due'; sentAt: number }
  | { type: 'configurador-answered'; answer: ConfiguradorAnswer }
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
    declined: undefined,
    stopAnswer: undefined,
    configurador: view.configurador,
    configuradorDue: false,
    configuradorAnswer: undefined,
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
    case 'declined':
      return { ...state, declined: state.view.question?.step };
    case 'stop-answered':
      return { ...state, stopAnswer: event.answer };
    case 'configurador-due':
      return state.configurador?.sentAt === event.sentAt ? { ...state, configuradorDue: true } : state;
    case 'configurador-answered':
      return { ...state, configuradorAnswer: event.answer };
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
  // The form's frame goes on to other pages: that it was sent stays true until the form is back.
  const configurador = view.configurador ?? (view.formOpen ? undefined : state.configurador);
  const isSameSending = configurador?.sentAt === state.configurador?.sentAt;
  return {
    ...state,
    view,
    declined: view.question?.step === state.declined ? state.declined : undefined,
    configurador,
    // What comes after the form was sent is shown, whatever it made room for.
    yieldedToForm: state.yieldedToForm && (isSameSending || configurador === undefined),
    // The form is another one, or there anew: nothing of ours is in it.
    code:
      view.action?.kind === 'write-code' && !state.view.formOpen && view.formOpen ? undefined : state.code,
    configuradorDue: isSameSending && state.configuradorDue,
    configuradorAnswer: isSameSending ? state.configuradorAnswer : undefined,
  };
}

function withLayout(state: PanelState, layout: PanelLayout): PanelState {
  const isInTheWay = layout.inForm && layout.coversForm && state.configurador === undefined;
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
  const { view, layout, yieldedToForm, configurador, justHidden } = state;
  const hasRoom = layout.roomy && (layout.side !== undefined || configurador !== undefined);
  const wanted = view.panel ?? (hasRoom ? 'open' : 'tab');
  if (justHidden) return 'just-hidden';
  return wanted === 'open' && yieldedToForm ? 'tab' : wanted;
}

/** The one line beside the folded panel's name: what is asked, or what is due. */
export function panelWaiting(state: PanelState): string | undefined {
  const { view } = state;
  return view.whose?.title ?? questionAsked(state)?.quoted ?? view.reminder?.title;
}

/** What to ask about the program that a sent form opens, once it is time. */
export function configuradorAsked({
  configurador,
  configuradorDue,
}: PanelState): ConfiguradorView | undefined {
  return configuradorDue ? configurador : undefined;
}

/** The page's question; whether the form was sent is asked only once it is clear that the program opened. */
export function questionAsked(state: PanelState): GuideView['question'] {
  const { question, whose } = state.view;
  // One question at a time: whose computer it is comes first.
  if (!question || whose || question.step === state.declined) return undefined;
  return configuradorAsked(state) && state.configuradorAnswer !== 'yes' ? undefined : question;
}

/** What to announce to screen readers: the most urgent of what there is to say. */
export function panelNews(state: PanelState): string | undefined {
  const { view, trouble } = state;
  return (
    view.fading?.text ??
    (state.code && view.labels[`panel.code.${state.code}`]) ??
    configuradorAsked(state)?.question ??
    questionAsked(state)?.announcement ??
    (trouble && view.labels[`panel.${trouble}`]) ??
    view.notice
  );
}
