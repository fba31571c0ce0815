type Listener = (changes: readonly MutationRecord[]) => void;

const listeners = new Set<Listener>();
let observer: MutationObserver | undefined;

/**
 * Tells what comes into the page or goes from it until `signal` is aborted. All who ask share one observer: the page pays
 * for each, with every change that it makes.
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
