// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { focusByWay } from '../../lib/content/focus-by-way.ts';

let field: HTMLInputElement;
let root: ShadowRoot;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<input><div></div>';
  [field] = document.querySelectorAll('input') as unknown as [HTMLInputElement];
  root = (document.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
});

afterEach(() => void vi.useRealTimers());

test('a screen reader has time to follow before the field has the focus', () => {
  focusByWay(field, root, 300);
  vi.advanceTimersByTime(299);
  expect(document.activeElement).toBe(root.host);
  vi.advanceTimersByTime(1);
  expect(document.activeElement).toBe(field);
  expect(root.childElementCount).toBe(0);
});

test('a key pressed on the way goes to the field', () => {
  focusByWay(field, root, 300);
  root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  expect(document.activeElement).toBe(field);
});

test('where somebody has moved the focus meanwhile it stays', () => {
  const other = document.body.appendChild(document.createElement('button'));
  focusByWay(field, root, 300);
  other.focus();
  vi.advanceTimersByTime(300);
  expect(document.activeElement).toBe(other);
});
