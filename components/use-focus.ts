import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Focuses what replaced a pressed button; otherwise the focus falls to the top of the page. Non-controls need
 * `tabIndex={-1}`.
 */
export function useFocusOnMount<Control extends HTMLElement>(isWanted = true): RefObject<Control | null> {
  const element = useRef<Control | null>(null);
  useLayoutEffect(() => {
    if (!isWanted) return;
    // Firefox does not focus a legend before layout.
    element.current?.getBoundingClientRect();
    element.current?.focus();
  }, []);
  return element;
}

/** Whether a part of the backup check may take the focus: not from somebody working on another file. */
export function canTakeFocus(element: Element | null): boolean {
  const at = document.activeElement?.closest('.file') ?? null;
  return at === null || at === element?.closest('.file');
}
