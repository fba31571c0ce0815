import { fold } from './fold.ts';
import { boxText, labelClaims, labelsOf } from './label-sources.ts';
import { attribute, nearest, type PageTree, readPageTree, type TreeNode, wordsIn } from './page-tree.ts';
import {
  acceptWords,
  conditionWords,
  nameWords,
  nobodyNames,
  notConditions,
  notSubmit,
  submitWords,
} from './role-words.ts';
import { datedIds, type FieldRole, fieldRoles, type TextRole } from './roles.ts';

export type FoundFields = ReadonlyMap<FieldRole, HTMLElement>;

/** A control, a role it may have, and how much speaks for it. */
interface Claim {
  control: TreeNode;
  role: FieldRole;
  weight: number;
}

/** The least weight with which a field is found, and the least by which it must be ahead of every other claim. */
const minWeight = 4;
const margin = 3;
/** A plain wording on a button needs less: "Enviar petición" beside "Enviar". */
const buttonMargin = 2;
/** What it is worth to lie in the same form as the other fields, or costs to lie in another one. */
const sameForm = 3;
const otherForm = -6;

/**
 * The fields of a form by role, in the order of {@link fieldRoles}. Each control gets claims from every place a label
 * can be in; the best one counts only with a clear margin, and a tie is no field. Of two forms that ask for the same,
 * none is chosen.
 *
 * @param root the document, or a part of it
 * @param wanted the roles the page can have; every role when left out
 */
export function findFields(root: ParentNode & Node, wanted: readonly FieldRole[] = fieldRoles): FoundFields {
  return fieldsIn(readPageTree(root), wanted);
}

/** The same for a page that was read already. */
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

type Kind = 'text' | 'box' | 'button' | 'link';

function kindOf({ element, name }: TreeNode): Kind | undefined {
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

function claimsOf(control: TreeNode, tree: PageTree): Claim[] {
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

/** What a field repeats whose label only says that it does. */
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
    // A label that names something else settles it: what else is said belongs to a neighbour or to a copied form.
    else if (isExplicit) return [];
    else foreign = Math.max(foreign, weight > 5 ? 3 : 0);
  }
  // A field of which one label says that it repeats another is no second one of that.
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
  // What a field holds says nothing by itself: a form may ask for anybody's address.
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

function boxClaims(control: TreeNode, tree: PageTree): Claim[] {
  const text = fold(boxText(control, tree));
  const isDated = Object.values(datedIds).some(
    (ids) => ids[attribute(control.element, 'id')] === 'conditions',
  );
  if (notConditions.test(text)) return [];
  if (!conditionWords.test(text))
    return isDated && text === '' ? [{ control, role: 'conditions', weight: 6 }] : [];
  const weight = 6 + (acceptWords.test(text) ? 4 : 0) + (isDated ? 3 : 0);
  return [{ control, role: 'conditions', weight }];
}

/** What a button says, in all the ways it can. */
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
  const isDated = Object.values(datedIds).some((ids) => ids[attribute(control.element, 'id')] === 'submit');
  if (text.length > 60 || notSubmit.test(text)) return [];
  const worded = submitWords.find(({ words }) => words.test(text))?.weight ?? 0;
  const weight = worded + (isDated ? 6 : 0);
  return weight === 0 ? [] : [{ control, role: 'submit', weight }];
}

/** A link is a button where it is dressed as one or runs a script; otherwise it may be the way to the conditions. */
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
  // A box with a link in its text is the box's. A link alone counts less than any box.
  const isInLabel = nearest(control, ({ name }) => name === 'label') !== undefined;
  return !isInLabel && conditionWords.test(text) && acceptWords.test(text) && !notConditions.test(text)
    ? [{ control, role: 'conditions', weight: minWeight }]
    : [];
}

/** Which form a control belongs to: the `form` around it, or the one it names. */
function formOf(control: TreeNode, tree: PageTree): TreeNode | undefined {
  const named = attribute(control.element, 'form');
  return (named === '' ? undefined : tree.ids.get(named)) ?? nearest(control, ({ name }) => name === 'form');
}

/**
 * Claims with what their form is worth: the one that asks for most is the form, and what lies in others counts less.
 * Nothing where two forms ask for the same.
 */
function weighForms(all: readonly Claim[], tree: PageTree): Claim[] | undefined {
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
  // A form in pieces: what asks for other things is a part of it.
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

/** Whether another form asks for more than one thing that was not made out: then one field found elsewhere says little. */
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

/** Whether a person can see it and use it. */
function isShown({ element, hidden }: TreeNode): boolean {
  if (hidden) return false;
  return (
    typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true })
  );
}

/** A box may be hidden behind its drawing: then its label is what is shown. */
function isBoxShown(control: TreeNode, tree: PageTree): boolean {
  return isShown(control) || labelsOf(control, tree).some(isShown);
}

/** Decoys: fields that are there for robots, out of every person's sight and reach. */
function isTrap(control: TreeNode): boolean {
  const { element } = control;
  if (nearest(control, (node) => attribute(node.element, 'aria-hidden') === 'true')) return true;
  if (nearest(control, (node) => isOutOfSight(attribute(node.element, 'style')))) return true;
  if (typeof element.checkVisibility !== 'function') return false;
  if (!element.checkVisibility({ opacityProperty: true })) return true;
  const { right, bottom, width, height } = element.getBoundingClientRect();
  return width <= 2 || height <= 2 || right + scrollX <= 0 || bottom + scrollY <= 0;
}

function isOutOfSight(style: string): boolean {
  return (
    style !== '' &&
    /(left|top|right|text-indent)\s*:\s*-\d{3,}|opacity\s*:\s*0(\.0+)?\s*(;|$)|(^|[;\s])(width|height)\s*:\s*[01](px)?\s*(;|$)|clip\s*:\s*rect\(0|clip-path\s*:\s*inset\((50|100)%/i.test(
      style,
    )
  );
}

const elsewhere =
  /(^|[\s_-])(cookies?|cookiebot|consent|gdpr|rgpd|onetrust|cmp|banner|modal|popup|newsletter|buscador|search|chat|chatbot)([\s_-]|$)/;
const elsewhereTags: ReadonlySet<string> = new Set(['nav', 'footer', 'dialog', 'header']);
const elsewhereRoles: ReadonlySet<string> = new Set([
  'dialog',
  'alertdialog',
  'search',
  'navigation',
  'banner',
  'contentinfo',
]);

/** Whether it is a dialog, a banner or a menu. What holds a whole form is none, whatever it is called. */
export function isElsewhere({ element, name, fields }: TreeNode): boolean {
  return (
    fields <= 1 &&
    (elsewhereTags.has(name) ||
      elsewhereRoles.has(attribute(element, 'role')) ||
      attribute(element, 'aria-modal') === 'true' ||
      elsewhere.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`.toLowerCase()))
  );
}
