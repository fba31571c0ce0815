type Listener = (changes: readonly MutationRecord[]) => void;

const listeners = new Set<Listener>();
let observer: MutationObserver | undefined;

/**
 * Reports the page's insertions and removals until aborted. All listeners share one observer, as each costs the page
 * something.
 */
export function watchDocument(listener: Listener, signal: AbortSignal): void {
  listeners.add(listener);
  observer ??= observe();
  signal.addEventListener(
    'abort',
    () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      observer?.disconnect();
      observer = undefined;
    },
    { once: true },
  );
}

function observe(): MutationObserver {
  const made = new MutationObserver((changes) => {
    for (const listener of listeners) listener(changes);
  });
  made.observe(document, { childList: true, subtree: true });
  return made;
}
