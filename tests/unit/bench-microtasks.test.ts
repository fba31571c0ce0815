import { expect, test } from 'vitest';
import { microtaskTime } from '../bench/page/microtasks.ts';
import type { TraceEvent } from '../bench/page/trace.ts';

const counted = 'certiguia-bench-counted';

/** Something a process did, from a moment on, for so many microseconds, half of them its own. */
function event(pid: number, name: string, ts: number, dur = 0, frame?: string): TraceEvent {
  return { name, pid, tid: pid, ts, dur, tdur: dur / 2, ...(frame ? { args: { data: { frame } } } : {}) };
}

/** A frame that is empty in one process, and loaded in another. */
const opened = [event(1, 'CommitLoad', 10, 0, 'form'), event(2, 'CommitLoad', 100, 0, 'form')];

test('what runs behind an await is counted until the frame was counted, in its process alone', () => {
  const events = [
    event(2, 'RunMicrotasks', 50, 9_000),
    event(2, 'RunMicrotasks', 200, 2_000),
    event(3, 'RunMicrotasks', 300, 9_000),
    event(2, 'RunMicrotasks', 5_000, 1_000),
    event(2, counted, 7_000),
    event(2, 'RunMicrotasks', 8_000, 9_000),
    ...opened,
  ];
  expect(microtaskTime(events, 'form')).toBe(1.5);
});

test('layout, style and what the browser counts itself are left out, once each', () => {
  const events = [
    ...opened,
    event(2, 'FunctionCall', 150, 40),
    event(2, 'RunMicrotasks', 200, 4_000),
    event(2, 'FunctionCall', 300, 1_000),
    event(2, 'Layout', 400, 200),
    event(2, 'UpdateLayoutTree', 2_000, 600),
    event(2, 'Layout', 5_000, 600),
    event(2, counted, 7_000),
  ];
  expect(microtaskTime(events, 'form')).toBe((4_000 - 1_000 - 600) / 2 / 1000);
});

test('a frame that the trace does not know, or that was not counted, is no frame without any', () => {
  expect(() => microtaskTime(opened, 'other')).toThrow(RangeError);
  expect(() => microtaskTime(opened, 'form')).toThrow('form');
});
