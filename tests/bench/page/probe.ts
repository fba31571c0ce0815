/** What the probe is told, the same for all conditions. */
export interface ProbeOptions {
  /** What shows that the condition's own thing is there; `a >>> b` looks for b inside a's shadow root. */
  shows?: string | undefined;
  /** The field that has the focus from the start: there the first hint is. */
  focus?: string | undefined;
  /** The field that is typed into later. */
  types?: string | undefined;
  /** Height of the document, in px, so that there is something to scroll. */
  height?: number | undefined;
  /** More elements in the page, and how many forms there are. */
  nodes?: number | undefined;
  forms?: number | undefined;
}

/** What it has seen. */
export interface Seen {
  /** Milliseconds from DOMContentLoaded to the first frame with it. */
  shownAfter?: number;
  /** The same from the start of the navigation. */
  shownAt?: number;
  /** Sum of all layout shifts, those after input included. */
  shift: number;
  longTasks: number;
  /** Longest interaction, in ms; 0 where all took less than the browser's threshold of 16. */
  slowest: number;
  /** How often the page's own button has fired. */
  presses: number;
  /** What stands in the page's own field. */
  typed: string;
}

export interface Probe {
  seen: () => Seen;
  /** Stops looking for what shows: what the page does from now on costs the probe nothing. */
  rest: () => void;
  /** Keeps frames coming, as a screen does; headless Chromium makes none by itself while somebody types. */
  pump: (on: boolean) => void;
  /** So many changes of the page's own: elements that come and go. */
  storm: (changes: number) => Promise<void>;
}

/**
 * Runs in the page's own world, before anything of the page; it is sent there as text and may use nothing from
 * outside itself. It looks with the browser's own observers and writes nothing, but for what its options ask.
 */
export function installProbe(options: ProbeOptions): void {
  let loaded: number | undefined;
  let shownAfter: number | undefined;
  let shownAt = 0;
  let shift = 0;
  let longTasks = 0;
  let slowest = 0;
  let presses = 0;
  let pumping = false;

  const observe = (type: string, take: (entry: PerformanceEntry) => void, more: object = {}): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, ...more });
  observe('layout-shift', (entry) => {
    shift += (entry as PerformanceEntry & { value: number }).value;
  });
  observe('longtask', () => {
    longTasks++;
  });
  observe(
    'event',
    (entry) => {
      if ((entry as PerformanceEventTiming & { interactionId: number }).interactionId > 0)
        slowest = Math.max(slowest, entry.duration);
    },
    { durationThreshold: 16 },
  );

  const [outer, inner] = options.shows?.split(' >>> ') ?? [];
  const watch = new MutationObserver(() => look());
  let root: ShadowRoot | undefined;
  const look = (): void => {
    if (outer === undefined || shownAfter !== undefined) return;
    const found = document.querySelector(outer);
    if (!found) return;
    if (inner !== undefined) {
      if (!found.shadowRoot) return;
      if (root !== found.shadowRoot) watch.observe(found.shadowRoot, { childList: true, subtree: true });
      root = found.shadowRoot;
      if (!root.querySelector(inner)) return;
    }
    watch.disconnect();
    requestAnimationFrame(() => {
      shownAt = performance.now();
      shownAfter ??= shownAt - (loaded ?? 0);
    });
  };
  if (outer !== undefined) {
    // What is busy shows nothing yet.
    watch.observe(document, { childList: true, subtree: true, attributeFilter: ['aria-busy'] });
  }

  const grow = ({ nodes = 0, forms = 1 }: ProbeOptions): void => {
    const original = document.querySelector('form');
    for (let more = 1; more < forms && original; more++) {
      const copy = original.cloneNode(true) as HTMLFormElement;
      for (const field of copy.querySelectorAll('[id]')) field.id = `${field.id}-${more}`;
      for (const label of copy.querySelectorAll('label')) label.htmlFor = `${label.htmlFor}-${more}`;
      original.after(copy);
    }
    const filling = document.createDocumentFragment();
    for (let node = 0; node < nodes; node += 2) {
      const line = document.createElement('p');
      line.append(Object.assign(document.createElement('span'), { textContent: `Línea ${node}` }));
      filling.append(line);
    }
    (document.querySelector('main, .formulario') ?? document.body).append(filling);
  };

  document.addEventListener('DOMContentLoaded', () => {
    loaded = performance.now();
    if (options.height) document.documentElement.style.minHeight = `${options.height}px`;
    if (options.nodes || options.forms) grow(options);
    if (!options.focus) return;
    document.querySelector<HTMLElement>(options.focus)?.focus({ preventScroll: true });
    const button = Object.assign(document.createElement('button'), { type: 'button', id: 'bench-button' });
    button.addEventListener('click', () => {
      presses++;
    });
    button.textContent = 'Página';
    document.querySelector('form')?.append(button);
  });

  const frame = (): void => {
    if (pumping) requestAnimationFrame(frame);
  };
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  const probe: Probe = {
    seen: () => ({
      ...(shownAfter === undefined ? {} : { shownAfter, shownAt }),
      shift,
      longTasks,
      slowest,
      presses,
      typed: document.querySelector<HTMLInputElement>(options.types ?? 'input')?.value ?? '',
    }),
    rest: () => watch.disconnect(),
    pump: (on) => {
      pumping = on;
      frame();
    },
    storm: async (changes) => {
      const place = document.createElement('div');
      document.body.append(place);
      for (let change = 0; change < changes; change += 20) {
        for (let line = 0; line < 10; line++)
          place.append(Object.assign(document.createElement('p'), { textContent: `Línea ${line}` }));
        while (place.firstChild) place.firstChild.remove();
        await turn();
      }
      place.remove();
    },
  };
  Object.assign(globalThis, { benchProbe: probe });
}
