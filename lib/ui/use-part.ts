import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isPopupPart, type PopupPart } from '../view/ui-targets.ts';

/**
 * The requested part of the popup, by fragment or later; once drawn it gets the focus.
 *
 * @param isReady whether anything is drawn
 */
export function usePart(isReady: boolean): {
  part: PopupPart | undefined;
  show: (part: PopupPart) => void;
  root: RefObject<HTMLElement | null>;
} {
  const root = useRef<HTMLElement>(null);
  const [part, setPart] = useState(partIn(location.hash));
  useEffect(() => {
    const box = part && root.current?.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (!box) return;
    box.scrollIntoView({ block: 'start' });
    box.querySelector<HTMLElement>('textarea, input, button, summary')?.focus();
  }, [isReady, part]);
  return { part, show: setPart, root };
}

function partIn(fragment: string): PopupPart | undefined {
  const name = fragment.slice(1);
  return isPopupPart(name) ? name : undefined;
}
