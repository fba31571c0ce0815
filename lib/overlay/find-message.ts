import { fold } from '../fields/fold.ts';
import { isKnownText } from '../fields/known-text.ts';
import type { FieldsView } from '../view/fields-view.ts';

/** `NodeFilter.SHOW_TEXT`, without bringing the whole of `NodeFilter` into the frame. */
const showText = 4;

/** Most pieces of text looked at. */
const mostTexts = 800;

/** The first of the known messages that this page shows, and the element that holds it. */
export function findMessage(
  root: HTMLElement,
  messages: FieldsView['messages'],
): { element: HTMLElement; message: FieldsView['messages'][number] } | undefined {
  const texts = document.createTreeWalker(root, showText);
  for (let seen = 0; seen < mostTexts; seen++) {
    const node = texts.nextNode();
    if (!node) return undefined;
    const element = node.parentElement;
    if (!element || element.closest('script, style, template, label, a, option')) continue;
    const text = fold(node.textContent ?? '');
    const message = messages.find((known) => isKnownText(known, text));
    if (message && element.checkVisibility()) return { element, message };
  }
  return undefined;
}
