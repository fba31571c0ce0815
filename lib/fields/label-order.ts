import { explicitLabels, firstField, isFieldNode, isTextNode } from './explicit-labels.ts';
import { inline, type PageTree, type TreeNode } from './page-tree.ts';
import type { LabelMeaning } from './read-text.ts';
import { isHintNode, isSkipped, nearestReading, type Run } from './words-around.ts';

/** The words between a part's fields: before each, and behind the last. */
interface Sequence {
  cells: readonly TreeNode[];
  between: readonly (readonly Run[])[];
  labels: 'before' | 'after' | undefined;
}

const sequences = new WeakMap<TreeNode, Sequence>();

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
  // Explicitly labelled fields do not show where the others' labels are.
  const unlabelled = cells.map((cell) => {
    const field = isFieldNode(cell) ? cell : firstField(cell);
    return field !== undefined && isTextNode(field) && explicitLabels(field, tree).length === 0;
  });
  return { cells, between, labels: sideOf(between, unlabelled) };
}

/** The side of the labels in this part; undefined where both are possible. */
function sideOf(
  between: readonly (readonly Run[])[],
  counts: readonly boolean[],
): 'before' | 'after' | undefined {
  const isRole = (reading: LabelMeaning): boolean =>
    reading !== undefined && reading !== 'other' && reading !== 'nobody' && reading !== 'repeat';
  const before = counts.map((is, at) => (is ? nearestReading(between[at]?.toReversed() ?? []) : undefined));
  const after = counts.map((is, at) => (is ? nearestReading(between[at + 1] ?? []) : undefined));
  const known = { before: new Set(before.filter(isRole)).size, after: new Set(after.filter(isRole)).size };
  if (known.before !== known.after) return known.before > known.after ? 'before' : 'after';
  if (known.before === 0) return undefined;
  const meaningfulCount = (readings: readonly LabelMeaning[]): number =>
    readings.filter((reading) => reading !== undefined).length;
  const more = meaningfulCount(before) - meaningfulCount(after);
  if (more === 0) return undefined;
  return more > 0 ? 'before' : 'after';
}

/** The fields of a part of the page and the words between them, cached. */
export function sequenceIn(shared: TreeNode, tree: PageTree): Sequence {
  const known = sequences.get(shared) ?? readSequence(shared, tree);
  sequences.set(shared, known);
  return known;
}
