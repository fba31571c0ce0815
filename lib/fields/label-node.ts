import { attribute } from './page-tree.ts';

// A form's fields may shadow its properties, so methods and getters come from the prototypes.
const { closest, matches, querySelector } = Element.prototype;
const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;

/**
 * The node that holds a field's label, for drawing around it: its `label`, the cell before it, or the text just before
 * it (after it for a box). To find out what the field is, use `findFields`.
 */
export function labelNode(control: HTMLElement): Node | undefined {
  const [label] = (control as HTMLInputElement).labels ?? [];
  if (label) return label;
  if (attribute(control, 'type').toLowerCase() === 'checkbox') return nodeBehind(control);
  const cell = closest.call(control, 'td, th, dd');
  if (cell?.previousElementSibling) return cell.previousElementSibling;
  return nodeBefore(control);
}

function isControl(node: Node): boolean {
  return (
    node instanceof Element &&
    (matches.call(node, 'input, select, textarea, button') ||
      querySelector.call(node, 'input, select, textarea, button') !== null)
  );
}

/** The nearest text before the control without another control in between, up to three levels up. */
function nodeBefore(control: HTMLElement): Node | undefined {
  let node: Node = control;
  for (let level = 0; level < 3; level++) {
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      if (isControl(before)) return undefined;
      if (hasWords(before)) return before;
    }
    const parent = parentOf?.call(node);
    if (!(parent instanceof Element) || matches.call(parent, 'form, body, fieldset, table')) return undefined;
    node = parent;
  }
  return undefined;
}

function nodeBehind(control: HTMLElement): Node | undefined {
  let behind = control.nextSibling;
  while (behind && !hasWords(behind)) behind = behind.nextSibling;
  return behind ?? undefined;
}

function hasWords(node: Node): boolean {
  return /\S/.test(node.textContent ?? '');
}
