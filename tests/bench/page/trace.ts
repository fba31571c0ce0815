import type { CDPSession } from 'puppeteer-core';
import type { BareChromium } from './bare-chromium.ts';

/** One thing the browser did, by its own trace; times in microseconds, `tdur` of the thread's own. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { frame?: string } };
}

/** A trace that has begun. */
export interface Trace {
  /** Ends it and gives all that it has seen. */
  end: () => Promise<readonly TraceEvent[]>;
}

/** Starts the browser's trace of some categories: there is one at a time. */
export async function startTrace({ root }: BareChromium, categories: readonly string[]): Promise<Trace> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => {
    events.push(...(value as TraceEvent[]));
  };
  root.on('Tracing.dataCollected', collect);
  const complete = new Promise<void>((resolve) => root.once('Tracing.tracingComplete', () => resolve()));
  await root.send('Tracing.start', {
    traceConfig: { includedCategories: [...categories] },
    transferMode: 'ReportEvents',
  });
  return {
    end: async () => {
      await root.send('Tracing.end');
      await complete;
      root.off('Tracing.dataCollected', collect);
      return events;
    },
  };
}

/** By which a trace knows the frame of a session. */
export async function frameIdOf(session: CDPSession): Promise<string> {
  return (await session.send('Page.getFrameTree')).frameTree.frame.id;
}
