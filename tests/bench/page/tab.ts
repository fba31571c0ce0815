import { setTimeout as later } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import { within } from './again.ts';
import type { BareChromium } from './bare-chromium.ts';
import { makeWay } from './make-way.ts';
import { installProbe, type Probe, type ProbeOptions, type Seen } from './probe.ts';

/** The page, or the form's frame in it. */
export type FrameName = 'top' | 'frame';

export interface TabOptions {
  address: string;
  /** How many times slower than this computer: an old one is imitated with 4. */
  throttle: number;
  /** Only this frame is slowed down; both when left out. */
  slowed?: FrameName;
  top: ProbeOptions;
  frame: ProbeOptions;
  /** Writes down every extension's script that the browser reads. It weighs in on times: for counts alone. */
  scripts?: boolean;
}

/** What the browser itself has counted in one frame since it was opened; milliseconds of the thread's own time. */
export interface Counted {
  script: number;
  layout: number;
  style: number;
  task: number;
  layouts: number;
  recalcs: number;
  nodes: number;
  listeners: number;
  /** After a forced collection, in bytes; only where one was asked for. */
  heap: number | undefined;
}

/** One frame of a tab, in a process of its own where its host is another. */
export interface BenchFrame {
  session: CDPSession;
  count: (collect?: boolean) => Promise<Counted>;
  seen: () => Promise<Seen>;
  /** For whoever looks for the reason when something did not come. */
  describe: () => Promise<string>;
  call: <Name extends keyof Probe>(name: Name, ...given: Parameters<Probe[Name]>) => Promise<unknown>;
}

export interface Tab {
  targetId: string;
  top: BenchFrame;
  /** The form's frame, where the page has one. */
  frame: BenchFrame | undefined;
  /** Bytes of scripts of extensions that were read in any of its frames. */
  scriptBytes: number;
  close: () => Promise<void>;
}

/** The probe answers for as long as this, in ms, before the run is given up. */
const patience = 20_000;

/** Opens an address in a new tab, in front: others are drawn once a second. Resolves when it has loaded. */
export async function openTab(browser: BareChromium, options: TabOptions): Promise<Tab> {
  const { targetId } = await browser.root.send('Target.createTarget', { url: 'about:blank' });
  const page = await browser.attach(targetId);
  const tab: Tab = {
    targetId,
    top: benchFrame(page),
    frame: undefined,
    scriptBytes: 0,
    close: async () => {
      await browser.root.send('Target.closeTarget', { targetId });
      await page.detach().catch(() => undefined);
    },
  };
  const prepare = async (session: CDPSession, which: FrameName): Promise<void> => {
    const rate = (options.slowed ?? which) === which ? options.throttle : 1;
    if (options.scripts) {
      session.on('Debugger.scriptParsed', ({ url, length = 0 }) => {
        if (url.startsWith('chrome-extension://')) tab.scriptBytes += length;
      });
      await session.send('Debugger.enable');
    }
    await Promise.all([
      // The thread's own time: what other programs take of the computer meanwhile does not count.
      session.send('Performance.enable', { timeDomain: 'threadTicks' }),
      session.send('Page.enable'),
      session.send('Emulation.setFocusEmulationEnabled', { enabled: true }),
      session.send('Emulation.setCPUThrottlingRate', { rate }),
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: `(${installProbe})(${JSON.stringify(options[which])})`,
      }),
    ]);
    if (options.throttle > 1) await makeWay(browser);
  };
  // A frame of another host is held until it is being counted.
  const frames: Promise<void>[] = [];
  page.on('sessionattached', (session) => {
    tab.frame = benchFrame(session);
    frames.push(prepare(session, 'frame').then(() => session.send('Runtime.runIfWaitingForDebugger')));
  });
  await prepare(page, 'top');
  await Promise.all([
    page.send('Emulation.setDeviceMetricsOverride', {
      width: 1280,
      height: 900,
      deviceScaleFactor: 1,
      mobile: false,
    }),
    page.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: [{ type: 'iframe' }],
    }),
  ]);
  const loaded = new Promise<void>((resolve) => page.once('Page.loadEventFired', () => resolve()));
  await page.send('Page.navigate', { url: options.address });
  await page.send('Page.bringToFront');
  await within(patience, options.address, loaded);
  await Promise.all(frames);
  return tab;
}

/** Until what shows is there in both frames, or would long have been; then until it has come to rest. */
export async function settle(tab: Tab, options: TabOptions, rest: number): Promise<void> {
  const until = performance.now() + patience;
  const awaited: [BenchFrame, ProbeOptions][] = [
    [tab.top, options.top],
    ...(tab.frame ? ([[tab.frame, options.frame]] as [BenchFrame, ProbeOptions][]) : []),
  ];
  await keepFocus(tab, options.frame);
  await later(rest);
  for (const [frame, { shows }] of awaited) {
    while (shows !== undefined && (await frame.seen()).shownAfter === undefined) {
      if (performance.now() > until)
        throw new Error(`${shows} never came to ${options.address}: ${await frame.describe()}`);
      await keepFocus(tab, options.frame);
      await later(50);
    }
  }
}

/** The tab's coming to the front may take the focus from the field in the frame: it is given back, as by a person. */
async function keepFocus({ frame }: Tab, { focus }: ProbeOptions): Promise<void> {
  if (!frame || focus === undefined) return;
  await frame.session.send('Runtime.evaluate', {
    expression: `(() => {
      const field = document.querySelector(${JSON.stringify(focus)});
      if (document.hasFocus() && document.activeElement === field) return;
      field?.blur();
      field?.focus({ preventScroll: true });
    })()`,
    userGesture: true,
  });
}

function benchFrame(session: CDPSession): BenchFrame {
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    session,
    call: (name, ...given) => evaluate(`benchProbe.${name}(...${JSON.stringify(given)})`),
    seen: async () => (await evaluate('benchProbe.seen()')) as Seen,
    describe: async () => String(await evaluate(description)),
    count: async (collect = false) => {
      const before = await metricsOf(session);
      if (collect) {
        // Twice: what the first one finalises, the second one frees.
        await session.send('HeapProfiler.collectGarbage');
        await session.send('HeapProfiler.collectGarbage');
      }
      const heap = collect ? (await metricsOf(session)).get('JSHeapUsedSize') : undefined;
      const value = (name: string): number => before.get(name) ?? 0;
      return {
        // The browser counts the first reading of a script by itself: functions read then are not read when they run.
        script: (value('ScriptDuration') + value('V8CompileDuration')) * 1000,
        layout: value('LayoutDuration') * 1000,
        style: value('RecalcStyleDuration') * 1000,
        task: value('TaskDuration') * 1000,
        layouts: value('LayoutCount'),
        recalcs: value('RecalcStyleCount'),
        nodes: value('Nodes'),
        listeners: value('JSEventListeners'),
        heap,
      };
    },
  };
}

/** What of ours is there, where the focus is, and how the window stands. */
const description = `[
  ...[...document.querySelectorAll('certiguia-guide, certiguia-fields')].map(
    (host) => host.localName + ' with ' + [...host.shadowRoot.children].map(({ className, localName }) => className || localName),
  ),
  'focus ' + document.hasFocus() + ' on ' + (document.activeElement?.id || document.activeElement?.localName),
  innerWidth + ' × ' + innerHeight + ', scrolled to ' + scrollY,
].join('; ')`;

async function metricsOf(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}
