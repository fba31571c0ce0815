import { attribute, inline, isSilent, type PageTree, type TreeNode } from './page-tree.ts';
import { type LabelMeaning, readText } from './read-text.ts';

/** Words that belong together: a line, or a part of one. */
export interface Run {
  text: string;
  isHint: boolean;
}

/** In characters; longer texts beside a field are instructions. */
export const maxBeside = 110;

const hint =
  /(^|[\s_-])(hint|help|helper|ayuda|form-text|feedback|invalid|error|errors?|tooltip|description|counter|sr-hint)([\s_-]|$)/;

/** The first meaningful run; of several, their one role. */
export function readRuns(runs: readonly Run[]): LabelMeaning {
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

/** The runs of words in a cell before and behind a control. */
export function runsAround(cell: TreeNode, control: TreeNode, tree: PageTree): [Run[], Run[]] {
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

/** Whether it explains a field without naming it. */
export function isHintNode({ element, name }: TreeNode): boolean {
  return name === 'small' || hint.test(attribute(element, 'class')) || attribute(element, 'role') === 'alert';
}

/** Buttons, pictures, and other fields' labels, present or not. */
export function isSkipped(node: TreeNode, tree: PageTree, control: TreeNode | undefined): boolean {
  if (node.name === 'br' || node.name === 'hr') return true;
  if (node.name === 'label') {
    const named = attribute(node.element, 'for');
    // In the field's own cell a dangling reference does no harm.
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

/** The first meaningful run. */
export function nearestReading(runs: readonly Run[]): LabelMeaning {
  for (const { text, isHint } of runs) {
    const reading = isHint || text.length > maxBeside ? undefined : readText(text);
    if (reading) return reading;
  }
  return undefined;
}
