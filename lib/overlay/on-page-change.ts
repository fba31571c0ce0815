import { whenMoved } from '../browsers/differences.ts';

/** How long the page must be quiet before it is looked at again, and how long that can be put off, in ms. */
const settle = { quietMs: 150, longestMs: 1000 };

/** How long a page whose styles have to be there may take to load before it is looked at anyway, in ms. */
const loading = 300;

/** How the names of our own elements begin. */
const ours = 'certiguia-';

/**
 * Calls `check` now and once the page has loaded, when its address changes, and when it has settled after a change of
 * its content, until `signal` is aborted. When the page comes back from the back/forward cache it is `returned`:
 * the background may have forgotten it.
 *
 * @param needsStyles fields count as shown once the page's styles are there, which may be after its content: a page that
 *   is still being loaded is waited for, for a moment, so that it need not be looked at twice
 */
export function onPageChange(
  check: (returned: boolean) => void | Promise<void>,
  signal: AbortSignal,
  needsStyles: boolean,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;

  // A page that breaks the look is left alone until it changes again: nothing of ours may fail loudly in it.
  const look = async (returned = false): Promise<void> => {
    try {
      await check(returned);
    } catch (error) {
      console.warn('Certiguía could not look at this page:', error);
    }
  };

  const later = (): void => {
    const now = performance.now();
    waitingSince ??= now;
    clearTimeout(timer);
    const delay = Math.max(0, Math.min(settle.quietMs, waitingSince + settle.longestMs - now));
    timer = setTimeout(() => {
      waitingSince = undefined;
      void look();
    }, delay);
  };

  // The address tells at once where it decides; the content may still be that of the page before.
  const moved = (): void => {
    void look();
    later();
  };

  // Our own element coming and going is no change of the page's.
  const observer = new MutationObserver((changes) => {
    if (!changes.every(isOurs)) later();
  });
  observer.observe(document, { childList: true, subtree: true });
  // Where the browser does not tell, the change of content that comes with a new address does.
  whenMoved(moved, signal);
  addEventListener('popstate', moved, { signal });
  addEventListener('hashchange', moved, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && void look(true), { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  if (document.readyState === 'complete') {
    void look();
    return;
  }
  const loaded = (): void => {
    clearTimeout(timer);
    waitingSince = undefined;
    void look();
  };
  addEventListener('load', loaded, { once: true, signal });
  if (needsStyles) timer = setTimeout(look, loading);
  else void look();
}

function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  // What is said to screen readers is written into a child of our element.
  if (isOurElement(target) || isOurElement(target.parentNode)) return true;
  return [...addedNodes, ...removedNodes].every(isOurElement);
}

function isOurElement(node: Node | null): boolean {
  return node instanceof Element && node.localName.startsWith(ours);
}
