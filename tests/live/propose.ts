import { fieldsIn } from '../../lib/fields/find-fields.ts';
import { fold } from '../../lib/fields/fold.ts';
import { readPageTree } from '../../lib/fields/page-tree.ts';
import { repeatWords, roleWords } from '../../lib/fields/role-words.ts';
import { datedIds, type FieldRole, type TextRole } from '../../lib/fields/roles.ts';
import { isSedeHost, sedePath } from '../../lib/pages/addresses.ts';
import { detectSede, withoutNumber } from '../../lib/pages/detect-sede.ts';
import type { PageId } from '../../lib/pages/page.ts';
import { readPageSigns } from '../../lib/pages/read-signs.ts';
import { isNameOf, sedeWords } from '../../lib/pages/sede-words.ts';
import { addId, addLabel, addName, addPath, type Edit, isKnownPath, replaceExpectedId } from './edits.ts';
import type { Seen } from './look.ts';
import type { Visit } from './visits.ts';

export interface Look {
  visit: Visit;
  seen: Seen;
}

/**
 * Edits with which the next check finds everything: only what follows from the pages without a guess. A maintainer
 * reviews them.
 *
 * @param parse makes a document of a skeleton
 */
export function propose(looks: readonly Look[], day: string, parse: (html: string) => Document): Edit[] {
  return looks.flatMap(({ visit, seen }) => [
    ...(isAsKnown(visit, seen) ? [] : pageEdits(visit, seen, looks, day, parse)),
    ...(visit.form ? formEdits(visit.form, seen, day, parse) : []),
  ]);
}

function isAsKnown(visit: Visit, seen: Seen): boolean {
  return isThere(seen) && seen.page === visit.page && !isElsewhere(visit, seen);
}

/** Whether any page answered, whatever the extension takes it for. */
function isThere({ status }: Seen): boolean {
  return status !== undefined && status < 400;
}

function isElsewhere(visit: Visit, { address }: Seen): boolean {
  return pathOf(address) !== pathOf(visit.address);
}

function pathOf(address: string): string | undefined {
  return URL.canParse(address) ? sedePath(new URL(address)) : undefined;
}

function pageEdits(
  visit: Visit,
  seen: Seen,
  looks: readonly Look[],
  day: string,
  parse: (html: string) => Document,
): Edit[] {
  const { page } = visit;
  const skeleton = seen.skeletons.find(([name]) => name === page)?.[1];
  const signs = isThere(seen) && skeleton ? readPageSigns(parse(skeleton)) : undefined;
  const isOwn = signs && detectSede(page, signs)?.page === page;
  if (isOwn && isElsewhere(visit, seen)) return newPath(page, seen.address, day);
  const named = signs && newName(page, signs.headings[0] ?? '', signs);
  if (named && !isElsewhere(visit, seen)) return [addName(page, named, day)];
  const link = linkTo(page, looks, parse);
  return link ? newPath(page, link, day) : [];
}

function newPath(page: PageId, address: string, day: string): Edit[] {
  const path = pathOf(address);
  if (!path || isKnownPath(path)) return [];
  const { origin } = new URL(address);
  return addPath(page, path, `${origin}${path}`, day);
}

/** The heading of the page at its own address; undefined if it is another page's name, or no page. */
function newName(page: PageId, heading: string, signs: Parameters<typeof detectSede>[1]): string | undefined {
  const name = withoutNumber(heading);
  if (name === '' || !sedeWords[page] || Object.values(sedeWords).some((words) => isNameOf(words, name)))
    return undefined;
  // Everything but the name must match this page: a notice at its address does not.
  const would = detectSede(page, { ...signs, headings: [], title: '' });
  const agrees =
    would?.page === page && would.agreed.some((kind) => kind === 'step-bar' || kind === 'breadcrumb');
  return agrees ? name : undefined;
}

/** Where the other pages' links lead, if they all agree. */
function linkTo(page: PageId, looks: readonly Look[], parse: (html: string) => Document): string | undefined {
  const words = sedeWords[page];
  if (!words) return undefined;
  const found = looks.flatMap(({ visit, seen }) =>
    seen.skeletons
      .filter(([name]) => name === visit.page && visit.page !== page)
      .flatMap(([, html]) => [...parse(html).querySelectorAll('a[href]')])
      .filter((link) => isNameOf(words, withoutNumber(link.textContent ?? '')))
      .map((link) => new URL(link.getAttribute('href') ?? '', seen.address))
      .filter((url) => isSedeHost(url.hostname))
      .map(({ origin, pathname }) => `${origin}${pathname}`)
      .filter((address) => !isKnownPath(pathOf(address) ?? '')),
  );
  const [only, ...others] = new Set(found);
  return others.length === 0 ? only : undefined;
}

function formEdits(
  form: NonNullable<Visit['form']>,
  seen: Seen,
  day: string,
  parse: (html: string) => Document,
): Edit[] {
  const index = seen.frames.findIndex(({ page }) => page === form.page);
  const skeleton = seen.skeletons.find(([name]) => name.endsWith(`-form-${index + 1}`))?.[1];
  if (index < 0 || !skeleton) return [];
  const document = parse(skeleton);
  const tree = readPageTree(document);
  const found = fieldsIn(tree);
  const roleOf = new Map([...found].map(([role, element]) => [element as Element, role]));
  const controls = tree.controls
    .map(({ element }) => element)
    .filter((element) => element.matches('input:not([type=hidden]), textarea, select, button'));
  const language = languageOf(document);
  return [
    ...form.fields
      .filter((role): role is TextRole => role in roleWords && !found.has(role))
      .flatMap((role) => {
        const control = between(role, form.fields, controls, roleOf);
        const label = control ? labelOf(control, document) : '';
        const named = labelledRole(role, label);
        return named ? [addLabel(named, language, label, day)] : [];
      }),
    ...(form.ids ?? []).flatMap((gone) => {
      const role = roleOfId(gone);
      const id = role && found.get(role)?.id;
      return !id || id === gone || document.getElementById(gone)
        ? []
        : [addId(role, id, day), replaceExpectedId(gone, id)];
    }),
  ];
}

/** The role a label belongs to: a label that says it repeats a field belongs to the repeated field. */
function labelledRole(role: TextRole, label: string): TextRole | undefined {
  if (label === '') return undefined;
  const repeated = /^(email|phone)-confirm$/.exec(role)?.[1] as TextRole | undefined;
  if (!repeated) return role;
  return repeatWords.test(label) ? repeated : undefined;
}

/** The only field without a role between the neighbours that this one has in the form. */
function between(
  role: FieldRole,
  order: readonly FieldRole[],
  controls: readonly Element[],
  roleOf: ReadonlyMap<Element, FieldRole>,
): Element | undefined {
  const places = (roles: readonly FieldRole[]): number[] =>
    controls.flatMap((control, place) => {
      const own = roleOf.get(control);
      return own && roles.includes(own) ? [place] : [];
    });
  const at = order.indexOf(role);
  const first = Math.max(-1, ...places(order.slice(0, at)));
  const last = Math.min(controls.length, ...places(order.slice(at + 1)));
  const open = controls
    .slice(first + 1, last)
    .filter((control) => control.matches('input:not([type=checkbox], [type=radio], [type=submit])'))
    .filter((control) => !roleOf.has(control));
  const [only, ...others] = open;
  return others.length === 0 ? only : undefined;
}

/** The label that the page itself ties to a field, folded. */
function labelOf(control: Element, document: Document): string {
  const own = [...document.querySelectorAll('label')].find(
    (label) => label.getAttribute('for') === control.id,
  );
  const label = (control.id ? own : undefined) ?? control.closest('label');
  return fold(label?.textContent ?? control.getAttribute('aria-label') ?? '');
}

function languageOf(document: Document): string {
  const language = document.documentElement.getAttribute('lang')?.slice(0, 2) ?? 'es';
  return language in roleWords.document ? language : 'es';
}

function roleOfId(id: string): FieldRole | undefined {
  return Object.values(datedIds).find((ids) => Object.hasOwn(ids, id))?.[id];
}
