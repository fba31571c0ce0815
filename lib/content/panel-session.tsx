import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel, type PanelRequests } from '../../components/Panel.tsx';
import panelCss from '../../components/panel.css?inline';
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
} from '../view/panel-state.ts';
import type { UiTarget } from '../view/ui-targets.ts';
import { announce, prepareAnnouncements } from './announce.ts';
import { whenFocusMoves } from './browser-compat.ts';
import { holdWhilePressed } from './hold-while-pressed.ts';
import { makeHost } from './host.ts';
import { isInForm, measureLayout } from './panel-place.ts';
import { type ConfiguradorWatch, noteFrameLoads, watchConfigurador } from './watch-configurador.ts';

/** The panel over one page. Its state ends with the page. */
export interface PanelSession {
  /** A newer view, answered or pushed by the background. */
  update: (view: GuideView) => void;
  /** The page has changed: the panel may have to move, fold or open. */
  measure: () => void;
  /** The keys that lead to the panel were pressed: into it, or back to the page. */
  reach: () => void;
}

/** How long a person who hid the panel is told how to get it back, in ms. */
const hiddenNoticeMs = 10_000;

/** Shows the panel until `signal` is aborted: carries out what its state asks for. */
export function openPanel(first: GuideView, signal: AbortSignal): PanelSession {
  const host = makeHost('certiguia-guide', panelCss, signal);
  const { root } = host;
  prepareAnnouncements(root);
  const container = document.createElement('div');
  root.append(container);
  signal.addEventListener('abort', () => render(null, container), { once: true });

  let state = initialPanel(first, measured(first));
  let announced: string | undefined;
  let watch: ConfiguradorWatch | undefined;
  let hiddenTimer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(hiddenTimer), { once: true });
  const frameLoads = noteFrameLoads(signal);
  signal.addEventListener('abort', () => watch?.stop(), { once: true });
  /** The focus was in the panel when what is to be drawn happened; it may be drawn later. */
  let hadFocus = false;
  /** Move the focus into the panel once it is open. */
  let isReaching = false;
  /** Where the focus was before the keys led here. */
  let cameFrom: HTMLElement | undefined;

  const draw = holdWhilePressed(root, drawNow, signal);

  function dispatch(event: PanelEvent): void {
    const next = panelReducer(state, event);
    if (next === state) return;
    state = next;
    hadFocus ||= root.activeElement !== null;
    followConfigurador();
    followHidden();
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
    render(<Panel state={state} dispatch={dispatch} {...requests} />, container);
    host.show();
    // What was pressed may be gone: the focus goes to what replaced it, not to the page's start.
    if (hadFocus && root.activeElement === null) focusHome();
    hadFocus = false;
    if (isReaching && root.querySelector('.panel')) {
      isReaching = false;
      focusHome();
    }
    const news = panelNews(state);
    if (news !== undefined && news !== announced) announce(root, news, view.language);
    announced = news;
    // Drawn open or moved, it may lie on the form the focus is in.
    if (isInForm(document.activeElement)) measure();
  }

  function measure(): void {
    dispatch({ type: 'layout', layout: measured(state.view) });
  }

  function measured(view: GuideView): PanelLayout {
    return measureLayout(document, view, root.querySelector('.panel') ?? undefined);
  }

  function focusHome(): void {
    root.querySelector<HTMLElement>('[data-focus-home]')?.focus();
  }

  /** After a form was sent, looks for signs of the Configurador until it is time to ask. */
  function followConfigurador(): void {
    const sentAt = state.configurador?.sentAt;
    if (sentAt === watch?.sentAt) return;
    watch?.stop();
    watch =
      sentAt === undefined
        ? undefined
        : watchConfigurador(sentAt, frameLoads, () => dispatch({ type: 'configurador-due', sentAt }));
  }

  const requests: PanelRequests = {
    onStep: (step: StepId, action: 'confirm' | 'undo') => void ended(send({ type: `step.${action}`, step })),
    onUi: (target: UiTarget) => {
      if (target === 'panel') dispatch({ type: 'reopened' });
      void ended(send({ type: 'ui.open', target }));
    },
    onDevice: (mode: DeviceMode) => void ended(send({ type: 'device.answer', mode })),
    onWriteCode: () => void writeCode(),
  };

  async function writeCode(): Promise<void> {
    const { ok } = await send({ type: 'code.fill-here' });
    if (!signal.aborted) dispatch({ type: 'code-written', ok });
  }

  /** How to get the panel back is said for a while. */
  function followHidden(): void {
    if (!state.justHidden) {
      clearTimeout(hiddenTimer);
      hiddenTimer = undefined;
      return;
    }
    hiddenTimer ??= setTimeout(dispatch, hiddenNoticeMs, { type: 'hidden-read' });
  }

  /** What was asked for is drawn by the push that follows; only its failure is drawn here. */
  async function ended(answer: Promise<{ ok: boolean }>): Promise<void> {
    const { ok } = await answer;
    if (signal.aborted) return;
    const trouble = ok ? undefined : browser.runtime?.id ? 'offline' : 'reload';
    dispatch({ type: 'request-ended', trouble });
  }

  function reach(): void {
    if (root.activeElement && panelForm(state) !== 'just-hidden') {
      comeBack();
      return;
    }
    const { activeElement } = document;
    cameFrom = activeElement instanceof HTMLElement ? activeElement : undefined;
    isReaching = true;
    dispatch({ type: 'reopened' });
    draw();
  }

  function comeBack(): void {
    cameFrom?.focus();
    cameFrom = undefined;
    // Where the focus was may be gone, or take none: then the keyboard is the page's again.
    const active = root.activeElement;
    if (active instanceof HTMLElement) active.blur();
  }

  root.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') comeBack();
  });
  addEventListener('resize', measure, { signal });
  addEventListener('load', measure, { signal });
  // The strip stays off the field it is about while the page scrolls.
  addEventListener('scroll', () => state.view.fieldHint && measure(), {
    signal,
    capture: true,
    passive: true,
  });
  whenFocusMoves(measure, signal);
  // A field further down is scrolled to after it has the focus.
  addEventListener('scrollend', measure, { signal, capture: true });

  followConfigurador();
  draw();
  return {
    update: (view) => dispatch({ type: 'view', view, layout: measured(view) }),
    measure,
    reach,
  };
}
