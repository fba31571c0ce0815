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

/** The browser's counters for one frame since it was opened; times are CPU ms of its thread. */
export interface Counts {
  /** All main-thread work: script, style, layout, paint, garbage collection. */
  task: number;
  script: number;
  style: number;
  layout: number;
  layouts: number;
}

/** A frame of a tab; it has its own process if its host differs. */
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
  frame: BenchFrame;
  close: () => Promise<void>;
}

/** The request page with its form in a cross-origin frame and the first field focused. */
export function requestPage(name: ConditionName, size: { nodes?: number; forms?: number } = {}): TabOptions {
  // Copies of a form make every field ambiguous, so there no hint is shown.
  const hint = size.forms === undefined ? shows[name].frame : shows[name].frame?.split(' ')[0];
  return {
    address: addresses.request,
    top: { shows: shows[name].top, height: 2_400, nodes: size.nodes },
    frame: { shows: hint, focus: `#${guessed.requestIds.document}`, ...size },
  };
}

/** Timeout for anything to show, and settling time before counting, in ms. */
const timeout = 20_000;
const rest = 500;

/** Opens a tab in front; resolves once the awaited elements are shown and the page is idle. */
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
  // A frame of another host stays paused until it is being counted.
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
      // Activating the tab may take the focus from the field.
      await frame.evaluate(`document.querySelector(${JSON.stringify(options.frame.focus)})?.focus()`);
      await wait(50);
    }
  await wait(rest);
}
