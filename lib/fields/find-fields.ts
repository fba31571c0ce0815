import { attribute, buttonText, readLabels } from './label-text.ts';
import { type ControlKind, datedIds, type FieldRole, fieldRoles, roleWords } from './roles.ts';
import { isWorded } from './wording.ts';

/** Most controls looked at in one page: a page with more is not one of FNMT's forms. */
export const mostControls = 400;

export type FoundFields = ReadonlyMap<FieldRole, HTMLElement>;

/**
 * The fields of a form by role, in the order of {@link fieldRoles}. A role that two controls claim equally
 * well, or that none claims, is left out: no field is guessed.
 *
 * @param root the document, or a part of it
 * @param wanted the roles the page can have; every role when left out
 */
export function findFields(root: ParentNode, wanted: readonly FieldRole[] = fieldRoles): FoundFields {
  const claims = new Map<FieldRole, { control: HTMLElement; rank: number; tie: boolean }>();
  const all = root.querySelectorAll<HTMLElement>('input, textarea, button');
  for (let index = 0; index < Math.min(all.length, mostControls); index++) {
    const control = all[index];
    const kind = control && kindOf(control);
    const claim = control && kind && isShown(control) && roleOf(control, kind);
    if (!claim || !wanted.includes(claim.role)) continue;
    const best = claims.get(claim.role);
    if (!best || claim.rank < best.rank) claims.set(claim.role, { control, rank: claim.rank, tie: false });
    else if (claim.rank === best.rank) best.tie = true;
  }
  const found = new Map<FieldRole, HTMLElement>();
  for (const role of fieldRoles) {
    const claim = claims.get(role);
    if (claim && !claim.tie) found.set(role, claim.control);
  }
  return found;
}

function kindOf(control: HTMLElement): ControlKind | undefined {
  if (control instanceof HTMLButtonElement) return 'button';
  if (control.localName === 'textarea') return undefined;
  switch (attribute(control, 'type').toLowerCase()) {
    case '':
    case 'text':
    case 'tel':
    case 'email':
    case 'number':
    case 'search':
      return 'text';
    case 'checkbox':
      return 'box';
    case 'button':
    case 'submit':
    case 'image':
      return 'button';
    default:
      return undefined;
  }
}

/** Decoys are hidden fields; a person cannot type there, so there is nothing to say beside them. */
function isShown(control: HTMLElement): boolean {
  return (
    typeof control.checkVisibility !== 'function' || control.checkVisibility({ visibilityProperty: true })
  );
}

/** What has been found out of labels: a form's are read again with every change of its page, and stay the same. */
const known = new Map<string, (typeof roleWords)[number] | undefined>();
const mostKnown = 200;

function rowFor(kind: ControlKind, label: string): (typeof roleWords)[number] | undefined {
  const name = `${kind} ${label}`;
  if (!known.has(name)) {
    if (known.size >= mostKnown) known.clear();
    known.set(
      name,
      roleWords.find(
        (row) => row.kind === kind && isWorded(label, ...row.says) && !(row.not && isWorded(label, row.not)),
      ),
    );
  }
  return known.get(name);
}

/** What a weak wording adds to the rank of a claim: any plain wording comes before it, and it before an id. */
const weakRank = 50;

/** A control's role and how strong the claim is: 0 is the best label there was, the last resort an id. */
function roleOf(control: HTMLElement, kind: ControlKind): { role: FieldRole; rank: number } | undefined {
  let rank = 0;
  let row: (typeof roleWords)[number] | undefined;
  const settles = (label: string): boolean => {
    if (label === '') return false;
    row = rowFor(kind, label);
    // A label that names something else settles it: the weaker texts behind it belong to a neighbour.
    return row !== undefined || (rank++ === 0 && label.length > 2);
  };
  if (kind === 'button' ? settles(buttonText(control)) : readLabels(control, settles))
    return row && { role: row.role, rank: row.weak ? rank + weakRank : rank };
  const id = attribute(control, 'id');
  const seen = Object.values(datedIds).find((ids) => Object.hasOwn(ids, id))?.[id];
  return seen && { role: seen, rank: 99 };
}
