import { explicitLabels } from './explicit-labels.ts';
import { sequenceIn } from './label-order.ts';
import { attribute, type PageTree, type TreeNode, wordsIn } from './page-tree.ts';
import { type LabelMeaning, readText } from './read-text.ts';
import { isSkipped, maxBeside, nearestReading, type Run, readRuns, runsAround } from './words-around.ts';

/** One possible label's reading, with its weight. */
export interface LabelClaim {
  reading: Exclude<LabelMeaning, undefined>;
  weight: number;
  /** The page itself associates the words with the field. */
  isExplicit: boolean;
}

const weights = { explicit: 10, ownBefore: 8, before: 7, behind: 6, attribute: 5 } as const;

/** Elements above which words are not the field's own. */
const sections: ReadonlySet<string> = new Set([
  'form',
  'body',
  'main',
  'section',
  'article',
  'fieldset',
  'dialog',
]);

/** All labels of a text field, the strongest first. */
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

/** The label beside a field without an explicit one. */
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

function claim(reading: Exclude<LabelMeaning, undefined>, weight: number): LabelClaim {
  return { reading, weight, isExplicit: false };
}

/** The largest ancestor with this field alone. */
function cellOf(control: TreeNode): TreeNode {
  let cell = control;
  while (cell.parent && cell.parent.fields <= 1 && !sections.has(cell.parent.name)) cell = cell.parent;
  return cell;
}

/**
 * The words at the same position in the row above or the column before: a table's header, or two blocks side by side.
 */
function headerText(cell: TreeNode, shared: TreeNode, tree: PageTree): LabelMeaning {
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

/** The rows before one, the nearest first, including the table's head. */
function rowsBefore(row: TreeNode): TreeNode[] {
  const before = row.parent ? elementsOf(row.parent).slice(0, row.index).toReversed() : [];
  if (row.name !== 'tr' || !row.parent?.parent || row.parent.name === 'table') return before;
  const parts = elementsOf(row.parent.parent).slice(0, row.parent.index).toReversed();
  return [...before, ...parts.flatMap((part) => elementsOf(part).toReversed())];
}

/** The words of a box or its link: its labels, or the text behind or before it. */
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

/** Every possible label, as evidence for the form. */
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
