import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import { guessed } from '../sede/guessed.ts';
import { addresses } from '../sede/hosts.ts';
import type { BareChromium } from './chromium.ts';
import { type ConditionName, shows } from './conditions.ts';
import { installProbe, type ProbeOptions, type Seen } from './probe.ts';

export interface TabOptions {
  address: string;
  top: ProbeOptions;
  frame: ProbeOptions;
}

/** What the browser has counted in one frame since it was opened; times in ms of the thread's CPU time. */
export interface Counts {
  /** All work of the main thread: script, style, layout, paint, garbage collection. */
  task: number;
  script: number;
  style: number;
  layout: number;
  layouts: number;
}

/** One frame of a tab, in a process of its own where its host is another. */
export class BenchFrame {
  readonly session: CDPSession;

  constructor(session: CDPSession) {
    this.session = session;
  }

  async counts(): Promise<Counts> {
    const value = await this.#metrics();
    return {
      task: value('TaskDuration') * 1000,
      script: (value('ScriptDuration') + value('V8CompileDuration')) * 1000,
      style: value('RecalcStyleDuration') * 1000,
      layout: value('LayoutDuration') * 1000,
      layouts: value('LayoutCount'),
    };
  }

  /** Used heap after a forced collection, in bytes. */
  async heap(): Promise<number> {
    // Twice: the second collection frees what the first one finalises.
    await this.session.send('HeapProfiler.collectGarbage');
    await this.session.send('HeapProfiler.collectGarbage');
    return (await this.#metrics())('JSHeapUsedSize');
  }

  async #metrics(): Promise<(name: string) => number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  }

  async seen(): Promise<Seen> {
    return (await this.evaluate('benchSeen')) as Seen;
  }

  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}

export interface Tab {
  top: BenchFrame;
  /** The form's frame. */
  frame: BenchFrame;
  close: () => Promise<void>;
}

/** The request page, its form in a frame of another host, the first field focused. */
export function requestPage(name: ConditionName, size: { nodes?: number; forms?: number } = {}): TabOptions {
  // Copies of a form leave no field without doubt, so beside them no hint is shown.
  const hint = size.forms === undefined ? shows[name].frame : shows[name].frame?.split(' ')[0];
  return {
    address: addresses.request,
    top: { shows: shows[name].top, height: 2_400, nodes: size.nodes },
    frame: { shows: hint, focus: `#${guessed.requestIds.document}`, ...size },
  };
}

/** How long anything may take to show, and how long a loaded page is left alone before it is counted, in ms. */
const timeout = 20_000;
const rest = 500;

/** Opens a tab in front and resolves when what is awaited has shown and the page has come to rest. */
export async function openTab(browser: BareChromium, options: TabOptions): Promise<Tab> {
  const { targetId } = await browser.root.send('Target.createTarget', { url: 'about:blank' });
  const page = await browser.attach(targetId);
  const prepare = async (session: CDPSession, probe: ProbeOptions): Promise<void> => {
    await Promise.all([
      session.send('Performance.enable', { timeDomain: 'threadTicks' }),
      session.send('Page.enable'),
      session.send('Emulation.setFocusEmulationEnabled', { enabled: true }),
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: `(${installProbe})(${JSON.stringify(probe)})`,
      }),
    ]);
  };
  // A frame of another host waits until it is being counted.
  const framed = new Promise<BenchFrame>((resolve, reject) => {
    page.on('sessionattached', (session) => {
      prepare(session, options.frame)
        .then(() => session.send('Runtime.runIfWaitingForDebugger'))
        .then(() => resolve(new BenchFrame(session)), reject);
    });
  });
  await prepare(page, options.top);
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
  await loaded;
  const tab: Tab = {
    top: new BenchFrame(page),
    frame: await framed,
    close: async () => {
      await browser.root.send('Target.closeTarget', { targetId });
    },
  };
  await settle(tab, options);
  return tab;
}

async function settle({ top, frame }: Tab, options: TabOptions): Promise<void> {
  const until = performance.now() + timeout;
  for (const [part, { shows: awaited }] of [
    [top, options.top],
    [frame, options.frame],
  ] as const)
    while (awaited !== undefined && (await part.seen()).shownAfter === undefined) {
      if (performance.now() > until) throw new Error(`${awaited} never came to ${options.address}`);
      // The tab's coming to the front may take the focus from the field.
      await frame.evaluate(`document.querySelector(${JSON.stringify(options.frame.focus)})?.focus()`);
      await wait(50);
    }
  await wait(rest);
}
