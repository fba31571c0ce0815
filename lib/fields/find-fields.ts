import { type Claim, claimsOf, margin, minWeight } from './control-claims.ts';
import { type PageTree, readPageTree, type TreeNode } from './page-tree.ts';
import { type FieldRole, fieldRoles } from './roles.ts';
import { weighForms } from './weigh-forms.ts';

export type FoundFields = ReadonlyMap<FieldRole, HTMLElement>;

/** A plain wording on a button needs less: "Enviar petición" beside "Enviar". */
const buttonMargin = 2;

/**
 * The fields of a form by role, in the order of {@link fieldRoles}. Each control gets claims from every possible place
 * of a label; the best counts only with a clear margin, and a tie is no field. Of two forms that ask for the same,
 * none is chosen.
 *
 * @param root the document, or a part of it
 * @param wanted the roles the page can have; all by default
 */
export function findFields(root: ParentNode & Node, wanted: readonly FieldRole[] = fieldRoles): FoundFields {
  return fieldsIn(readPageTree(root), wanted);
}

/** The same for a page tree. */
export function fieldsIn(tree: PageTree, wanted: readonly FieldRole[] = fieldRoles): FoundFields {
  const claims = tree.controls.flatMap((control) => claimsOf(control, tree));
  const inForms = weighForms(claims, tree);
  if (!inForms) return new Map();
  const found = new Map<FieldRole, HTMLElement>();
  for (const role of fieldRoles) {
    if (!wanted.includes(role)) continue;
    const control = winner(
      inForms.filter((claim) => claim.role === role),
      role === 'submit' ? buttonMargin : margin,
    );
    if (control) found.set(role, control.element as HTMLElement);
  }
  return found;
}

function winner(claims: readonly Claim[], ahead: number): TreeNode | undefined {
  const [first, second] = claims.toSorted((one, other) => other.weight - one.weight);
  if (!first || first.weight < minWeight) return undefined;
  return second && first.weight - second.weight < ahead ? undefined : first.control;
}
