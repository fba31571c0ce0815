import { tryAdoptStyles } from './browser-compat.ts';
import { watchDocument } from './watch-document.ts';

/** How often the page may remove the host before it stays away. */
const restoreBudget = { times: 5, withinMs: 5000 };

const actions = ['click', 'pointerdown', 'keydown', 'input', 'change', 'submit', 'toggle'] as const;

export interface Host {
  root: ShadowRoot;
  /** Inserts the host, once. Called after the first content is in it, so that the page is laid out only once. */
  show: () => void;
  mark: (attributes: Readonly<Record<string, string | undefined>>) => void;
}

/**
 * Makes an element with an open shadow root beside the page's body, above everything once shown, and removes it on
 * abort. Nothing else of the page is touched. Keys pressed inside do not bubble out, the page's styles do not reach
 * in, and it is not printed.
 */
export function makeHost(name: string, css: string, signal: AbortSignal): Host {
  // After an update Firefox runs scripts again in open tabs and leaves the old element behind.
  for (let orphan = find(name); orphan; orphan = find(name)) orphan.remove();
  const host = document.createElement(name);
  // In the top layer no z-index covers it, and it covers no dialog of the page's.
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'open' });
  addStyles(root, css);
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput'] as const) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }

  // The page can reach into an open root, so only trusted events count.
  for (const type of actions)
    root.addEventListener(type, (event) => event.isTrusted || stop(event), { capture: true, signal });

  const put = (): void => {
    place().append(host);
    host.showPopover();
  };
  let isShown = false;
  signal.addEventListener('abort', () => host.remove(), { once: true });

  return {
    root,
    show: () => {
      if (isShown) return;
      isShown = true;
      put();
      keepInPlace(host, put, signal);
    },
    mark: (attributes) => {
      for (const [attribute, value] of Object.entries(attributes)) {
        if (value === undefined) host.removeAttribute(attribute);
        else if (host.getAttribute(attribute) !== value) host.setAttribute(attribute, value);
      }
    },
  };
}

function find(name: string): Element | null {
  return document.querySelector(name);
}

/** While a dialog of the page's is modal, everything outside it is inert, the top layer included. */
function place(): Element {
  const modals = document.querySelectorAll('dialog:modal');
  return modals[modals.length - 1] ?? document.documentElement;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function addStyles(root: ShadowRoot, css: string): void {
  if (tryAdoptStyles(root, css)) return;
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}

/** Restores a removed host within the budget, and moves it into a modal dialog and out again. */
function keepInPlace(host: HTMLElement, put: () => void, signal: AbortSignal): void {
  let removals: number[] = [];
  // Also below the document's own children: a dialog with the host may be removed.
  watchDocument(() => {
    if (host.isConnected || removals.length > restoreBudget.times) return;
    const now = performance.now();
    removals = [...removals.filter((at) => now - at < restoreBudget.withinMs), now];
    if (removals.length <= restoreBudget.times) put();
  }, signal);
  const dialogs = new MutationObserver(() => {
    if (host.isConnected && host.parentNode !== place()) put();
  });
  dialogs.observe(document, { subtree: true, attributeFilter: ['open'] });
  signal.addEventListener('abort', () => dialogs.disconnect(), { once: true });
}
