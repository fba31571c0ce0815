import type { Drawing, DrawingText, DrawnElement, Press } from '../view/drawing.ts';

/** What the page's script puts into the places of a drawing that are left for it, by their name. */
export type Slots = Readonly<Partial<Record<string, Drawing>>>;

/** A drawing and what stands in its places. */
export interface Filled {
  drawing: DrawingText;
  slots: Slots;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** What pressing an element means. Kept beside the elements: nothing that a page can write decides it. */
const presses = new WeakMap<Node, Press>();

/** What pressing `target` means, or the nearest element around it below `root` that means something. */
export function pressAt(target: EventTarget | null, root: Node): Press | undefined {
  for (let node = target as Node | null; node && node !== root; node = node.parentNode) {
    const press = presses.get(node);
    if (press) return press;
  }
  return undefined;
}

/**
 * Changes what was built of one drawing, from the node `first` on, into another, and touches only what differs: what has
 * the focus keeps it, what is folded open stays so.
 */
export function rebuild(parent: Node, was: Filled, now: Filled, first: Node | null): void {
  if (was.drawing === now.drawing && JSON.stringify(was.slots) === JSON.stringify(now.slots)) return;
  const next: Drawing = JSON.parse(now.drawing);
  // In one's place of nothing there is nothing to compare.
  if (was.drawing === 'null') make(next, now.slots, false, parent, first);
  else change(parent, JSON.parse(was.drawing), was.slots, next, now.slots, first);
}

/** Several in one's place, or what is in a slot; otherwise nothing. */
function severalIn(drawing: Drawing | undefined, slots: Slots): readonly Drawing[] | undefined {
  if (!isElement(drawing)) return undefined;
  if (drawing[0] === '') return drawing[2];
  return drawing[0] === 'slot' ? [slots[drawing[1].name ?? ''] ?? null] : undefined;
}

function isElement(drawing: Drawing | undefined): drawing is DrawnElement {
  return typeof drawing === 'object' && drawing !== null;
}

function make(
  drawing: Drawing | undefined,
  slots: Slots,
  isSvg: boolean,
  parent: Node,
  before: Node | null,
): void {
  if (drawing === null || drawing === undefined) return;
  if (typeof drawing === 'string') {
    parent.insertBefore(document.createTextNode(drawing), before);
    return;
  }
  const several = severalIn(drawing, slots);
  if (several) {
    for (const each of several) make(each, slots, isSvg, parent, before);
    return;
  }
  // By their places: to take each list apart is an iterator's work, 1.2 ms of a page's 13.8 (Chromium 156).
  const tag = drawing[0];
  const attributes = drawing[1];
  const within = drawing[2];
  const press = drawing[3];
  const svg = isSvg || tag === 'svg';
  const element = svg ? document.createElementNS(svgNamespace, tag) : document.createElement(tag);
  for (const name in attributes) set(element, name, attributes[name]);
  if (press) presses.set(element, press);
  // Mostly one text and nothing else.
  const only = within.length === 1 ? within[0] : undefined;
  if (typeof only === 'string') element.textContent = only;
  else for (const each of within) make(each, slots, svg, element, null);
  parent.insertBefore(element, before);
}

/** Changes what begins at `at`; gives what follows it. */
function change(
  parent: Node,
  was: Drawing | undefined,
  wasSlots: Slots,
  now: Drawing | undefined,
  nowSlots: Slots,
  at: Node | null,
): Node | null {
  const wasSeveral = severalIn(was, wasSlots);
  const nowSeveral = severalIn(now, nowSlots);
  if (wasSeveral && nowSeveral) return changeAll(parent, wasSeveral, wasSlots, nowSeveral, nowSlots, at);
  if (typeof was === 'string' && typeof now === 'string') {
    if (was !== now && at) at.nodeValue = now;
    return at?.nextSibling ?? null;
  }
  if (isElement(was) && isElement(now) && !wasSeveral && !nowSeveral && was[0] === now[0] && at) {
    changeElement(at as Element, was, now);
    changeAll(at, was[2], wasSlots, now[2], nowSlots, at.firstChild);
    return at.nextSibling;
  }
  const after = remove(parent, was, wasSlots, at);
  make(now, nowSlots, (parent as Element).namespaceURI === svgNamespace, parent, after);
  return after;
}

function changeAll(
  parent: Node,
  was: readonly Drawing[],
  wasSlots: Slots,
  now: readonly Drawing[],
  nowSlots: Slots,
  first: Node | null,
): Node | null {
  let at = first;
  for (let index = 0; index < Math.max(was.length, now.length); index++)
    at = change(parent, was[index], wasSlots, now[index], nowSlots, at);
  return at;
}

function changeElement(element: Element, [, was]: DrawnElement, [, now, , press]: DrawnElement): void {
  for (const name in was) if (!(name in now)) unset(element, name);
  for (const name in now) if (was[name] !== now[name]) set(element, name, now[name]);
  if (press) presses.set(element, press);
  else presses.delete(element);
}

function set(element: Element, name: string, value = ''): void {
  if (name === 'checked') (element as HTMLInputElement).checked = true;
  else element.setAttribute(name, value);
}

function unset(element: Element, name: string): void {
  if (name === 'checked') (element as HTMLInputElement).checked = false;
  // What somebody is at work in does not close under them.
  else if (name !== 'open') element.removeAttribute(name);
}

/** Removes what begins at `at`; gives what follows it. */
function remove(parent: Node, was: Drawing | undefined, slots: Slots, at: Node | null): Node | null {
  if (was === null || was === undefined) return at;
  const several = severalIn(was, slots);
  let after = at;
  if (several) {
    for (const each of several) after = remove(parent, each, slots, after);
    return after;
  }
  after = at?.nextSibling ?? null;
  if (at) parent.removeChild(at);
  return after;
}
