export interface ProbeOptions {
  /** Selector that shows the condition is there; `a >>> b` is b in the shadow root of a. */
  shows?: string | undefined;
  focus?: string | undefined;
  /** Document height in px, so that there is something to scroll. */
  height?: number | undefined;
  nodes?: number | undefined;
  forms?: number | undefined;
}

export interface Seen {
  shownAfter?: number;
  /** Sum of all layout shifts, including those after input. */
  shift: number;
}

/**
 * Runs in the page's world before any script of the page. It is sent as text, so it must not use anything from
 * outside.
 */
export function installProbe({ shows, focus, height, nodes = 0, forms = 1 }: ProbeOptions): void {
  const seen: Seen = { shift: 0 };
  let loaded = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift' });

  const [outer, inner] = shows?.split(' >>> ') ?? [];
  let root: ShadowRoot | undefined;
  const watch = new MutationObserver(() => look());
  const look = (): void => {
    const found = outer === undefined ? null : document.querySelector(outer);
    if (!found || seen.shownAfter !== undefined) return;
    if (inner !== undefined) {
      if (!found.shadowRoot) return;
      if (root !== found.shadowRoot) watch.observe(found.shadowRoot, { childList: true, subtree: true });
      root = found.shadowRoot;
      if (!root.querySelector(inner)) return;
    }
    watch.disconnect();
    requestAnimationFrame(() => {
      seen.shownAfter ??= performance.now() - loaded;
    });
  };
  if (outer !== undefined) watch.observe(document, { childList: true, subtree: true });

  const grow = (): void => {
    const original = document.querySelector('form');
    for (let copies = 1; copies < forms && original; copies++) original.after(original.cloneNode(true));
    const filling = document.createDocumentFragment();
    for (let node = 0; node < nodes; node += 2) {
      const line = document.createElement('p');
      line.append(Object.assign(document.createElement('span'), { textContent: `Línea ${node}` }));
      filling.append(line);
    }
    (document.querySelector('main') ?? document.body).append(filling);
  };

  document.addEventListener('DOMContentLoaded', () => {
    loaded = performance.now();
    if (height) document.documentElement.style.minHeight = `${height}px`;
    grow();
    if (focus) document.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
  });
  Object.assign(globalThis, { benchSeen: seen });
}
