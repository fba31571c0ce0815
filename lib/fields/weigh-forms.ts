import { type Claim, kindOf, minWeight } from './control-claims.ts';
import { isShown, isTrap } from './in-sight.ts';
import { attribute, nearest, type PageTree, type TreeNode } from './page-tree.ts';
import type { FieldRole } from './roles.ts';

/** Bonus for the other fields' form, or malus for another form. */
const sameForm = 3;
const otherForm = -6;

/** A control's form: the enclosing one, or the one it names. */
function formOf(control: TreeNode, tree: PageTree): TreeNode | undefined {
  const named = attribute(control.element, 'form');
  return (named === '' ? undefined : tree.ids.get(named)) ?? nearest(control, ({ name }) => name === 'form');
}

/**
 * Weighs claims by form: the one that asks for most wins, others count less. Undefined where two forms ask for the
 * same.
 */
export function weighForms(all: readonly Claim[], tree: PageTree): Claim[] | undefined {
  // A password beside one or two fields is a login.
  const logins = new Set(
    tree.controls
      .filter(isPassword)
      .flatMap((control) => formOf(control, tree) ?? [])
      .filter((form) => form.fields <= 3),
  );
  const claims = all.filter(({ control }) => !logins.has(formOf(control, tree) ?? control));
  const roles = new Map<TreeNode | undefined, Set<FieldRole>>();
  for (const { control, role, weight } of claims) {
    if (role === 'submit' || role === 'conditions' || weight < minWeight) continue;
    const form = formOf(control, tree);
    roles.set(form, (roles.get(form) ?? new Set()).add(role));
  }
  const [main, ...others] = [...roles].toSorted(([, one], [, other]) => other.size - one.size);
  if (!main) return [...claims];
  if (main[1].size === 1 && hasLargerForm(main[0], tree)) return undefined;
  const shared = (other: ReadonlySet<FieldRole>): number =>
    [...other].filter((role) => main[1].has(role)).length;
  if (others.some(([, other]) => shared(other) >= 2)) return undefined;
  // A form in pieces: a form that asks for other things is a part of it.
  const parts = new Set([
    main[0],
    ...others.filter(([, other]) => shared(other) === 0).map(([form]) => form),
  ]);
  return claims.map((claim) => {
    const form = formOf(claim.control, tree);
    if (parts.has(form)) return { ...claim, weight: claim.weight + sameForm };
    return form === undefined ? claim : { ...claim, weight: claim.weight + otherForm };
  });
}

/** Whether another form has several unrecognised fields: then one field found elsewhere proves little. */
function hasLargerForm(than: TreeNode | undefined, tree: PageTree): boolean {
  const sizes = new Map<TreeNode | undefined, number>();
  for (const control of tree.controls) {
    if (kindOf(control) !== 'text' || !isShown(control) || isTrap(control)) continue;
    const form = formOf(control, tree);
    sizes.set(form, (sizes.get(form) ?? 0) + 1);
  }
  const own = sizes.get(than) ?? 0;
  return [...sizes].some(([form, size]) => form !== than && size > own);
}

function isPassword({ name, element }: TreeNode): boolean {
  return name === 'input' && attribute(element, 'type').toLowerCase() === 'password';
}
