import { fold, longestText } from './fold.ts';

// Pages may put a field named "getAttribute" into a form, which then hides the method of that name on the
// form. Methods are therefore taken from the prototypes, never from the element itself.
const { getAttribute, closest, matches, querySelector } = Element.prototype;
const { getElementById: byId } = Document.prototype;
const textOf = getter('textContent');
const parentOf = getter('parentNode');

function getter(name: 'textContent' | 'parentNode'): (() => unknown) | undefined {
  return Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
}

export function attribute(element: Element, name: string): string {
  return getAttribute.call(element, name) ?? '';
}

function text(node: Node | null | undefined): string {
  return node ? fold(String(textOf?.call(node) ?? '').slice(0, longestText * 4)) : '';
}

/**
 * Reads what may be a field's label until one `settles` what it is, the strongest first: its `label`s, ARIA, the table
 * cell or text just before it (just after a box), placeholder, title. Folded; some may be empty.
 */
export function readLabels(control: HTMLElement, settles: (label: string) => boolean): boolean {
  const ids = attribute(control, 'aria-labelledby');
  return (
    labelsOf(control).some((label) => settles(text(label))) ||
    settles(fold(attribute(control, 'aria-label'))) ||
    (ids === ''
      ? settlesBeside(control, settles)
      : ids.split(/\s+/).some((id) => id !== '' && settles(text(byId.call(control.ownerDocument, id))))) ||
    settles(fold(attribute(control, 'placeholder'))) ||
    settles(fold(attribute(control, 'title')))
  );
}

/** What stands beside a field that does not say itself where its label is. */
function settlesBeside(control: HTMLElement, settles: (label: string) => boolean): boolean {
  // A box's own words follow it; what stands before it belongs to something else.
  return isBox(control)
    ? settles(textAfter(control))
    : settles(cellBefore(control)) || settles(text(nodeBefore(control)));
}

/**
 * The node that holds a field's label, for drawing around it: its `label`, the cell before it, or the text just
 * before it.
 */
export function labelNode(control: HTMLElement): Node | undefined {
  const [label] = labelsOf(control);
  if (label) return label;
  if (isBox(control)) return nodeAfter(control);
  const cell = closest.call(control, 'td, th, dd');
  if (cell?.previousElementSibling) return cell.previousElementSibling;
  return nodeBefore(control);
}

/** What a button says: its value, text or alternative text. */
export function buttonText(control: HTMLElement): string {
  return (
    text(control) ||
    fold(attribute(control, 'value')) ||
    fold(attribute(control, 'aria-label')) ||
    fold(attribute(control, 'alt'))
  );
}

/** The labels that name the control, and the one around it. */
function labelsOf(control: HTMLElement): readonly Element[] {
  return [...((control as HTMLInputElement).labels ?? [])];
}

function cellBefore(control: HTMLElement): string {
  const cell = closest.call(control, 'td, th, dd');
  return text(cell?.previousElementSibling);
}

function isControl(node: Node): boolean {
  return (
    node instanceof Element &&
    (matches.call(node, 'input, select, textarea, button') ||
      querySelector.call(node, 'input, select, textarea, button') !== null)
  );
}

/** The nearest text in front of the control that no other control stands between, up to three levels up. */
function nodeBefore(control: HTMLElement): Node | undefined {
  let node: Node = control;
  for (let level = 0; level < 3; level++) {
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      if (isControl(before) || isOthersLabel(before, control)) return undefined;
      if (text(before) !== '') return before;
    }
    const parent = parentOf?.call(node);
    if (!(parent instanceof Element) || matches.call(parent, 'form, body, fieldset, table')) return undefined;
    node = parent;
  }
  return undefined;
}

/** Whether this is the label of another field, be that field there or not. */
function isOthersLabel(node: Node, control: HTMLElement): boolean {
  const label =
    node instanceof Element &&
    (matches.call(node, 'label[for]') ? node : querySelector.call(node, 'label[for]'));
  if (!label) return false;
  const named = attribute(label as HTMLElement, 'for');
  return named !== attribute(control, 'id') && named !== attribute(control, 'name');
}

function isBox(control: HTMLElement): boolean {
  return attribute(control, 'type').toLowerCase() === 'checkbox';
}

/** The text just behind a box. */
function nodeAfter(control: HTMLElement): Node | undefined {
  let after = control.nextSibling;
  while (after && text(after) === '') after = after.nextSibling;
  return after ?? undefined;
}

function textAfter(control: HTMLElement): string {
  const parts: string[] = [];
  for (let after = control.nextSibling; after && !isControl(after); after = after.nextSibling)
    parts.push(text(after));
  return fold(parts.join(' '));
}
