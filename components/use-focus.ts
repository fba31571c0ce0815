import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Gives the keyboard to what has taken the place of a pressed button: without it the focus falls to the top of the
 * page. What takes it needs `tabIndex={-1}` unless it is a control.
 */
export function useFocusOnMount<Control extends HTMLElement>(isWanted = true): RefObject<Control | null> {
  const element = useRef<Control | null>(null);
  useEffect(() => {
    if (isWanted) element.current?.focus();
  }, []);
  return element;
}
