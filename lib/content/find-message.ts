import { fold } from '../fields/fold.ts';
import type { FieldsView } from '../view/fields-view.ts';

const maxTexts = 800;

/** The first known message on this page, with its element. */
export function findMessage(
  root: HTMLElement,
  messages: FieldsView['messages'],
): { element: HTMLElement; message: FieldsView['messages'][number] } | undefined {
  const known = messages.map((message) => ({ message, words: new RegExp(message.pattern) }));
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < maxTexts; seen++) {
    const node = texts.nextNode();
    if (!node) return undefined;
    const element = node.parentElement;
    if (!element || element.closest('script, style, template, label, a, option')) continue;
    const text = fold(node.textContent ?? '');
    const found = known.find(({ words }) => words.test(text));
    if (found && element.checkVisibility()) return { element, message: found.message };
  }
  return undefined;
}
