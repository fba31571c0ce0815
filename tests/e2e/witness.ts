import type { BrowserContext, Frame, Page } from '@playwright/test';

/** What a page has noticed itself, in its own world. */
interface Noticed {
  /** The document as text, without our elements. */
  document: string;
  /** Field values. */
  values: string[];
  /** Every element's position, and the page's size. */
  places: string[];
  /** Events heard, in order; without those on our elements. */
  events: string[];
  /** Layout shifts. */
  shifts: string[];
}

/** A visit, as far as the page can tell. */
export interface Visit {
  page: Noticed;
  form: Noticed | undefined;
  /** Console messages of page and frame. */
  console: string[];
}

/** Events that do not depend on the computer's load. */
const events = [
  ...[
    'focus',
    'blur',
    'focusin',
    'focusout',
    'beforeinput',
    'input',
    'change',
    'invalid',
    'select',
    'submit',
  ],
  ...[
    'keydown',
    'keypress',
    'keyup',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'click',
    'dblclick',
  ],
  ...['copy', 'cut', 'paste', 'message', 'error', 'unhandledrejection', 'toggle'],
] as const;

/** Called by pages and frames with what they have heard. */
declare const heardByThePage: (line: string) => Promise<void>;

interface Shifted {
  node: Node | null;
  previousRect: DOMRectReadOnly;
  currentRect: DOMRectReadOnly;
}

/** Listens from a page's first moment on. */
function listen(types: readonly string[]): void {
  const heard = (line: string): void => void heardByThePage(line);
  const nameOf = (target: EventTarget | null): string =>
    target instanceof Element
      ? `${target.localName}#${target.id}`
      : target === window
        ? 'window'
        : 'document';
  // In both phases, so that a stopped event is noticed.
  for (const type of types)
    for (const capture of [true, false])
      addEventListener(
        type,
        (event) => {
          if (event.target instanceof Element && event.target.localName.startsWith('certiguia-')) return;
          const key = event instanceof KeyboardEvent ? ` ${event.key}` : '';
          const data = event instanceof InputEvent ? ` ${event.data}` : '';
          const state = `${event.isTrusted ? '' : ' by script'}${event.defaultPrevented ? ' prevented' : ''}`;
          heard(`${type}${key}${data} at ${nameOf(event.target)}${capture ? '' : ', back up'}${state}`);
        },
        { capture },
      );
}

/**
 * Notices later layout shifts in this document. A loading page shifts by itself, so a shift caused by us then shows in
 * the final positions; a loaded page has settled once it has been drawn again.
 */
async function watchShifts(): Promise<void> {
  const drawn = (): Promise<unknown> => new Promise(requestAnimationFrame);
  await drawn();
  await drawn();
  new PerformanceObserver((list) => {
    // Sources in a shadow tree, as ours are, are not named.
    for (const entry of list.getEntries() as (PerformanceEntry & { sources: readonly Shifted[] })[])
      for (const { node, previousRect: from, currentRect: to } of entry.sources)
        if (node) void heardByThePage(`shift ${node.nodeName} ${from.x},${from.y} to ${to.x},${to.y}`);
  }).observe({ type: 'layout-shift' });
}

function look(): Omit<Noticed, 'events' | 'shifts'> {
  const ours = 'certiguia-way, certiguia-guide, certiguia-fields';
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(ours)) element.remove();
  const theirs = [...document.querySelectorAll('*')].filter((element) => !element.closest(ours));
  const { scrollWidth, scrollHeight } = document.documentElement;
  return {
    document: copy.outerHTML,
    values: [...document.querySelectorAll('input')].map(
      ({ id, value, checked }) => `${id} ${value} ${checked}`,
    ),
    places: [
      `${innerWidth} ${innerHeight} ${scrollX} ${scrollY} ${scrollWidth} ${scrollHeight}`,
      ...theirs.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.localName}#${element.id} ${x} ${y} ${width} ${height}`;
      }),
    ],
  };
}

/** Opens an address, waits until `ready`, lets somebody act, and returns what the page noticed. */
export async function visit(
  context: BrowserContext,
  address: string,
  frameId: string,
  ready: (page: Page) => Promise<void>,
  act: (page: Page) => Promise<void>,
): Promise<Visit> {
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    // The browser logs it itself when a page calls a program, if the page still exists.
    if (!message.text().startsWith('Launched external handler'))
      said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => said.push(message));
  const heard = { page: [] as string[], form: [] as string[] };
  await page.exposeBinding('heardByThePage', ({ frame }, line: string) => {
    heard[frame === page.mainFrame() ? 'page' : 'form'].push(line);
  });
  await page.addInitScript(listen, events);
  await page.goto(address);
  await page.bringToFront();
  await ready(page);
  for (const frame of page.frames()) await frame.evaluate(watchShifts);
  await act(page);
  const notice = async (frame: Frame, lines: string[]): Promise<Noticed> => {
    // A resulting page has its styles by then.
    await frame.waitForLoadState('load');
    return {
      ...(await frame.evaluate(look)),
      events: lines.filter((line) => !line.startsWith('shift')),
      shifts: lines.filter((line) => line.startsWith('shift')),
    };
  };
  const form = await (await page.$(`#${frameId}`))?.contentFrame();
  const noticed = {
    page: await notice(page.mainFrame(), heard.page),
    form: form ? await notice(form, heard.form) : undefined,
  };
  await page.close();
  return { ...noticed, console: said.toSorted() };
}
