import { browser } from 'wxt/browser';
import panelCss from '../../components/panel.css?inline';
import type { StepId } from '../journey/phases.ts';
import { isReachPanel, isViewPush } from '../messages/protocol.ts';
import { send } from '../messages/send.ts';
import { isAddressHost } from '../pages/addresses.ts';
import type { PageId } from '../pages/page.ts';
import { noSigns } from '../pages/page-signs.ts';
import type { DrawnConfigurador, DrawnGuide, Trouble } from '../view/drawing.ts';
import type { UiTarget } from '../view/ui-targets.ts';
import { announce, prepareAnnouncements } from './announce.ts';
import { whenFocusMoves } from './browser-compat.ts';
import { createGuidePanel, type GuidePanel } from './guide-panel.ts';
import { type Host, makeHost } from './host.ts';
import { installerLinks } from './installer-links.ts';
import { onPageChange, onReturn } from './on-page-change.ts';
import { fieldInWindow, formsOn, isInForm, nextSide, sideFor, stripPlace } from './panel-place.ts';
import { overlap } from './place.ts';
import { createSedeSigns } from './sede-signs.ts';
import { type ConfiguradorWatch, noteFrameLoads, watchConfigurador } from './watch-configurador.ts';

/** In a narrower window, in px, there is no room beside a page's text: the panel is folded until the person opens it. */
const roomForPanel = 1000;

/**
 * The guide over the page in this tab, until `signal` is aborted: recognises the page, announces it once, draws
 * what the background answers and pushes. On a page it does not know there is nothing at all.
 */
export function showGuide(signal: AbortSignal): void {
  // Read off the window itself: Firefox may say `resize` before its media queries know of it.
  const isRoomy = (): boolean => innerWidth >= roomForPanel;
  let host: Host | undefined;
  let panel: GuidePanel | undefined;
  let removal: AbortController | undefined;
  let view: DrawnGuide | undefined;
  let trouble: Trouble | undefined;
  let said: string | undefined;
  let configurador: DrawnConfigurador | undefined;
  let watch: ConfiguradorWatch | undefined;
  /** Ends with the page that is known: what is listened to on it. */
  let stay: AbortController | undefined;
  let frameLoads: readonly number[] = [];

  /** A form opened as the page itself: its own script tells the background which it is. */
  const isForm = !isAddressHost(location.hostname);
  const sede = createSedeSigns(document);
  /** The path that the background was told of, and which page that is by its answer. */
  let announced: string | undefined;
  let page: PageId | undefined;
  /** What was pushed while its answer was awaited. */
  let early: DrawnGuide | undefined;
  /** The panel has made room for the form the person went into. */
  let madeRoom = false;
  /** Where the panel was drawn last; nowhere when it would have covered a form. */
  let drawnSide: ReturnType<typeof sideFor>;
  let drawnRoomy = false;
  /** The keys that lead to the panel were pressed, and it may not be open yet. */
  let isReaching = false;
  /** From where the person came to the panel with the keys. */
  let cameFrom: HTMLElement | undefined;

  function take(next: DrawnGuide): void {
    // An answer may arrive after a newer push, and a push after the page has changed.
    if (next.page !== page || (view && next.revision < view.revision)) return;
    view = next;
    followConfigurador(next.configurador, next.formOpen);
    draw();
  }

  function draw(): void {
    if (!view) return;
    host ??= make();
    host.mark({
      lang: view.language,
      'data-page': view.page,
      'data-phase': view.phase === undefined ? undefined : view.phase.toFixed(),
      'data-stop': view.stop,
    });
    const forms = formsOn(document);
    const side = sideFor(view.side, { width: innerWidth }, forms);
    const hasMoved = drawnSide !== undefined && drawnSide !== side;
    drawnSide = side;
    drawnRoomy = isRoomy();
    panel?.draw(view, {
      side: side ?? view.side,
      next: nextSide(side ?? view.side, { width: innerWidth }, forms),
      folded: madeRoom,
      aside: isInForm(document.activeElement),
      strip: stripPlace(
        fieldInWindow(document.activeElement, view.hintAt),
        document.documentElement.clientHeight,
      ),
      configurador,
      askConfigurador: watch?.asks() ?? false,
      otherwise: isRoomy() && side !== undefined ? 'open' : 'tab',
      trouble,
      installers: () => installerLinks(document),
    });
    host.show();
    const heading = isReaching ? host.root.querySelector<HTMLElement>('.panel [data-focus-home]') : undefined;
    if (heading) {
      isReaching = false;
      heading.focus();
    }
    const { question, language } = view;
    const asked = watch?.asks() ? configurador?.question : undefined;
    const news = asked ?? question?.text ?? (trouble ? view.trouble[trouble].text : view.news);
    if (news !== undefined && news !== said) announce(host.root, news, language);
    said = news;
    // Moved from elsewhere, or only now, while somebody is in the form.
    if (hasMoved) makeRoom();
  }

  /** After a form was sent, looks for signs of the Configurador until it is time to ask. */
  function followConfigurador(next: DrawnConfigurador | undefined, formOpen: boolean): void {
    if (!next) {
      // The form's frame goes on to other pages: that it was sent stays true, unless the form comes back.
      if (formOpen) {
        watch?.stop();
        watch = undefined;
        configurador = undefined;
      }
      return;
    }
    configurador = next;
    if (next.sentAt === watch?.sentAt) return;
    watch?.stop();
    watch = watchConfigurador(next.sentAt, frameLoads, draw);
  }

  function make(): Host {
    removal = new AbortController();
    const made = makeHost('certiguia-guide', panelCss, removal.signal);
    prepareAnnouncements(made.root);
    panel = createGuidePanel(made.root, removal.signal, onStep, onUi);
    made.root.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape') comeBack();
    });
    return made;
  }

  function leave(): void {
    removal?.abort();
    watch?.stop();
    watch = undefined;
    configurador = undefined;
    stay?.abort();
    // After an update of the extension there is no `runtime` left to be told.
    browser.runtime?.onMessage?.removeListener(onPush);
    stay = undefined;
    host = undefined;
    panel = undefined;
    page = undefined;
    early = undefined;
    view = undefined;
    trouble = undefined;
    madeRoom = false;
    isReaching = false;
    cameFrom = undefined;
  }

  async function check(returned = false): Promise<void> {
    const at = location.pathname;
    const news = isForm ? undefined : sede.news(at);
    if (at === announced && !news && !returned) {
      arrange();
      return;
    }
    if (at !== announced) leave();
    announced = at;
    // A push may come before the answer.
    browser.runtime.onMessage.addListener(onPush);
    const answer = await send({
      type: 'page.seen',
      path: at,
      signs: isForm ? noSigns : sede.latest(),
      loadedAt: performance.timeOrigin,
    });
    if (announced !== at) return;
    if (!answer.ok) {
      // Nobody answered: the next change of the page tries again.
      announced = undefined;
      return;
    }
    if (!answer.value) {
      // The form's script may say which page it is later.
      if (!isForm) leave();
      return;
    }
    if (page !== undefined && page !== answer.value.page) {
      leave();
      browser.runtime.onMessage.addListener(onPush);
    }
    know(answer.value.page);
    take(answer.value);
    if (early) take(early);
    early = undefined;
  }

  function know(next: PageId): void {
    page = next;
    listen();
  }

  /** What the background says of the form that is this page; nothing where the form is gone. */
  function takeForm(next: DrawnGuide | null): void {
    if (!next || next.page !== page) leave();
    browser.runtime.onMessage.addListener(onPush);
    if (!next) return;
    know(next.page);
    take(next);
  }

  async function onStep(step: StepId, action: 'confirm' | 'undo'): Promise<void> {
    await after(send({ type: `step.${action}`, step }));
  }

  async function onUi(target: UiTarget): Promise<void> {
    if (target === 'panel' && madeRoom) {
      madeRoom = false;
      draw();
    }
    await after(send({ type: 'ui.open', target }));
  }

  /** What was asked for is drawn by the push that follows; only its failure is drawn here. */
  async function after(answer: Promise<{ ok: boolean }>): Promise<void> {
    const { ok } = await answer;
    const next = ok ? undefined : browser.runtime?.id ? 'offline' : 'reload';
    if (next === trouble) return;
    trouble = next;
    draw();
  }

  /** Draws the panel anew where the page's forms or the window have changed. */
  function arrange(): void {
    if (!view) return;
    if (
      view.fieldHint ||
      isRoomy() !== drawnRoomy ||
      sideFor(view.side, { width: innerWidth }, formsOn(document)) !== drawnSide
    )
      draw();
  }

  /** Whoever goes into a form has it to themselves: a panel that lies on it folds. */
  function makeRoom(): void {
    const tab = host?.root.querySelector('.tab');
    if (tab && tab.hasAttribute('data-aside') !== isInForm(document.activeElement)) draw();
    if (madeRoom || !isInForm(document.activeElement)) return;
    const panel = host?.root.querySelector('.panel')?.getBoundingClientRect();
    if (!panel) return;
    if (!formsOn(document).some((form) => overlap(form, panel))) return;
    madeRoom = true;
    draw();
  }

  /** To the panel with the keys, and back to where one was. */
  function reach(): void {
    if (host?.root.activeElement) {
      comeBack();
      return;
    }
    const { activeElement } = document;
    cameFrom = activeElement instanceof HTMLElement ? activeElement : undefined;
    madeRoom = false;
    isReaching = true;
    draw();
  }

  function comeBack(): void {
    const back = cameFrom;
    cameFrom = undefined;
    back?.focus();
    // Where one was may be gone, or take no focus: then the keyboard is the page's again.
    const active = host?.root.activeElement;
    if (active instanceof HTMLElement) active.blur();
  }

  const onPush = (message: unknown): void => {
    if (isReachPanel(message)) reach();
    if (!isViewPush(message, 'guide.view')) return;
    if (isForm) takeForm(message.view);
    else if (!message.view) return;
    else if (page === undefined) early = message.view;
    else take(message.view);
  };
  signal.addEventListener('abort', leave);
  // Going back within a page may bring a known address and no new content.
  addEventListener('popstate', () => void check(), { signal });

  /** Listens to a page that is known, until it is left. A page that is not known is only watched for its changes. */
  function listen(): void {
    if (stay) return;
    stay = new AbortController();
    const options = { signal: stay.signal };
    frameLoads = noteFrameLoads(stay.signal);
    onReturn(() => void check(true), stay.signal);
    addEventListener('resize', arrange, options);
    // What is said beside the folded panel stays off the field it is about while the page moves.
    addEventListener('scroll', () => view?.fieldHint && draw(), { ...options, capture: true, passive: true });
    whenFocusMoves(makeRoom, stay.signal);
    // A field further down is scrolled to after it has the focus.
    addEventListener('scrollend', makeRoom, { ...options, capture: true });
  }

  onPageChange(check, signal, false);
}
