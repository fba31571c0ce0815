import { watchDocument } from './watch-document.ts';

/**
 * Delay after the last change, in ms, and how often it may be extended. Single changes are not timed, as the page pays
 * for each callback.
 */
const debounce = { afterMs: 100, times: 9 };

const stylesTimeoutMs = 300;

const ours = 'certiguia-';

/**
 * Calls `check` now, and when the page has settled after a change, until aborted. One observer suffices: a page that
 * changes its address changes its content too.
 *
 * @param needsStyles fields count as shown only with the page's styles, so a loading page is given a moment, and
 * checked again once loaded
 */
export function onPageChange(
  check: () => void | Promise<void>,
  signal: AbortSignal,
  needsStyles: boolean,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedSinceTimer = false;
  let postponements = 0;

  // If the page breaks the check, it runs again at the next change: nothing of ours may fail loudly.
  const runCheck = async (): Promise<void> => {
    try {
      await check();
    } catch (error) {
      console.warn('Certiguía could not look at this page:', error);
    }
  };

  const wait = (milliseconds: number): void => {
    timer = setTimeout(onTimer, milliseconds);
    changedSinceTimer = false;
  };

  const onTimer = (): void => {
    if (changedSinceTimer && postponements < debounce.times) {
      postponements++;
      wait(debounce.afterMs);
      return;
    }
    stop();
    void runCheck();
  };

  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    postponements = 0;
  };

  const later = (): void => {
    if (timer === undefined) wait(debounce.afterMs);
    else changedSinceTimer = true;
  };

  // Our own element is no change of the page. In a burst of changes they are not told apart.
  watchDocument((changes) => {
    if (timer !== undefined || !changes.every(isOurs)) later();
  }, signal);
  signal.addEventListener('abort', stop, { once: true });
  if (!needsStyles || document.readyState === 'complete') {
    void runCheck();
    return;
  }
  const loaded = (): void => {
    stop();
    void runCheck();
  };
  addEventListener('load', loaded, { once: true, signal });
  wait(stylesTimeoutMs);
}

/**
 * Calls back when the page returns from the back/forward cache, until aborted: the background may have forgotten it.
 */
export function onReturn(then: () => void, signal: AbortSignal): void {
  addEventListener('pageshow', ({ persisted }) => persisted && then(), { signal });
}

function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isOurElement(target) || isOurElement(target.parentNode)) return true;
  return [...addedNodes, ...removedNodes].every(isOurElement);
}

function isOurElement(node: Node | null): boolean {
  return node instanceof Element && node.localName.startsWith(ours);
}
