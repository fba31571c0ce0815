import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel, type PanelProps } from '../../components/Panel.tsx';
import panelCss from '../../components/panel.css?inline';
import partsCss from '../../components/parts.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { isViewPush } from '../messages/protocol.ts';
import { send } from '../messages/send.ts';
import { detectPage } from '../pages/detect-page.ts';
import { readPageView } from '../pages/read-page-view.ts';
import type { GuideView } from '../view/guide-view.ts';
import type { ConfiguradorView } from '../view/panel-sections.ts';
import { announce, prepareAnnouncements } from './announce.ts';
import { type Host, mountHost } from './host.ts';
import { installerLinks } from './installer-links.ts';
import { onPageChange } from './on-page-change.ts';
import { type ConfiguradorWatch, watchConfigurador } from './watch-configurador.ts';

/** In a narrower window the panel would lie on the form: there it is folded until the person opens it. */
const roomForPanel = '(min-width: 1000px)';

const css = `${tokensCss}${partsCss}${panelCss}`;

/**
 * The guide over the page in this tab, until `signal` is aborted: recognises the page, announces it once, draws
 * what the background answers and pushes. On a page it does not know there is nothing at all.
 */
export function showGuide(signal: AbortSignal): void {
  const room = matchMedia(roomForPanel);
  let host: Host | undefined;
  let removal: AbortController | undefined;
  let view: GuideView | undefined;
  let trouble: string | undefined;
  let said: string | undefined;
  let configurador: ConfiguradorView | undefined;
  let watch: ConfiguradorWatch | undefined;

  let announced: string | undefined;

  function take(next: GuideView): void {
    // An answer may arrive after a newer push, or after the page has changed.
    if (next.page !== announced || (view?.page === next.page && next.revision < view.revision)) return;
    view = next;
    followConfigurador(next.configurador, next.formOpen);
    draw();
  }

  function draw(): void {
    if (!view) return;
    host ??= mount();
    host.mark({
      lang: view.language,
      'data-page': view.page,
      'data-phase': view.phase === undefined ? undefined : String(view.phase),
      'data-stop': view.stop,
    });
    const props: PanelProps = {
      view,
      configurador,
      askConfigurador: watch?.asks() ?? false,
      otherwise: room.matches ? 'open' : 'tab',
      trouble,
      installers: view.installer ? installerLinks(document) : {},
      onStep,
      onUi,
    };
    const hadFocus = host.root.activeElement !== null;
    render(<Panel key={view.page} {...props} />, host.root);
    // What was pressed may be gone: the focus goes to what has taken its place, never back to the page's start.
    if (hadFocus && host.root.activeElement === null) {
      host.root.querySelector<HTMLElement>('[data-focus-home]')?.focus();
    }
    const { question, notice, language } = view;
    const asked = watch?.asks() ? configurador?.question : undefined;
    const news =
      asked ??
      (question
        ? `${question.text}. ${view.labels['panel.question']}`
        : (trouble ?? notice ?? view.fieldHint?.title));
    if (news !== undefined && news !== said) announce(host.root, news, language);
    said = news;
  }

  /** After a form was sent, looks for signs of the Configurador until it is time to ask. */
  function followConfigurador(next: ConfiguradorView | undefined, formOpen: boolean): void {
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
    watch = watchConfigurador(next.sentAt, draw);
  }

  function mount(): Host {
    removal = new AbortController();
    const mounted = mountHost('certiguia-guide', css, AbortSignal.any([signal, removal.signal]));
    prepareAnnouncements(mounted.root);
    return mounted;
  }

  function leave(): void {
    if (host) render(null, host.root);
    removal?.abort();
    watch?.stop();
    watch = undefined;
    configurador = undefined;
    host = undefined;
    view = undefined;
    trouble = undefined;
  }

  async function check(returned: boolean): Promise<void> {
    const page = detectPage(readPageView(document, location.href));
    if (page === announced && !returned) return;
    if (page !== announced) leave();
    announced = page;
    if (!page) return;
    const answer = await send({ type: 'page.seen', page });
    if (answer.ok) take(answer.value);
    // Nobody answered: the next change of the page tries again.
    else if (announced === page) announced = undefined;
  }

  async function onStep(
    step: Parameters<PanelProps['onStep']>[0],
    action: 'confirm' | 'undo',
  ): Promise<void> {
    await after(send({ type: `step.${action}`, step }));
  }

  async function onUi(target: Parameters<PanelProps['onUi']>[0]): Promise<void> {
    await after(send({ type: 'ui.open', target }));
  }

  /** What was asked for is drawn by the push that follows; only its failure is drawn here. */
  async function after(answer: Promise<{ ok: boolean }>): Promise<void> {
    const { ok } = await answer;
    const next = ok ? undefined : view?.labels[browser.runtime?.id ? 'panel.offline' : 'panel.reload'];
    if (next === trouble) return;
    trouble = next;
    draw();
  }

  const onPush = (message: unknown): void => {
    if (isViewPush(message, 'guide.view')) take(message.view);
  };
  browser.runtime.onMessage.addListener(onPush);
  signal.addEventListener('abort', () => {
    leave();
    browser.runtime?.onMessage?.removeListener(onPush);
  });
  room.addEventListener('change', draw, { signal });
  onPageChange(check, signal);
}
