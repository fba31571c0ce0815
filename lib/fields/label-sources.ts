import { attribute, inline, isSilent, nearest, type PageTree, type TreeNode, wordsIn } from './page-tree.ts';
import { type Reading, readText } from './read-text.ts';

/** What one of the places where a field's label can be says, and how much that weighs. */
export interface LabelClaim {
  reading: Exclude<Reading, undefined>;
  weight: number;
  /** The page itself ties the words to the field. */
  isExplicit: boolean;
}

/** Words that belong together: a line, or a part of one. */
interface Run {
  text: string;
  isHint: boolean;
}

/** What the places of a label are worth. */
const weights = { explicit: 10, ownBefore: 8, before: 7, behind: 6, attribute: 5 } as const;

/** Longest words beside a field that may be its label, in characters; longer ones are instructions. */
const maxBeside = 110;

const hint =
  /(^|[\s_-])(hint|help|helper|ayuda|form-text|feedback|invalid|error|errors?|tooltip|description|counter|sr-hint)([\s_-]|$)/;

/** Where the words above one field end to be its own. */
const sections: ReadonlySet<string> = new Set([
  'form',
  'body',
  'main',
  'section',
  'article',
  'fieldset',
  'dialog',
]);

/** What all the labels of a text field say, the strongest first. */
export function labelClaims(control: TreeNode, tree: PageTree): LabelClaim[] {
  const claims: LabelClaim[] = [];
  const add = (text: string, weight: number, isExplicit: boolean): void => {
    const reading = readText(text);
    if (reading) claims.push({ reading, weight, isExplicit });
  };
  for (const text of explicitLabels(control, tree)) add(text, weights.explicit, true);
  if (claims.length === 0) {
    const beside = besideText(control, tree);
    if (beside) claims.push(beside);
  }
  add(attribute(control.element, 'placeholder'), weights.attribute, false);
  add(attribute(control.element, 'title'), weights.attribute, false);
  return claims;
}

/** The texts that the page itself ties to a control. */
function explicitLabels(control: TreeNode, tree: PageTree): string[] {
  const { element } = control;
  const texts: string[] = [];
  const named = attribute(element, 'aria-labelledby');
  if (named !== '')
    texts.push(
      named
        .split(/\s+/)
        .map((id) => tree.ids.get(id))
        .flatMap((node) => (node ? [wordsIn(node)] : []))
        .join(' '),
    );
  for (const label of labelsOf(control, tree)) texts.push(wordsIn(label));
  texts.push(attribute(element, 'aria-label'));
  // A component that draws the field itself, and says in an attribute what it is.
  for (let at = control.parent; at && at.fields <= 1; at = at.parent)
    if (at.name.includes('-')) texts.push(attribute(at.element, 'label'));
  return texts.filter((text) => text.trim() !== '');
}

/** The `label` elements of a control. */
export function labelsOf(control: TreeNode, tree: PageTree): TreeNode[] {
  const id = attribute(control.element, 'id');
  const name = attribute(control.element, 'name');
  const around = nearest(control, (node) => node.name === 'label');
  const isFirstInIt = around !== undefined && (around.fields === 1 || firstField(around) === control);
  const foreign = around ? attribute(around.element, 'for') : '';
  return [
    ...(id !== '' && tree.ids.get(id) === control ? (tree.labels.get(id) ?? []) : []),
    // Bad, and common: the label names the field by its name.
    ...(name !== '' && name !== id && !tree.ids.has(name) ? (tree.labels.get(name) ?? []) : []),
    ...(around && isFirstInIt && (foreign === '' || foreign === id) ? [around] : []),
  ];
}

function firstField(node: TreeNode): TreeNode | undefined {
  if (node.fields === 0) return undefined;
  for (const child of node.children) {
    if (typeof child === 'string' || child.fields === 0) continue;
    return isFieldNode(child) ? child : firstField(child);
  }
  return undefined;
}

function isTextNode({ name, element }: TreeNode): boolean {
  return name === 'input' && !/^(checkbox|radio)$/i.test(attribute(element, 'type'));
}

function isFieldNode({ name }: TreeNode): boolean {
  return name === 'input' || name === 'select' || name === 'textarea';
}

/** What stands beside a field that does not say itself where its label is. */
function besideText(control: TreeNode, tree: PageTree): LabelClaim | undefined {
  const cell = cellOf(control);
  const [before, after] = cell === control ? [[], []] : runsAround(cell, control, tree);
  const own = readRuns(before.toReversed());
  if (own) return claim(own, weights.ownBefore);
  const behind = readRuns(after);
  if (behind) return claim(behind, weights.behind);
  const shared = cell.parent;
  if (!shared) return undefined;
  const sequence = sequenceIn(shared, tree);
  const at = sequence.cells.indexOf(cell);
  if (sequence.labels === 'before' && at >= 0) {
    const beside = nearestReading(sequence.between[at]?.toReversed() ?? []);
    if (beside) return claim(beside, weights.before);
  }
  if (sequence.labels === 'after' && at >= 0) {
    const beside = nearestReading(sequence.between[at + 1] ?? []);
    if (beside) return claim(beside, weights.behind);
  }
  const above = headerText(cell, shared, tree);
  return above && claim(above, weights.before);
}

function claim(reading: Exclude<Reading, undefined>, weight: number): LabelClaim {
  return { reading, weight, isExplicit: false };
}

/** The largest part of the page that is this field's alone. */
function cellOf(control: TreeNode): TreeNode {
  let cell = control;
  while (cell.parent && cell.parent.fields <= 1 && !sections.has(cell.parent.name)) cell = cell.parent;
  return cell;
}

/** The first of some runs that says anything; of a few, the one role that they name. */
function readRuns(runs: readonly Run[]): Reading {
  const readings = runs
    .filter(({ isHint, text }) => !isHint && text.length <= maxBeside)
    .flatMap(({ text }) => readText(text) ?? []);
  if (readings.includes('nobody')) return 'nobody';
  if (readings.length <= 3) {
    const roles = new Set(readings.filter((reading) => reading !== 'other'));
    const [role] = roles;
    if (roles.size === 1 && role) return role;
  }
  return readings[0];
}

/** The runs of words in a part of the page, before and behind a control in it. */
function runsAround(cell: TreeNode, control: TreeNode, tree: PageTree): [Run[], Run[]] {
  const before: Run[] = [];
  const after: Run[] = [];
  let into = before;
  let line = '';
  const flush = (isHint: boolean): void => {
    const text = line.trim();
    if (text !== '') into.push({ text, isHint });
    line = '';
  };
  const walk = (node: TreeNode, isHint: boolean): void => {
    for (const child of node.children) {
      if (typeof child === 'string') line += child;
      else if (child === control) {
        flush(isHint);
        into = after;
      } else if (isSkipped(child, tree, control)) flush(isHint);
      else if (inline.has(child.name) && child.fields === 0 && !isHintNode(child)) walk(child, isHint);
      else {
        flush(isHint);
        const within = isHint || isHintNode(child);
        walk(child, within);
        flush(within);
      }
    }
  };
  walk(cell, false);
  flush(false);
  return [before, after];
}

function isHintNode({ element, name }: TreeNode): boolean {
  return name === 'small' || hint.test(attribute(element, 'class')) || attribute(element, 'role') === 'alert';
}

/** Buttons and pictures, and the label of another field, be that field there or not. */
function isSkipped(node: TreeNode, tree: PageTree, control: TreeNode | undefined): boolean {
  if (node.name === 'br' || node.name === 'hr') return true;
  if (node.name === 'label') {
    const named = attribute(node.element, 'for');
    // In the field's own part of the page a name that leads nowhere does no harm.
    return (
      named !== '' &&
      (control === undefined || tree.ids.has(named)) &&
      named !== attribute(control?.element ?? node.element, 'id')
    );
  }
  return (
    isSilent(node) ||
    node.name === 'button' ||
    node.name === 'select' ||
    node.name === 'textarea' ||
    /^(button|tooltip)$/.test(attribute(node.element, 'role'))
  );
}

/** The words between the fields of a part of the page: one list before each, and one behind the last. */
interface Sequence {
  cells: readonly TreeNode[];
  between: readonly (readonly Run[])[];
  labels: 'before' | 'after' | undefined;
}

const sequences = new WeakMap<TreeNode, Sequence>();

function nearestReading(runs: readonly Run[]): Reading {
  for (const { text, isHint } of runs) {
    const reading = isHint || text.length > maxBeside ? undefined : readText(text);
    if (reading) return reading;
  }
  return undefined;
}

function readSequence(shared: TreeNode, tree: PageTree): Sequence {
  const cells: TreeNode[] = [];
  const between: Run[][] = [[]];
  let line = '';
  const flush = (isHint = false): void => {
    const text = line.trim();
    if (text !== '') between.at(-1)?.push({ text, isHint });
    line = '';
  };
  const walk = (children: TreeNode['children'], isHint: boolean): void => {
    for (const child of children) {
      if (typeof child === 'string') line += child;
      else if (child.fields > 0) {
        flush(isHint);
        cells.push(child);
        between.push([]);
      } else if (isSkipped(child, tree, undefined)) flush(isHint);
      else if (inline.has(child.name) && !isHintNode(child)) walk(child.children, isHint);
      else {
        flush(isHint);
        const within = isHint || isHintNode(child);
        walk(child.children, within);
        flush(within);
      }
    }
  };
  walk(shared.children, false);
  flush();
  // What is labelled by the page itself says nothing of where the labels of the others are.
  const unlabelled = cells.map((cell) => {
    const field = isFieldNode(cell) ? cell : firstField(cell);
    return field !== undefined && isTextNode(field) && explicitLabels(field, tree).length === 0;
  });
  return { cells, between, labels: sideOf(between, unlabelled) };
}

/** On which side of its fields this part of the page has their labels; of neither where both would do. */
function sideOf(
  between: readonly (readonly Run[])[],
  counts: readonly boolean[],
): 'before' | 'after' | undefined {
  const isRole = (reading: Reading): boolean =>
    reading !== undefined && reading !== 'other' && reading !== 'nobody' && reading !== 'repeat';
  const before = counts.map((is, at) => (is ? nearestReading(between[at]?.toReversed() ?? []) : undefined));
  const after = counts.map((is, at) => (is ? nearestReading(between[at + 1] ?? []) : undefined));
  const known = { before: new Set(before.filter(isRole)).size, after: new Set(after.filter(isRole)).size };
  if (known.before !== known.after) return known.before > known.after ? 'before' : 'after';
  if (known.before === 0) return undefined;
  const said = (readings: readonly Reading[]): number =>
    readings.filter((reading) => reading !== undefined).length;
  const more = said(before) - said(after);
  if (more === 0) return undefined;
  return more > 0 ? 'before' : 'after';
}

/** The words at the same place in the row above, or the column before: a table's header, or two blocks side by side. */
function headerText(cell: TreeNode, shared: TreeNode, tree: PageTree): Reading {
  const count = elementsOf(shared).length;
  if (count < 2) return undefined;
  for (const row of rowsBefore(shared)) {
    const labels = elementsOf(row);
    if (row.fields > 0) {
      if (labels.length === count) continue;
      return undefined;
    }
    if (labels.length !== count) return undefined;
    const label = labels[cell.index];
    return label && !isSkipped(label, tree, undefined) ? readText(wordsIn(label)) : undefined;
  }
  return undefined;
}

function elementsOf(node: TreeNode): TreeNode[] {
  return node.children.filter((child) => typeof child !== 'string');
}

/** The rows before one, the nearest first; those of a table's head, too. */
function rowsBefore(row: TreeNode): TreeNode[] {
  const before = row.parent ? elementsOf(row.parent).slice(0, row.index).toReversed() : [];
  if (row.name !== 'tr' || !row.parent?.parent || row.parent.name === 'table') return before;
  const parts = elementsOf(row.parent.parent).slice(0, row.parent.index).toReversed();
  return [...before, ...parts.flatMap((part) => elementsOf(part).toReversed())];
}

/** The words that a box or its link goes with: its labels, or what stands behind it, or before. */
export function boxText(control: TreeNode, tree: PageTree): string {
  const [label] = explicitLabels(control, tree);
  if (label !== undefined) return label;
  const cell = cellOf(control);
  if (cell !== control) {
    const [before, after] = runsAround(cell, control, tree);
    const own = [...after, ...before].map(({ text }) => text).join(' ');
    if (own.trim() !== '') return own;
  }
  const shared = cell.parent;
  if (!shared) return '';
  const known = sequenceIn(shared, tree);
  const at = known.cells.indexOf(cell);
  const text = (runs: readonly Run[] | undefined): string => (runs ?? []).map((run) => run.text).join(' ');
  return text(known.between[at + 1]) || text(known.between[at]);
}

/** Every text that may be a field's label, for signs of what the form is. */
export function labelTexts(control: TreeNode, tree: PageTree): string[] {
  const explicit = explicitLabels(control, tree);
  if (explicit.length > 0) return explicit;
  const cell = cellOf(control);
  const own = cell === control ? [] : runsAround(cell, control, tree).flat();
  const sequence = own.length === 0 && cell.parent ? sequenceIn(cell.parent, tree) : undefined;
  const at = sequence?.cells.indexOf(cell) ?? -1;
  const beside =
    sequence && at >= 0 ? [...(sequence.between[at] ?? []), ...(sequence.between[at + 1] ?? [])] : [];
  return [...own, ...beside]
    .map(({ text }) => text)
    .filter((text) => text.length <= maxBeside)
    .concat(attribute(control.element, 'placeholder'), attribute(control.element, 'title'));
}

function sequenceIn(shared: TreeNode, tree: PageTree): Sequence {
  const known = sequences.get(shared) ?? readSequence(shared, tree);
  sequences.set(shared, known);
  return known;
}
