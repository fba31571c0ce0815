import { labelNode } from '../fields/label-node.ts';
import { rectOf } from './bubbles.ts';
import type { Rect } from './place.ts';

/** The rectangle of a field label's words. */
export function labelRect(field: HTMLElement, at: Rect): Rect | undefined {
  const node = labelNode(field);
  if (!node) return undefined;
  const rect = node instanceof Element && isAsWideAsItsWords(node, at) ? rectOf(node) : wordsRect(node);
  return rect.width === 0 || rect.height === 0 ? undefined : rect;
}

/** A label above its field may be as wide as the page; one before it or within a line is not. */
function isAsWideAsItsWords(label: Element, field: Rect): boolean {
  return label.getBoundingClientRect().right <= field.x || getComputedStyle(label).display === 'inline';
}

/** Only if needed: a range costs a frame 8 KB. */
function wordsRect(node: Node): Rect {
  const range = document.createRange();
  range.selectNodeContents(node);
  return rectOf(range);
}
