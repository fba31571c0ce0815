import { browser } from 'wxt/browser';
import { hasType, isViewPush } from '../messages/protocol.ts';
import { send } from '../messages/send.ts';
import { isAddressHost } from '../pages/addresses.ts';
import { noSigns } from '../pages/page-signs.ts';
import type { GuideView } from '../view/guide-view.ts';
import { onPageChange, onReturn } from './on-page-change.ts';
import { openPanel, type PanelSession } from './panel-session.tsx';
import { createSedeSigns } from './sede-signs.ts';

/**
 * The guide over this tab's page until aborted: announces each page once and shows what the background answers and
 * pushes. Unknown pages get nothing.
 */
export function showGuide(signal: AbortSignal): void {
  /** A form opened as the page itself is identified by its own script. */
  const isForm = !isAddressHost(location.hostname);
  let visit: Visit | undefined;

  async function check(): Promise<void> {
    const path = location.pathname;
    if (path !== visit?.path) {
      visit?.end();
      visit = beginVisit(path, isForm);
    }
    await visit.look();
  }

  signal.addEventListener('abort', () => visit?.end());
  // Going back within a page may bring a known address without new content.
  addEventListener('popstate', () => void check(), { signal });
  onPageChange(check, signal, false);
}

interface Visit {
  path: string;
  /** Announces the page if that is still to be done, else measures it anew. */
  look: () => Promise<void>;
  end: () => void;
}

function beginVisit(path: string, isForm: boolean): Visit {
  const ended = new AbortController();
  const { signal } = ended;
  const sede = createSedeSigns(document);
  let isAnnounced = false;
  let panel: { page: GuideView['page']; session: PanelSession; close: () => void } | undefined;
  let early: GuideView | undefined;

  async function announce(): Promise<void> {
    isAnnounced = true;
    const signs = isForm ? noSigns : sede.latest();
    const { timeOrigin: loadedAt } = performance;
    const answer = await send({ type: 'page.seen', path, signs, loadedAt });
    if (signal.aborted) return;
    // Unanswered, it is announced again at the page's next change.
    isAnnounced = answer.ok;
    if (!answer.ok) return;
    if (answer.value) show(answer.value);
    // The form's script may identify the page later.
    else if (!isForm) close();
    if (early?.page === panel?.page && early) show(early);
    early = undefined;
  }

  function show(view: GuideView): void {
    if (panel?.page === view.page) panel.session.update(view);
    else open(view);
  }

  function open(view: GuideView): void {
    close();
    const closed = new AbortController();
    const until = AbortSignal.any([signal, closed.signal]);
    panel = { page: view.page, session: openPanel(view, until), close: () => closed.abort() };
    // The background may have forgotten a page from the back/forward cache.
    onReturn(() => void announce(), until);
  }

  function close(): void {
    panel?.close();
    panel = undefined;
  }

  const onMessage = (message: unknown): void => {
    if (hasType(message, 'panel.reach')) panel?.session.reach();
    if (!isViewPush(message, 'guide.view')) return;
    const { view } = message;
    if (view === null) close();
    // A push identifies a form; elsewhere one for another page is late.
    else if (isForm || view.page === panel?.page) show(view);
    else if (!panel) early = view;
  };
  browser.runtime.onMessage.addListener(onMessage);
  // After an update of the extension `runtime` is gone.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(onMessage));

  return {
    path,
    look: async () => {
      const hasNews = !isForm && sede.news(path) !== undefined;
      if (!isAnnounced || hasNews) await announce();
      else panel?.session.measure();
    },
    end: () => ended.abort(),
  };
}
