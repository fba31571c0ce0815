import { attribute, nearest, type PageTree, type TreeNode, wordsIn } from './page-tree.ts';

/** Texts that the page itself associates with a control. */
export function explicitLabels(control: TreeNode, tree: PageTree): string[] {
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
  // A component that draws the field itself and names it in an attribute.
  for (let at = control.parent; at && at.fields <= 1; at = at.parent)
    if (at.name.includes('-')) texts.push(attribute(at.element, 'label'));
  return texts.filter((text) => text.trim() !== '');
}

export function labelsOf(control: TreeNode, tree: PageTree): TreeNode[] {
  const id = attribute(control.element, 'id');
  const name = attribute(control.element, 'name');
  const around = nearest(control, (node) => node.name === 'label');
  const isFirstInIt = around !== undefined && (around.fields === 1 || firstField(around) === control);
  const foreign = around ? attribute(around.element, 'for') : '';
  return [
    ...(id !== '' && tree.ids.get(id) === control ? (tree.labels.get(id) ?? []) : []),
    // Invalid but common: a label refers to the field's name.
    ...(name !== '' && name !== id && !tree.ids.has(name) ? (tree.labels.get(name) ?? []) : []),
    ...(around && isFirstInIt && (foreign === '' || foreign === id) ? [around] : []),
  ];
}

export function firstField(node: TreeNode): TreeNode | undefined {
  if (node.fields === 0) return undefined;
  for (const child of node.children) {
    if (typeof child === 'string' || child.fields === 0) continue;
    return isFieldNode(child) ? child : firstField(child);
  }
  return undefined;
}

export function isTextNode({ name, element }: TreeNode): boolean {
  return name === 'input' && !/^(checkbox|radio)$/i.test(attribute(element, 'type'));
}

export function isFieldNode({ name }: TreeNode): boolean {
  return name === 'input' || name === 'select' || name === 'textarea';
}
