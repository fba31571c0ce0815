/**
 * The page as the recogniser sees it: elements, texts and controls in their order, read once, in a time that grows
 * with the page. Open shadow roots are part of it; scripts, styles, lists of options and what is hidden by attribute
 * are not.
 */
export interface TreeNode {
  element: Element;
  name: string;
  parent: TreeNode | undefined;
  /** Its place among the element children of its parent. */
  index: number;
  children: (TreeNode | string)[];
  /** How many fields there are in it: what is typed in, chosen from a list, or ticked. Buttons are none. */
  fields: number;
  /** A part of the page that is shown to nobody by its own markup. */
  hidden: boolean;
}

export interface PageTree {
  root: TreeNode | undefined;
  /** What may be a field or a button, in the page's order. */
  controls: readonly TreeNode[];
  /** The labels with a `for`, by what it says. */
  labels: ReadonlyMap<string, readonly TreeNode[]>;
  /** The elements with an id: the first of each. */
  ids: ReadonlyMap<string, TreeNode>;
}

/** The maximum number of nodes read: beyond it a page is none of FNMT's forms. */
const maxNodes = 30_000;
/** The maximum number of controls looked at. */
export const maxControls = 400;
/** The maximum depth: a page that nests deeper is read to there. */
const maxDepth = 200;

// A form's fields hide its own properties: `<input name="parentNode">` makes `form.parentNode` that input. Getters and
// methods are therefore taken from the prototypes.
const { getAttribute, hasAttribute } = Element.prototype;
const firstChildOf = getter(Node.prototype, 'firstChild');
const nextSiblingOf = getter(Node.prototype, 'nextSibling');

function getter<Key extends 'firstChild' | 'nextSibling'>(from: Node, key: Key): (node: Node) => Node | null {
  const get = Object.getOwnPropertyDescriptor(from, key)?.get;
  return get ? (node) => get.call(node) : (node) => node[key];
}

/** An attribute, empty where there is none, whatever the page has named its fields. */
export function attribute(element: Element, name: string): string {
  return getAttribute.call(element, name) ?? '';
}

const skipped = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'object',
  'iframe',
  'canvas',
  'video',
  'audio',
  'datalist',
]);
const fieldTags = new Set(['input', 'select', 'textarea']);
const notTyped = new Set(['hidden', 'button', 'submit', 'reset', 'image']);

export function readPageTree(from: ParentNode & Node): PageTree {
  const controls: TreeNode[] = [];
  const labels = new Map<string, TreeNode[]>();
  const ids = new Map<string, TreeNode>();
  let left = maxNodes;

  const read = (element: Element, parent: TreeNode | undefined, index: number, depth: number): TreeNode => {
    const name = element.localName;
    const hidden = (parent?.hidden ?? false) || isHiddenByMarkup(element);
    const node: TreeNode = { element, name, parent, index, children: [], fields: 0, hidden };
    const id = attribute(element, 'id');
    if (id !== '' && !ids.has(id)) ids.set(id, node);
    if (name === 'label') {
      const named = attribute(element, 'for');
      if (named !== '') labels.set(named, [...(labels.get(named) ?? []), node]);
    }
    if (isControl(element, name) && controls.length < maxControls) controls.push(node);
    if (isField(element, name)) node.fields = 1;
    if (name !== 'select' && name !== 'textarea' && depth < maxDepth)
      node.fields += readChildren(element, node, depth + 1);
    return node;
  };

  const readChildren = (of: Node, into: TreeNode, depth: number): number => {
    const shadow = of instanceof Element ? of.shadowRoot : null;
    let fields = shadow ? readChildren(shadow, into, depth) : 0;
    let index = 0;
    for (let child = firstChildOf(of); child && left > 0; child = nextSiblingOf(child)) {
      left--;
      if (child.nodeType === 3) {
        if (/\S/.test(child.nodeValue ?? '')) into.children.push(child.nodeValue ?? '');
      } else if (child.nodeType === 1) {
        const element = child as Element;
        const { localName } = element;
        if (skipped.has(localName) || localName.startsWith('certiguia-')) continue;
        const node = read(element, into, index++, depth);
        into.children.push(node);
        fields += node.fields;
      }
    }
    return fields;
  };

  const start = 'body' in from ? from.body : from;
  const root = start instanceof Element ? read(start, undefined, 0, 0) : undefined;
  return { root, controls, labels, ids };
}

function isHiddenByMarkup(element: Element): boolean {
  const style = attribute(element, 'style');
  return (
    hasAttribute.call(element, 'hidden') ||
    (style !== '' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))
  );
}

function isField(element: Element, name: string): boolean {
  return (
    (fieldTags.has(name) && !notTyped.has(attribute(element, 'type').toLowerCase())) ||
    attribute(element, 'role') === 'checkbox'
  );
}

function isControl(element: Element, name: string): boolean {
  return (
    name === 'input' ||
    name === 'button' ||
    name === 'a' ||
    /^(button|checkbox|link)$/.test(attribute(element, 'role'))
  );
}

/** The nearest node around this one, or itself, that is so. */
export function nearest(node: TreeNode, is: (node: TreeNode) => boolean): TreeNode | undefined {
  for (let at: TreeNode | undefined = node; at; at = at.parent) if (is(at)) return at;
  return undefined;
}

const icon = /(^|[\s_-])(icon|icono|material-icons|material-symbols|fa|glyphicon|mat-icon)([\s_-]|$)/;

/** A node whose text is drawn as a picture, or is for no one to read. */
export function isSilent(node: TreeNode): boolean {
  return (
    node.hidden ||
    node.name === 'svg' ||
    node.name === 'mat-icon' ||
    attribute(node.element, 'aria-hidden') === 'true' ||
    ((node.name === 'i' || node.name === 'span') && icon.test(attribute(node.element, 'class')))
  );
}

/** The words in a node, without controls and pictures of words; at most so many characters. */
export function wordsIn(node: TreeNode, max = 400): string {
  let words = '';
  const add = (at: TreeNode): void => {
    for (const child of at.children) {
      if (words.length >= max) return;
      if (typeof child === 'string') words += child;
      else if (!isSilent(child) && !isOwnWorded(child)) {
        // Only words that run on in one line belong together.
        const apart = !inline.has(child.name);
        if (apart) words += ' ';
        add(child);
        if (apart) words += ' ';
      }
    }
  };
  if (!node.hidden) add(node);
  return words.slice(0, max);
}

/** A control whose words are its own, not its surroundings'. */
function isOwnWorded({ name, element }: TreeNode): boolean {
  return (
    name === 'button' ||
    name === 'select' ||
    name === 'textarea' ||
    attribute(element, 'role') === 'button' ||
    attribute(element, 'role') === 'tooltip'
  );
}

/** Elements that do not break a line. */
export const inline: ReadonlySet<string> = new Set([
  'b',
  'strong',
  'em',
  'i',
  'u',
  'span',
  'font',
  'abbr',
  'acronym',
  'sup',
  'sub',
  'a',
  'bdi',
  'bdo',
  'mark',
  'big',
  'tt',
  'code',
  'var',
  'cite',
  'q',
  's',
  'ins',
  'wbr',
]);
