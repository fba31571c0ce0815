import { labelNode } from '../fields/label-node.ts';
import { rectOf } from './bubbles.ts';
import type { Rect } from './place.ts';

/** Where the words of a field's label are. */
export function labelRect(field: HTMLElement, at: Rect): Rect | undefined {
  const node = labelNode(field);
  if (!node) return undefined;
  const rect = node instanceof Element && isAsWideAsItsWords(node, at) ? rectOf(node) : wordsRect(node);
  return rect.width === 0 || rect.height === 0 ? undefined : rect;
}

/** A label above its field may be as wide as the page. One that ends in front of it, or within a line, is not. */
function isAsWideAsItsWords(label: Element, field: Rect): boolean {
  return label.getBoundingClientRect().right <= field.x || getComputedStyle(label).display === 'inline';
}

/** Only where a label's own place will not do: a range brings 8 KB into a frame. */
function wordsRect(node: Node): Rect {
  const range = document.createRange();
  range.selectNodeContents(node);
  return rectOf(range);
}
