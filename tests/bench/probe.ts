/** What the probe is told, the same in every condition. */
export interface ProbeOptions {
  /** What shows that a condition's own thing is there; `a >>> b` is b inside the shadow root of a. */
  shows?: string | undefined;
  /** The field that has the focus from the start. */
  focus?: string | undefined;
  /** Height of the document, in px, so that there is something to scroll. */
  height?: number | undefined;
  /** Elements added to the page, and how many copies of its form. */
  nodes?: number | undefined;
  forms?: number | undefined;
}

/** What the probe has seen. */
export interface Seen {
  /** Milliseconds from DOMContentLoaded to the first frame that shows it. */
  shownAfter?: number;
  /** Sum of all layout shifts, those after input included. */
  shift: number;
}

/**
 * Runs in the page's own world before anything of the page. It is sent there as text and uses nothing from outside
 * itself.
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
