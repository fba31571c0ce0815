// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onPageChange, onReturn } from '../../lib/content/on-page-change.ts';

/** Maximum delay after a change, and for a page that keeps changing, in ms. */
const soon = 100;
const atLast = 1000;

let watching: AbortController;
let looks: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.replaceChildren();
  watching = new AbortController();
  looks = 0;
});

afterEach(() => {
  watching.abort();
  vi.useRealTimers();
});

function watch(check: () => void | Promise<void> = () => void looks++) {
  onPageChange(check, watching.signal, false);
}

function change(name = 'p'): void {
  document.body.append(document.createElement(name));
}

/** Lets time pass while the page changes every few milliseconds. */
async function changeFor(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 20) {
    change();
    await vi.advanceTimersByTimeAsync(20);
  }
}

test('a page is checked on arrival, and not again while nothing changes', async () => {
  watch();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toBe(1);
});

test('a page known by its address is checked once, before it has loaded', async () => {
  const listened = vi.spyOn(window, 'addEventListener');
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  watch();
  dispatchEvent(new Event('load'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toBe(1);
  expect(listened).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

test('a page whose styles are needed is waited for until it has loaded', async () => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  onPageChange(() => void looks++, watching.signal, true);
  expect(looks).toBe(0);
  dispatchEvent(new Event('load'));
  expect(looks).toBe(1);
  vi.restoreAllMocks();
});

test('a changed page is checked once, a moment later', async () => {
  watch();
  change();
  change();
  await vi.advanceTimersByTimeAsync(soon - 1);
  expect(looks).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(looks).toBe(2);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toBe(2);
});

test('a page that keeps changing is left to settle', async () => {
  watch();
  await changeFor(500);
  expect(looks).toBe(1);
  await vi.advanceTimersByTimeAsync(2 * soon);
  expect(looks).toBe(2);
});

test('a page that never settles is checked once a second', async () => {
  watch();
  await changeFor(atLast - 20);
  expect(looks).toBe(1);
  await changeFor(40);
  expect(looks).toBe(2);
  await changeFor(atLast);
  expect(looks).toBe(3);
});

test('Certiguía’s own insertions do not count as changes', async () => {
  watch();
  change('certiguia-guide');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toBe(1);
});

test('a page restored from the cache is reported, a loading one is not', () => {
  let returns = 0;
  onReturn(() => returns++, watching.signal);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  expect(returns).toBe(0);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(returns).toBe(1);
});

test('a page that breaks the check is left alone until it changes again', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const check = vi.fn<() => void>().mockImplementationOnce(() => {
    throw new Error('what the page has done');
  });
  watch(check);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(warned).toHaveBeenCalledTimes(1);
  change();
  await vi.advanceTimersByTimeAsync(soon);
  expect(check).toHaveBeenCalledTimes(2);
  warned.mockRestore();
});

test('after the end no page is checked, whatever was pending', async () => {
  watch();
  change();
  await vi.advanceTimersByTimeAsync(1);
  watching.abort();
  change();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toBe(1);
});
