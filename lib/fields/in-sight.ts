import { labelsOf } from './explicit-labels.ts';
import { attribute, nearest, type PageTree, type TreeNode } from './page-tree.ts';

/** Visible and usable. */
export function isShown({ element, hidden }: TreeNode): boolean {
  if (hidden) return false;
  return (
    typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true })
  );
}

/** A box may be hidden behind its drawing: then its label is visible. */
export function isBoxShown(control: TreeNode, tree: PageTree): boolean {
  return isShown(control) || labelsOf(control, tree).some(isShown);
}

/** Honeypots: fields out of every person's sight and reach. */
export function isTrap(control: TreeNode): boolean {
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

/** A dialog, a banner or a menu, unless it holds a whole form. */
export function isElsewhere({ element, name, fields }: TreeNode): boolean {
  return (
    fields <= 1 &&
    (elsewhereTags.has(name) ||
      elsewhereRoles.has(attribute(element, 'role')) ||
      attribute(element, 'aria-modal') === 'true' ||
      elsewhere.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`.toLowerCase()))
  );
}
