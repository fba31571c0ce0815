import { setTimeout as later } from 'node:timers/promises';
import { guessed } from '../../sede/guessed.ts';
import { addresses, desk, sede } from '../../sede/hosts.ts';
import type { Benched } from './benched.ts';
import { type ConditionName, shows } from './conditions.ts';
import { type MicrotaskTime, markCounted } from './microtasks.ts';
import type { Seen } from './probe.ts';
import {
  type BenchFrame,
  type Counted,
  type FrameName,
  openTab,
  settle,
  type Tab,
  type TabOptions,
} from './tab.ts';

export const throttles = [1, 4] as const;
export type Throttle = (typeof throttles)[number];

/** Pages on which nothing of ours has any business. */
export const otherPages = {
  'sede, outside the catalogue': `${sede}/descargas/certificados-raiz-de-la-fnmt`,
  'another host': `${desk}/`,
} as const;
export type OtherPage = keyof typeof otherPages;

/**
 * For how long a loaded page is left alone before it is counted, in ms: of 32 loads in all conditions none had any more
 * script in the 900 ms after that.
 */
const rest = { 1: 500, 4: 800 } as const;

/** A document that high has something to scroll. */
const height = 2_400;
const scrolled = { ticks: 12, by: 100 };

/** How often the page changes something of its own in a storm, and until the last of it has been looked at. */
const storm = { changes: 1_000, over: 1_400 };

/** One frame of one load. */
export interface FrameFigures extends Counted, Seen {
  /** By which the browser's trace knows it. */
  id: string;
  /** While the page was scrolled by 1,200 px. */
  scrollLayouts?: number;
  /** Milliseconds of script, style and layout for 1,000 changes by the page. */
  storm?: number;
}

export interface Visit {
  top: FrameFigures;
  frame: FrameFigures;
}

/** The request page, its form in a frame of another host; the first field has the focus, as for somebody who begins. */
export function requestPage(
  name: ConditionName,
  throttle: number,
  more: { nodes?: number; forms?: number } = {},
): TabOptions {
  const awaited = more.forms === undefined ? shows[name].frame : shows[name].frame?.split(' ')[0];
  return {
    address: addresses.request,
    throttle,
    top: { shows: shows[name].top, height, ...(more.nodes ? { nodes: more.nodes } : {}) },
    frame: {
      // Two controls with one role are no field: beside many forms there is never a hint.
      shows: awaited,
      focus: `#${guessed.requestIds.document}`,
      types: `#${guessed.requestIds.surname}`,
      ...more,
    },
  };
}

/** A fresh tab on a request page of some size. */
export function visitSized(one: Benched, size: { nodes?: number; forms?: number }): Promise<Visit> {
  return load(one, requestPage(one.condition.name, 1, size), rest[1], {});
}

/** Milliseconds of script in both frames of a load until all had come to rest. */
export function scriptOf({ top, frame }: Visit): number {
  return top.script + frame.script;
}

/** The same visit with what its frames did behind an `await` counted as script, as the browser's counter does not. */
export function withMicrotasks({ top, frame }: Visit, time: MicrotaskTime): Visit {
  const complete = (figures: FrameFigures): FrameFigures => ({
    ...figures,
    script: figures.script + time(figures.id),
  });
  return { top: complete(top), frame: complete(frame) };
}

/** What else is done with a loaded page: its garbage collected and the page scrolled; stormed. */
interface More {
  whole?: boolean;
  stormed?: boolean;
}

/**
 * The request page. Slowed down it is loaded twice, so that only one of its frames is slow at a time: the browser slows a
 * thread down by keeping it busy, waiting or not, and two of them leave a computer of two cores none for anybody else.
 */
export async function visit(one: Benched, throttle: Throttle, more: More = {}): Promise<Visit> {
  const options = requestPage(one.condition.name, throttle);
  if (throttle === 1) return load(one, options, rest[throttle], more);
  const slowed = (frame: FrameName): Promise<Visit> =>
    load(one, { ...options, slowed: frame }, rest[throttle], more);
  const { top } = await slowed('top');
  const { frame } = await slowed('frame');
  return { top, frame };
}

/** A fresh tab: opened, counted and closed. */
async function load(
  { browser }: Benched,
  options: TabOptions,
  restMs: number,
  { whole = false, stormed = false }: More,
): Promise<Visit> {
  const tab = await openTab(browser, options);
  try {
    await settle(tab, options, restMs);
    const frames = bothOf(tab);
    const counted = await Promise.all(frames.map((frame) => frame.count(whole)));
    const ids = await Promise.all(frames.map(markCounted));
    await Promise.all(frames.map((frame) => frame.call('rest')));
    const whileScrolling = whole ? await scrollLayouts(tab) : [];
    const seen = await Promise.all(frames.map((frame) => frame.seen()));
    // A frame of another host that is out of sight has its timers held back.
    if (whole) await wheel(tab, -scrolled.by * scrolled.ticks);
    const storms = stormed ? await Promise.all(frames.map(stormOver)) : [];
    const figures = counted.map(
      (found, index): FrameFigures => ({
        ...found,
        id: ids[index] ?? '',
        ...(seen[index] as Seen),
        ...(whileScrolling[index] === undefined ? {} : { scrollLayouts: whileScrolling[index] }),
        ...(storms[index] === undefined ? {} : { storm: storms[index] }),
      }),
    );
    const [top, frame] = figures;
    if (!top || !frame) throw new Error('The form has no frame');
    return { top, frame };
  } finally {
    await tab.close();
  }
}

function bothOf({ top, frame }: Tab): [BenchFrame, BenchFrame] {
  if (!frame) throw new Error('The form has no frame of its own');
  return [top, frame];
}

/** The layouts in each frame while the page is scrolled. */
async function scrollLayouts(tab: Tab): Promise<number[]> {
  const frames = bothOf(tab);
  const before = await Promise.all(frames.map((frame) => frame.count()));
  for (let tick = 0; tick < scrolled.ticks; tick++) await wheel(tab, scrolled.by);
  await later(150);
  const after = await Promise.all(frames.map((frame) => frame.count()));
  return after.map(({ layouts }, index) => layouts - (before[index]?.layouts ?? 0));
}

/** Turned beside the frame. */
async function wheel({ top: { session } }: Tab, deltaY: number): Promise<void> {
  await session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x: 30, y: 400, deltaX: 0, deltaY });
}

async function stormOver(frame: BenchFrame): Promise<number> {
  const before = await frame.count();
  await frame.call('storm', storm.changes);
  await later(storm.over);
  const after = await frame.count();
  return workOf(after) - workOf(before);
}

/** Script, style and layout together. */
export function workOf({ script, layout, style }: Counted): number {
  return script + layout + style;
}
