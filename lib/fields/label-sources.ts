import { explicitLabels } from './explicit-labels.ts';
import { sequenceIn } from './label-order.ts';
import { attribute, type PageTree, type TreeNode, wordsIn } from './page-tree.ts';
import { type Reading, readText } from './read-text.ts';
import { isSkipped, maxBeside, nearestReading, type Run, readRuns, runsAround } from './words-around.ts';

/** What one of the places where a field's label can be says, and how much that weighs. */
export interface LabelClaim {
  reading: Exclude<Reading, undefined>;
  weight: number;
  /** The page itself ties the words to the field. */
  isExplicit: boolean;
}

/** What the places of a label are worth. */
const weights = { explicit: 10, ownBefore: 8, before: 7, behind: 6, attribute: 5 } as const;

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
