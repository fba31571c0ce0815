import type { BrowserContext, Frame, Page } from '@playwright/test';

/** What a page has noticed by itself, in its own world. */
interface Noticed {
  /** Its document as text, without elements of ours. */
  document: string;
  /** What stands in its fields. */
  values: string[];
  /** Where every element is, and how far the page goes. */
  places: string[];
  /** The events its listeners have heard, in their order; what happens to elements of ours is theirs alone. */
  events: string[];
  /** What moved by itself, and how far. */
  shifts: string[];
}

/** A visit to a page, as far as the page can tell. */
export interface Visit {
  page: Noticed;
  /** What is in its form's frame; nothing where it has none. */
  form: Noticed | undefined;
  /** What was said in the console, in the page or its frame. */
  console: string[];
}

/** Everything a page may listen to that does not depend on how busy the computer is. */
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

/** Where pages and frames say what they have heard. */
declare const heardByThePage: (line: string) => Promise<void>;

/** What the browser says of something that has moved by itself. */
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
  // On the way down and on the way back up: whoever stops an event on its way is noticed.
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
 * Notices what moves by itself from here on, in this document. While a page and its styles are on their way it moves by
 * itself, once or never: where our coming has moved anything, it stands elsewhere at the end. A page that has loaded
 * stands as its styles say once it has been drawn since.
 */
async function watchShifts(): Promise<void> {
  const drawn = (): Promise<unknown> => new Promise(requestAnimationFrame);
  await drawn();
  await drawn();
  new PerformanceObserver((list) => {
    // One in a shadow tree, as ours are, is not named.
    for (const entry of list.getEntries() as (PerformanceEntry & { sources: readonly Shifted[] })[])
      for (const { node, previousRect: from, currentRect: to } of entry.sources)
        if (node) void heardByThePage(`shift ${node.nodeName} ${from.x},${from.y} to ${to.x},${to.y}`);
  }).observe({ type: 'layout-shift' });
}

/** What there is to see in a page now. */
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

/**
 * Opens an address in a tab of which everything is noticed, waits until it is `ready`, lets somebody do something there,
 * and says what was noticed.
 */
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
    // The browser says so itself when a page calls a program, if the page is still there to be told.
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
    // A page that came of what was done has its styles by then.
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
