import { fold } from './fold.ts';
import { isBoxShown, isElsewhere, isShown, isTrap } from './in-sight.ts';
import { boxText, labelClaims } from './label-sources.ts';
import { attribute, nearest, type PageTree, type TreeNode, wordsIn } from './page-tree.ts';
import {
  acceptWords,
  conditionWords,
  nameWords,
  nobodyNames,
  notConditions,
  notSubmit,
  submitWords,
} from './role-words.ts';
import { datedIds, type FieldRole, type TextRole } from './roles.ts';

/** A control, a possible role, and its weight. */
export interface Claim {
  control: TreeNode;
  role: FieldRole;
  weight: number;
}

/** Minimum weight of a field, and its minimum margin over other claims. */
export const minWeight = 4;
export const margin = 3;

type Kind = 'text' | 'box' | 'button' | 'link';

/** The kind of a control; undefined if it can have no role. */
export function kindOf({ element, name }: TreeNode): Kind | undefined {
  const role = attribute(element, 'role');
  if (name === 'button') return attribute(element, 'type').toLowerCase() === 'reset' ? undefined : 'button';
  if (name === 'a') return 'link';
  if (name !== 'input') return role === 'checkbox' ? 'box' : role === 'button' ? 'button' : undefined;
  switch (attribute(element, 'type').toLowerCase()) {
    case 'checkbox':
      return 'box';
    case 'button':
    case 'submit':
    case 'image':
      return 'button';
    case 'hidden':
    case 'password':
    case 'radio':
    case 'reset':
    case 'file':
    case 'date':
    case 'datetime-local':
    case 'month':
    case 'week':
    case 'time':
    case 'range':
    case 'color':
    case 'url':
    case 'search':
      return undefined;
    default:
      return 'text';
  }
}

/** A control's claims; empty if it is invisible or belongs to another part of the page. */
export function claimsOf(control: TreeNode, tree: PageTree): Claim[] {
  const kind = kindOf(control);
  if (!kind) return [];
  switch (kind) {
    case 'text':
      return isShown(control) && !isTrap(control) && !nearest(control, isElsewhere)
        ? textClaims(control, tree)
        : [];
    case 'box':
      return isBoxShown(control, tree) && !nearest(control, isElsewhere) ? boxClaims(control, tree) : [];
    case 'button':
      return isShown(control) && !nearest(control, isElsewhere) ? buttonClaims(control) : [];
    case 'link':
      return isShown(control) && !nearest(control, isElsewhere) ? linkClaims(control) : [];
  }
}

const autocompletes: Readonly<Record<string, readonly TextRole[]>> = {
  email: ['email', 'email-confirm'],
  tel: ['phone', 'phone-confirm'],
  'tel-national': ['phone', 'phone-confirm'],
  'family-name': ['surname'],
  'one-time-code': ['sms-code'],
};

const repeats = [
  ['email', 'email-confirm'],
  ['phone', 'phone-confirm'],
] as const;

/** The field repeated by a label that does not name it. */
function repeatedBy({ element }: TreeNode): TextRole | undefined {
  const type = attribute(element, 'type').toLowerCase();
  const named = roleOfName([attribute(element, 'name'), attribute(element, 'id')]);
  if (type === 'email' || named?.startsWith('email')) return 'email-confirm';
  return type === 'tel' || named?.startsWith('phone') ? 'phone-confirm' : undefined;
}

function textClaims(control: TreeNode, tree: PageTree): Claim[] {
  const { element } = control;
  const weights = new Map<TextRole, number>();
  const add = (role: TextRole, weight: number): void => {
    weights.set(role, (weights.get(role) ?? 0) + weight);
  };
  let foreign = 0;
  for (const { reading, weight, isExplicit } of labelClaims(control, tree)) {
    if (reading === 'nobody') return [];
    if (reading === 'repeat') {
      const repeats = repeatedBy(control);
      if (repeats) add(repeats, weight);
    } else if (reading !== 'other') add(reading, weight);
    // A label for something else settles it: other texts belong to a neighbour or a copied form.
    else if (isExplicit) return [];
    else foreign = Math.max(foreign, weight > 5 ? 3 : 0);
  }
  // A field with a label that says it repeats another is not that field.
  for (const [plain, repeat] of repeats)
    if (weights.has(repeat)) {
      add(repeat, weights.get(plain) ?? 0);
      weights.delete(plain);
    }
  const names = [attribute(element, 'name'), attribute(element, 'id')];
  if (names.some((name) => nobodyNames.test(nameIn(name)))) return [];
  const id = attribute(element, 'id');
  const dated = Object.values(datedIds).find((ids) => Object.hasOwn(ids, id))?.[id];
  if (dated && dated !== 'conditions' && dated !== 'submit') add(dated, 7);
  else {
    const named = roleOfName(names);
    if (named) add(named, 4);
  }
  for (const role of autocompletes[
    attribute(element, 'autocomplete').toLowerCase().split(/\s+/).at(-1) ?? ''
  ] ?? [])
    add(role, 4);
  const type = attribute(element, 'type').toLowerCase();
  // Input type and autocomplete alone prove nothing: a form may ask for anybody's address.
  for (const role of type === 'email' || type === 'tel' ? (autocompletes[type] ?? []) : [])
    if (weights.has(role)) add(role, 1);
  const [best, second] = [...weights].toSorted(([, one], [, other]) => other - one);
  if (!best || (second && best[1] - second[1] < margin)) return [];
  return [{ control, role: best[0], weight: best[1] - foreign }];
}

/** `txtPrimer_apellido1` as words: "txt primer apellido 1". */
function nameIn(name: string): string {
  return fold(
    name
      .slice(0, 200)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/([A-Za-z])(\d)/g, '$1 $2')
      .replace(/[^A-Za-z0-9]+/g, ' '),
  );
}

function roleOfName(names: readonly string[]): TextRole | undefined {
  for (const name of names) {
    const words = nameIn(name);
    if (words === '') continue;
    const roles = (Object.keys(nameWords) as TextRole[]).filter((role) => nameWords[role]?.test(words));
    const [role] =
      roles.includes('email-confirm') || roles.includes('phone-confirm')
        ? roles.filter((each) => each.endsWith('confirm'))
        : roles;
    if (role && roles.length <= 2) return role;
  }
  return undefined;
}

/** Whether its id is one that FNMT's form once had for this role. */
function hasDatedId({ element }: TreeNode, role: FieldRole): boolean {
  return Object.values(datedIds).some((ids) => ids[attribute(element, 'id')] === role);
}

function boxClaims(control: TreeNode, tree: PageTree): Claim[] {
  const text = fold(boxText(control, tree));
  const isDated = hasDatedId(control, 'conditions');
  if (notConditions.test(text)) return [];
  if (!conditionWords.test(text))
    return isDated && text === '' ? [{ control, role: 'conditions', weight: 6 }] : [];
  const weight = 6 + (acceptWords.test(text) ? 4 : 0) + (isDated ? 3 : 0);
  return [{ control, role: 'conditions', weight }];
}

/** A button's texts, in all possible places. */
function buttonText(control: TreeNode): string {
  const { element, name } = control;
  const within = wordsIn(control).trim() || altIn(control);
  const own = name === 'input' ? [attribute(element, 'value'), attribute(element, 'alt')] : [within];
  const [text = ''] = [
    ...own,
    attribute(element, 'aria-label'),
    attribute(element, 'title'),
    attribute(element, 'value'),
  ]
    .map(fold)
    .filter((each) => each !== '');
  return text;
}

function altIn(node: TreeNode): string {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    const alt = attribute(child.element, 'alt') || attribute(child.element, 'aria-label') || altIn(child);
    if (alt !== '') return alt;
  }
  return '';
}

function buttonClaims(control: TreeNode): Claim[] {
  const text = buttonText(control);
  const isDated = hasDatedId(control, 'submit');
  if (text.length > 60 || notSubmit.test(text)) return [];
  const worded = submitWords.find(({ words }) => words.test(text))?.weight ?? 0;
  const weight = worded + (isDated ? 6 : 0);
  return weight === 0 ? [] : [{ control, role: 'submit', weight }];
}

/** A link is a button if styled as one or running a script; otherwise it may lead to the conditions. */
function linkClaims(control: TreeNode): Claim[] {
  const { element } = control;
  const href = attribute(element, 'href').trim();
  const isButton =
    href === '' ||
    href === '#' ||
    /^javascript:/i.test(href) ||
    attribute(element, 'onclick') !== '' ||
    attribute(element, 'role') === 'button' ||
    /(^|[\s_-])(btn|button|boton)([\s_-]|$)/.test(attribute(element, 'class'));
  const claims = isButton ? buttonClaims(control) : [];
  if (claims.length > 0) return claims;
  const text = fold(wordsIn(control));
  // A link in a box's text belongs to the box. A link alone counts less than a box.
  const isInLabel = nearest(control, ({ name }) => name === 'label') !== undefined;
  return !isInLabel && conditionWords.test(text) && acceptWords.test(text) && !notConditions.test(text)
    ? [{ control, role: 'conditions', weight: minWeight }]
    : [];
}
