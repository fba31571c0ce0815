import { DOMParser, parseHTML } from 'linkedom';

/**
 * linkedom instead of jsdom: it parses a form eight times faster, and of the DOM the recogniser only uses elements,
 * attributes and the tree. To be imported before what reads the page, which takes methods off these prototypes.
 */
const { Element, HTMLElement } = parseHTML('<!doctype html><html><body></body></html>') as unknown as Window &
  typeof globalThis;
// Its getters are on its own subclasses: with a bare `Node` they are used where they are.
Object.assign(globalThis, { Element, HTMLElement, Node: class {} });

export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
