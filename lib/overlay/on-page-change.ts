/** How long the page must be quiet before it is looked at again, and how long that can be put off, in ms. */
const settle = { quietMs: 150, longestMs: 1000 };

/**
 * Calls `check` now, once the page has loaded, when the address changes, when the page comes back from the back/forward cache, and when it
 * has settled after a change of its content, until `signal` is aborted.
 */
export function onPageChange(check: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;

  // A page that breaks the look is left alone until it changes again: nothing of ours may fail loudly in it.
  const look = (): void => {
    try {
      check();
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
      look();
    }, delay);
  };

  // The address is old when a navigation begins and the content may be older still: look once it settles.
  const observer = new MutationObserver(later);
  observer.observe(document.body, { childList: true, subtree: true });
  globalThis.navigation?.addEventListener('navigatesuccess', later, { signal });
  // Fields count as shown once the page's styles are there, which may be after its content.
  if (document.readyState !== 'complete') addEventListener('load', later, { signal });
  addEventListener('popstate', later, { signal });
  addEventListener('hashchange', later, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && later(), { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  look();
}
