import { watchDocument } from './watch-document.ts';

/**
 * After how many ms a page that has changed is looked at again, if it has not changed anew meanwhile, and how often that
 * can be put off. A page's changes are not timed one by one: it pays for what is done with each.
 */
const debounce = { afterMs: 100, times: 9 };

/** How long a page whose styles have to be there may take to load before it is looked at anyway, in ms. */
const loading = 300;

/** How the names of our own elements begin. */
const ours = 'certiguia-';

/**
 * Calls `check` now, and when the page has settled after a change of its content, until `signal` is aborted. It costs one
 * observer: a page that gives itself another address changes its content with it.
 *
 * @param needsStyles fields count as shown once the page's styles are there, which may be after its content: a page that
 *   is still being loaded is waited for, for a moment, and looked at again once it has loaded
 */
export function onPageChange(
  check: () => void | Promise<void>,
  signal: AbortSignal,
  needsStyles: boolean,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the page has changed since the timer was set, and how often the check was postponed for that. */
  let changedSinceTimer = false;
  let postponements = 0;

  // A page that breaks the check is left alone until it changes again: nothing of ours may fail loudly in it.
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

  // Our own element coming and going is no change of the page's. In a burst of changes they are not told apart.
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
  wait(loading);
}

/**
 * Calls back when the page returns from the back/forward cache, until `signal` is aborted: the background may have
 * forgotten it.
 */
export function onReturn(then: () => void, signal: AbortSignal): void {
  addEventListener('pageshow', ({ persisted }) => persisted && then(), { signal });
}

function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  // What is said to screen readers is written into a child of our element.
  if (isOurElement(target) || isOurElement(target.parentNode)) return true;
  return [...addedNodes, ...removedNodes].every(isOurElement);
}

function isOurElement(node: Node | null): boolean {
  return node instanceof Element && node.localName.startsWith(ours);
}
