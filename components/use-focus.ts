import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the keyboard to what has taken the place of a pressed button: without it the focus falls to the top of the
 * page. What takes it needs `tabIndex={-1}` unless it is a control.
 */
export function useFocusOnMount<Control extends HTMLElement>(isWanted = true): RefObject<Control | null> {
  const element = useRef<Control | null>(null);
  useLayoutEffect(() => {
    if (!isWanted) return;
    // Firefox gives the keyboard to no legend that is not laid out yet.
    element.current?.getBoundingClientRect();
    element.current?.focus();
  }, []);
  return element;
}

/** Whether a part of the backup check may take the keyboard: not out of the hands of somebody at work at another file. */
export function mayTakeFocus(element: Element | null): boolean {
  const at = document.activeElement?.closest('.file') ?? null;
  return at === null || at === element?.closest('.file');
}
