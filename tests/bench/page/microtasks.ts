import type { BareChromium } from './bare-chromium.ts';
import type { BenchFrame } from './tab.ts';
import { frameIdOf, startTrace, type TraceEvent } from './trace.ts';

/** Gives the milliseconds, of its thread's own time, that the frame of this id spent in microtasks until it was counted. */
export type MicrotaskTime = (frame: string) => number;

const mark = 'certiguia-bench-counted';

/** What the browser counts by itself, wherever it happens. */
const counted = new Set(['FunctionCall', 'EvaluateScript', 'UpdateLayoutTree', 'Layout']);

/**
 * Watches what frames do behind an `await`. The browser's counter of script has ended when that begins (Chromium 156: a
 * script that works for 14 ms is counted with 14 of them, and with none behind an `await`); its trace has it. One
 * for many loads, as the browser may take five seconds to end it.
 */
export async function watchMicrotasks(browser: BareChromium): Promise<() => Promise<MicrotaskTime>> {
  const trace = await startTrace(browser, ['devtools.timeline', 'v8.execute', 'blink.user_timing']);
  return async () => {
    const events = await trace.end();
    return (frame) => microtaskTime(events, frame);
  };
}

/** Says in the trace that the frame has been counted: what comes later is not of its load. Gives its id there. */
export async function markCounted({ session }: BenchFrame): Promise<string> {
  await session.send('Runtime.evaluate', { expression: `performance.mark(${JSON.stringify(mark)})` });
  return frameIdOf(session);
}

/**
 * Layout, style, and what is counted as script anyway, are left out.
 *
 * @throws RangeError when the frame was not opened or not counted while the trace was made
 */
export function microtaskTime(events: readonly TraceEvent[], frame: string): number {
  // A tab's first page is an empty one, in another process.
  const opened = events.findLast(({ name, args }) => name === 'CommitLoad' && args?.data?.frame === frame);
  const until = opened && events.find((event) => event.name === mark && isAfter(event, opened));
  if (!until) throw new RangeError(`The trace knows no frame ${frame} that was counted`);
  const own = events
    .filter((event) => isAfter(event, opened) && event.ts < until.ts)
    .filter(({ name }) => name === 'RunMicrotasks' || counted.has(name))
    // What holds another begins before it, or lasts longer.
    .toSorted((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  let microseconds = 0;
  let microtasksEnd = 0;
  let countedEnd = 0;
  for (const event of own) {
    const isWithin = event.ts < microtasksEnd;
    if (event.name === 'RunMicrotasks') {
      if (isWithin) continue;
      microseconds += event.tdur ?? 0;
      microtasksEnd = endOf(event);
    } else if (isWithin && event.ts >= countedEnd) {
      microseconds -= event.tdur ?? 0;
      countedEnd = endOf(event);
    }
  }
  return microseconds / 1000;
}

function isAfter(event: TraceEvent, other: TraceEvent): boolean {
  return event.pid === other.pid && event.ts > other.ts;
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}
