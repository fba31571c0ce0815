import { fold, foldAll, longestText } from '../fields/fold.ts';
import { isKnownText } from '../fields/known-text.ts';
import type { FieldsView } from '../view/fields-view.ts';

/** `NodeFilter.SHOW_TEXT`, without bringing the whole of `NodeFilter` into the frame. */
const showText = 4;

/** How much of the page's text is looked at in one go; no word that is looked for is longer than the overlap. */
const part = { length: 900, overlap: 60 };

/** Most pieces of text looked at. */
const mostTexts = 800;

/** The first of the known messages that this page shows, and the element that holds it. */
export function findMessage(
  root: HTMLElement,
  messages: FieldsView['messages'],
): { element: HTMLElement; message: FieldsView['messages'][number] } | undefined {
  const possible = possibleIn(root, messages);
  if (possible.length === 0) return undefined;
  const texts = document.createTreeWalker(root, showText);
  for (let seen = 0; seen < mostTexts; seen++) {
    const node = texts.nextNode();
    if (!node) return undefined;
    const element = node.parentElement;
    if (!element || element.closest('script, style, template, label, a, option')) continue;
    const text = fold(node.textContent ?? '');
    const message = possible.find((known) => isKnownText(known, text));
    if (message && element.checkVisibility()) return { element, message };
  }
  return undefined;
}

/**
 * Most pages speak of none of them: their words are looked for in all of it, and its pieces left alone. Not at once: of
 * a pattern that is run over more than 1,000 characters a browser makes machine code (V8, Chromium 156).
 */
function possibleIn(root: HTMLElement, messages: FieldsView['messages']): FieldsView['messages'] {
  const all = root.textContent ?? '';
  let others = messages;
  for (let at = 0; at < Math.min(all.length, mostTexts * longestText); at += part.length - part.overlap) {
    const folded = foldAll(all.slice(at, at + part.length));
    others = others.filter(({ about }) => !about.some((word) => folded.includes(word)));
  }
  return messages.filter((message) => !others.includes(message));
}
