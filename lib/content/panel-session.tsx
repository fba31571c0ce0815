import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { OnPress } from '../../components/Guidance.tsx';
import { holdWhilePressed } from '../../components/hold-while-pressed.ts';
import { Panel } from '../../components/Panel.tsx';
import panelCss from '../../components/panel.css?inline';
import type { PanelRequests } from '../../components/panel-props.ts';
import { setAnnouncer } from '../../components/use-announcement.ts';
import type { DeviceMode, StepId } from '../journey/phases.ts';
import { send } from '../messages/send.ts';
import type { GuideView } from '../view/guide-view.ts';
import {
  initialPanel,
  type PanelEvent,
  type PanelLayout,
  panelForm,
  panelNews,
  panelReducer,
  questionAsked,
} from '../view/panel-state.ts';
import type { UiTarget } from '../view/ui-targets.ts';
import { makeAnnouncer } from './announce.ts';
import { onFocusMove } from './browser-compat.ts';
import { noteFrameLoads } from './frame-loads.ts';

import { makeHost } from './host.ts';
import { isInForm, measureLayout } from './panel-place.ts';
import { makeWayToGuide } from './way-to-guide.ts';

/** The panel over one page. Its state ends with the page. */
export interface PanelSession {
  update: (view: GuideView) => void;
  measure: () => void;
  reach: () => void;
}

/** How long a hidden panel shows how to get it back, in ms. */
const hiddenNoticeMs = 10_000;

/** How long the page's own reading takes before a question is announced, in ms. */
const pageReadingMs = 6000;

/** How long after a frame's answer it is clear whether the form has come back, in ms. */
const answerMs = 1000;

/** Shows the panel until aborted, and carries out what its state asks for. */
export function openPanel(first: GuideView, signal: AbortSignal): PanelSession {
  const host = makeHost('certiguia-guide', panelCss, signal);
  const { root } = host;
  const announce = makeAnnouncer(root);
  const way = makeWayToGuide(enter, signal);
  const container = document.createElement('div');
  root.append(container);
  signal.addEventListener('abort', () => render(null, container), { once: true });

  let state = initialPanel(first, measured(first));
  /** What is on the screen, which lags behind the state during a press. */
  let drawn = first;
  let lastNews: string | undefined;
  /** When an unprompted question may be announced. */
  let quietFrom = performance.now() + pageReadingMs;
  let hiddenTimer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(hiddenTimer), { once: true });
  const frameLoads = noteFrameLoads(signal, () => {
    quietFrom = Math.max(quietFrom, performance.now() + answerMs);
    setTimeout(announceNews, answerMs + 50);
  });
  setTimeout(announceNews, pageReadingMs + 50);
  /** The focus was in the panel at the change, which may be drawn later. */
  let hadFocus = false;
  let isReaching = false;
  let cameFrom: HTMLElement | undefined;

  const draw = holdWhilePressed(root, drawNow, signal);

  function dispatch(event: PanelEvent): void {
    const next = panelReducer(state, event);
    if (next === state) return;
    state = next;
    hadFocus ||= root.activeElement !== null;
    scheduleHiddenNotice();
    draw();
  }

  function drawNow(): void {
    const { view } = state;
    hadFocus ||= root.activeElement !== null;
    host.mark({
      lang: view.language,
      'data-page': view.page,
      'data-phase': view.phase?.toString(),
      'data-stop': view.stop,
    });
    setAnnouncer(announce, view.language);
    render(<Panel state={state} dispatch={dispatch} {...requests} />, container);
    drawn = view;
    host.show();
    way.say(panelForm(state) === 'hidden' ? undefined : view.labels['panel.way'], view.language);
    // If the pressed element is gone, the focus goes to its replacement instead of the page's start.
    if (hadFocus && root.activeElement === null) focusHome();
    hadFocus = false;
    if (isReaching && root.querySelector('.panel')) {
      isReaching = false;
      focusHome();
    }
    announceNews();
    if (isInForm(document.activeElement)) measure();
  }

  /**
   * Announces questions after the page's own reading has begun, and about a sent form after FNMT's answer: the form
   * may have come back.
   */
  function announceNews(): void {
    const news = panelNews(state);
    if (signal.aborted || news === lastNews) return;
    const { sentAt } = state.view;
    const isQuestion = news !== undefined && news === questionAsked(state)?.announcement;
    const isUnanswered = sentAt !== undefined && !frameLoads.some((at) => at >= sentAt);
    if (isQuestion && (isUnanswered || performance.now() < quietFrom)) return;
    lastNews = news;
    announce({ text: news ?? '', lang: state.view.language, about: 'news' });
  }

  function measure(): void {
    const { activeElement } = document;
    // Firefox names a newly focused frame some time later.
    if (
      activeElement instanceof HTMLElement &&
      activeElement !== root.host &&
      activeElement !== document.body
    )
      cameFrom = activeElement;
    dispatch({ type: 'layout', layout: measured(state.view) });
  }

  function measured(view: GuideView): PanelLayout {
    return measureLayout(document, view, root.querySelector('.panel') ?? undefined);
  }

  function focusHome(): void {
    root.querySelector<HTMLElement>('[data-focus-home]')?.focus({ preventScroll: true });
    // The browser would scroll only to the title, cutting what is above it.
    for (const box of root.querySelectorAll('.panel, .scroll')) box.scrollTop = 0;
  }

  const requests: PanelRequests = {
    onStep: changeStep,
    onPress: press,
    onUi: (target: UiTarget) => {
      if (target === 'panel') dispatch({ type: 'reopened' });
      void handleResult(send({ type: 'ui.open', target }));
    },
    onDevice: (mode: DeviceMode) => void handleResult(send({ type: 'device.answer', mode }), 'confirm'),
  };

  function changeStep(step: StepId, action: 'confirm' | 'undo'): void {
    void handleResult(send({ type: `step.${action}`, step, case: caseShown() }), action);
  }

  /** The person whose list is shown, who may no longer be the current one. */
  function caseShown(): string | null {
    return drawn.case ?? null;
  }

  function press(...[does, answer]: Parameters<OnPress>): void {
    if (answer !== undefined) dispatch({ type: 'answered', answer });
    switch (does.kind) {
      case 'confirm':
      case 'undo':
        changeStep(does.step, does.kind);
        return;
      case 'note':
        void handleResult(send({ type: 'answer.note', note: does.note, case: caseShown() }), 'confirm');
        return;
      case 'go':
      case 'dismiss':
        if (does.undo) changeStep(does.undo, 'undo');
        return;
      case 'open':
        requests.onUi(does.target);
        return;
      case 'write-code':
        void writeCode();
        return;
      case 'explain':
      case 'here':
        return;
    }
  }

  async function writeCode(): Promise<void> {
    const { ok } = await send({ type: 'code.fill-here' });
    if (!signal.aborted) dispatch({ type: 'code-written', ok });
  }

  function scheduleHiddenNotice(): void {
    if (!state.justHidden) {
      clearTimeout(hiddenTimer);
      hiddenTimer = undefined;
      return;
    }
    hiddenTimer ??= setTimeout(dispatch, hiddenNoticeMs, { type: 'hidden-read' });
  }

  /** A push draws the result; only a failure is drawn here. */
  async function handleResult(answer: Promise<{ ok: boolean }>, noted?: 'confirm' | 'undo'): Promise<void> {
    const { ok } = await answer;
    if (signal.aborted) return;
    const { labels, language: lang } = state.view;
    quietFrom = 0;
    if (ok && noted)
      announce({ text: labels[`panel.noted.${noted}`], lang, about: 'noted', first: true, again: true });
    const trouble = ok ? undefined : browser.runtime?.id ? 'offline' : 'reload';
    dispatch({ type: 'request-ended', trouble });
  }

  function reach(): void {
    if (root.activeElement && panelForm(state) !== 'just-hidden') {
      comeBack();
      return;
    }
    enter();
  }

  function enter(): void {
    measure();
    isReaching = true;
    dispatch({ type: 'reopened' });
    draw();
  }

  function comeBack(): void {
    // If the earlier element is gone or takes no focus, the page gets the keyboard.
    if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
    // Not during a key event: Firefox then does not focus a frame of another process (153, 2026-11).
    setTimeout(() => {
      cameFrom?.focus();
      if (cameFrom instanceof HTMLIFrameElement) void send({ type: 'focus.return' });
    });
  }

  root.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') comeBack();
  });
  addEventListener('resize', measure, { signal });
  addEventListener('load', measure, { signal });
  // Keeps the strip off its field while the page scrolls.
  addEventListener('scroll', () => state.view.fieldHint && measure(), {
    signal,
    capture: true,
    passive: true,
  });
  onFocusMove(measure, signal);
  // A field further down is scrolled to after it has the focus.
  addEventListener('scrollend', measure, { signal, capture: true });

  draw();
  return {
    update: (view) => dispatch({ type: 'view', view, layout: measured(view) }),
    measure,
    reach,
  };
}
