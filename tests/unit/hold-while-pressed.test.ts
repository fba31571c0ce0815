// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdWhilePressed } from '../../components/hold-while-pressed.ts';

let target: HTMLElement;
let drawn: number;
let draw: () => void;
let ended: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const root = host.attachShadow({ mode: 'open' });
  target = document.createElement('button');
  root.append(target);
  drawn = 0;
  ended = new AbortController();
  draw = holdWhilePressed(root, () => drawn++, ended.signal);
});

afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

function pointer(type: string, button = 0, pointerType = 'mouse'): void {
  target.dispatchEvent(new PointerEvent(type, { button, pointerType, bubbles: true, composed: true }));
}

function key(type: string, pressed = ' '): void {
  target.dispatchEvent(new KeyboardEvent(type, { key: pressed, bubbles: true, composed: true }));
}

test('nothing is redrawn between press and release, and all of it at once afterwards', () => {
  draw();
  expect(drawn).toBe(1);
  pointer('pointerdown');
  draw();
  draw();
  expect(drawn).toBe(1);
  pointer('pointerup');
  expect(drawn).toBe(1);
  vi.runAllTimers();
  expect(drawn).toBe(2);
  draw();
  expect(drawn).toBe(3);
});

test.each(['pointercancel', 'pointerup'])('%s ends the wait', (type) => {
  pointer('pointerdown');
  draw();
  pointer(type);
  vi.advanceTimersByTime(1);
  expect(drawn).toBe(1);
});

test('a missed release holds nothing for long', () => {
  pointer('pointerdown');
  draw();
  vi.advanceTimersByTime(4999);
  expect(drawn).toBe(0);
  vi.advanceTimersByTime(1);
  expect(drawn).toBe(1);
});

test('the space bar presses when it comes up: nothing is redrawn before that', () => {
  key('keydown');
  draw();
  vi.advanceTimersByTime(1000);
  expect(drawn).toBe(0);
  key('keyup');
  expect(drawn).toBe(0);
  vi.advanceTimersByTime(1);
  expect(drawn).toBe(1);
});

test('other keys hold nothing', () => {
  key('keydown', 'Enter');
  draw();
  expect(drawn).toBe(1);
});

test.each(['touch', 'pen'])('after a %s nothing is redrawn before its click, which comes late', (type) => {
  pointer('pointerdown', 0, type);
  draw();
  pointer('pointerup', 0, type);
  vi.advanceTimersByTime(300);
  expect(drawn).toBe(0);
  target.click();
  expect(drawn).toBe(0);
  vi.advanceTimersByTime(1);
  expect(drawn).toBe(1);
});

test('a touch without a click holds nothing for long', () => {
  pointer('pointerdown', 0, 'touch');
  draw();
  pointer('pointerup', 0, 'touch');
  vi.advanceTimersByTime(500);
  expect(drawn).toBe(1);
});

test('another button holds nothing', () => {
  pointer('pointerdown', 2);
  draw();
  expect(drawn).toBe(1);
});

test('nothing is drawn once the page is left', () => {
  pointer('pointerdown');
  draw();
  ended.abort();
  vi.runAllTimers();
  expect(drawn).toBe(0);
});
