import { setTimeout as later } from 'node:timers/promises';
import type { Benched } from './benched.ts';
import { type Counted, openTab, settle, type Tab } from './tab.ts';
import { frameIdOf, startTrace } from './trace.ts';
import { type OtherPage, otherPages, requestPage } from './visit.ts';

/** What a condition does while nobody does anything. */
export interface Idle {
  layouts: number;
  frames: number;
  script: number;
}

/** Keys pressed in the page's own form. */
export interface Interaction {
  slowest: number;
  presses: number;
  typed: string;
}

export const keys = { presses: 12, text: 'Garcia Lorca de prueba' } as const;

/** Watches the request page for so long while nothing happens in it. The frames asked for are in the browser's trace. */
export async function watchIdle(
  { browser, condition }: Benched,
  throttle: number,
  milliseconds: number,
): Promise<Idle> {
  const options = requestPage(condition.name, throttle);
  const tab = await openTab(browser, options);
  try {
    // What comes a while after the page has loaded is no idling yet.
    await settle(tab, options, 2_500);
    const sessions = [tab.top, tab.frame].filter((frame) => frame !== undefined);
    await Promise.all(sessions.map((frame) => frame.call('rest')));
    const ids = await Promise.all(sessions.map(({ session }) => frameIdOf(session)));
    const trace = await startTrace(browser, ['devtools.timeline']);
    const before = await Promise.all(sessions.map((frame) => frame.count()));
    await later(milliseconds);
    const after = await Promise.all(sessions.map((frame) => frame.count()));
    const frames = (await trace.end()).filter(
      ({ name, args }) => name === 'RequestAnimationFrame' && ids.includes(args?.data?.frame ?? ''),
    ).length;
    const grown = (of: (counted: Counted) => number): number => sum(after.map(of)) - sum(before.map(of));
    return { layouts: grown(({ layouts }) => layouts), frames, script: grown(({ script }) => script) };
  } finally {
    await tab.close();
  }
}

/** Presses the page's own button and types into its own field, with the keyboard, as fast as somebody quick. */
export async function interact({ browser, condition }: Benched, throttle: number): Promise<Interaction> {
  const options = requestPage(condition.name, throttle);
  const tab = await openTab(browser, options);
  try {
    await settle(tab, options, 1_300);
    const { frame } = tab;
    if (!frame) throw new Error('The form has no frame of its own');
    await Promise.all([tab.top.call('pump', true), frame.call('pump', true)]);
    await focus(tab, '#bench-button');
    for (let press = 0; press < keys.presses; press++) await key(tab, 'Enter', '\r');
    await focus(tab, options.frame.types ?? '');
    for (const letter of keys.text) await key(tab, letter, letter);
    await later(300);
    const { slowest, presses, typed } = await frame.seen();
    return { slowest, presses, typed };
  } finally {
    await tab.close();
  }
}

async function focus({ frame }: Tab, selector: string): Promise<void> {
  await frame?.session.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)}).focus()`,
    userGesture: true,
  });
}

async function key({ frame }: Tab, name: string, text: string): Promise<void> {
  const code = name === 'Enter' ? { windowsVirtualKeyCode: 13, code: 'Enter' } : {};
  await frame?.session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: name, text, ...code });
  await frame?.session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: name, ...code });
  await later(25);
}

/** A page on which nothing of ours has any business. */
export interface Elsewhere extends Counted {
  scriptBytes: number;
}

export async function visitElsewhere({ browser }: Benched, page: OtherPage): Promise<Elsewhere> {
  const tab = await openTab(browser, {
    address: otherPages[page],
    throttle: 1,
    top: {},
    frame: {},
    scripts: true,
  });
  try {
    await later(500);
    return { ...(await tab.top.count(true)), scriptBytes: tab.scriptBytes };
  } finally {
    await tab.close();
  }
}

/** Bytes of our scripts that the browser reads on the request page, both frames together. */
export async function readBytes({ browser, condition }: Benched): Promise<number> {
  const options = { ...requestPage(condition.name, 1), scripts: true };
  const tab = await openTab(browser, options);
  try {
    await settle(tab, options, 500);
    return tab.scriptBytes;
  } finally {
    await tab.close();
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
