/**
 * The page for the recogniser: elements, texts and controls in order, read once in linear time. Includes open shadow
 * roots; excludes scripts, styles, options and what is hidden by attribute.
 */
export interface TreeNode {
  element: Element;
  name: string;
  parent: TreeNode | undefined;
  index: number;
  children: (TreeNode | string)[];
  /** Number of fields in it, without buttons. */
  fields: number;
  /** Hidden from everybody by its markup. */
  hidden: boolean;
}

export interface PageTree {
  root: TreeNode | undefined;
  controls: readonly TreeNode[];
  labels: ReadonlyMap<string, readonly TreeNode[]>;
  /** The first element with each id. */
  ids: ReadonlyMap<string, TreeNode>;
}

/** A page with more nodes is none of FNMT's forms. */
const maxNodes = 30_000;
export const maxControls = 400;
const maxDepth = 200;

// `<input name="parentNode">` makes `form.parentNode` that input, so getters and methods come from the prototypes.
const { getAttribute, hasAttribute } = Element.prototype;
const firstChildOf = getter(Node.prototype, 'firstChild');
const nextSiblingOf = getter(Node.prototype, 'nextSibling');

function getter<Key extends 'firstChild' | 'nextSibling'>(from: Node, key: Key): (node: Node) => Node | null {
  const get = Object.getOwnPropertyDescriptor(from, key)?.get;
  return get ? (node) => get.call(node) : (node) => node[key];
}

/** An attribute, or an empty string; safe from field names that shadow properties. */
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

/** The nearest matching node: this one or an ancestor. */
export function nearest(node: TreeNode, is: (node: TreeNode) => boolean): TreeNode | undefined {
  for (let at: TreeNode | undefined = node; at; at = at.parent) if (is(at)) return at;
  return undefined;
}

const icon = /(^|[\s_-])(icon|icono|material-icons|material-symbols|fa|glyphicon|mat-icon)([\s_-]|$)/;

/** Text drawn as a picture, or not for reading. */
export function isSilent(node: TreeNode): boolean {
  return (
    node.hidden ||
    node.name === 'svg' ||
    node.name === 'mat-icon' ||
    attribute(node.element, 'aria-hidden') === 'true' ||
    ((node.name === 'i' || node.name === 'span') && icon.test(attribute(node.element, 'class')))
  );
}

/** The words in a node, without controls and pictures of words, up to `max` characters. */
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
