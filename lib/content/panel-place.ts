import type { GuideView } from '../view/guide-view.ts';
import type { PanelLayout } from '../view/panel-state.ts';
import { installerLinks } from './installer-links.ts';
import { overlap, type Rect, type Span } from './place.ts';

type PanelSide = GuideView['side'];
type StripPlace = PanelLayout['strip'];

/** In a narrower window, in px, the panel is folded until the person opens it. */
const minRoomyWidth = 1000;

/**
 * What page and window allow.
 *
 * @param panel the open panel, if any
 */
export function measureLayout(
  page: Document,
  { side: wished, fieldHint, now: { installer } }: GuideView,
  panel: Element | undefined,
): PanelLayout {
  const forms = formsOn(page);
  // Read directly: Firefox may fire `resize` before media queries update.
  const viewport = { width: innerWidth };
  const side = sideFor(wished, viewport, forms);
  const { activeElement } = page;
  const box = panel?.getBoundingClientRect();
  return {
    roomy: innerWidth >= minRoomyWidth,
    side,
    next: nextSide(side ?? wished, viewport, forms),
    inForm: isInForm(activeElement),
    coversForm: box !== undefined && forms.some((form) => overlap(form, box)),
    strip: stripPlace(fieldInWindow(activeElement, fieldHint?.at), page.documentElement.clientHeight),
    installers: installer ? installerLinks(page) : {},
  };
}

/** Panel width and distance from the edge, in px; as in panel.css. */
const column = { wide: 364, narrow: 328, narrowBelow: 1200, edge: 12 };

function panelWidth(viewport: { width: number }): number {
  return viewport.width < column.narrowBelow ? column.narrow : column.wide;
}

/**
 * The side on which the panel never covers `forms` when scrolled, the preferred one first; `undefined` if none. Along
 * the bottom it always covers something, so only if preferred.
 */
function sideFor(
  wished: PanelSide,
  viewport: { width: number },
  forms: readonly Rect[],
): PanelSide | undefined {
  if (wished === 'bottom') return 'bottom';
  const isFree = (side: 'right' | 'left'): boolean => {
    const width = panelWidth(viewport);
    const x = side === 'left' ? column.edge : viewport.width - column.edge - width;
    return !forms.some((form) => form.x < x + width && x < form.x + form.width);
  };
  const sides = wished === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  return sides.find(isFree);
}

function nextSide(
  from: PanelSide,
  viewport: { width: number },
  forms: readonly Rect[],
): PanelSide | undefined {
  const order = { right: ['left', 'bottom'], left: ['bottom', 'right'], bottom: ['right', 'left'] } as const;
  return order[from].find((side) => sideFor(side, viewport, forms) === side);
}

/** A smaller frame holds no form to fill in, in px. */
const minForm = { width: 160, height: 60 };

/** Room beside a form's fields for our markers and hints, in px. */
const margin = 48;

/** The page's forms in the window: frames big enough to hold one, and forms with typed fields. */
function formsOn(document: Document): Rect[] {
  const forms: Rect[] = [];
  for (const frame of document.querySelectorAll('iframe')) {
    const rect = frame.getBoundingClientRect();
    if (rect.width >= minForm.width && rect.height >= minForm.height) forms.push(rect);
  }
  for (const form of document.querySelectorAll('form')) {
    if (form.querySelectorAll('input:is([type=text], [type=email], [type=tel], :not([type]))').length < 2)
      continue;
    // A form is as wide as the page; only its fields must stay free.
    const rect = rectAround(form.querySelectorAll('input, select, textarea, button'));
    if (rect) forms.push({ ...rect, width: rect.width + margin });
  }
  return forms;
}

function rectAround(elements: Iterable<Element>): Rect | undefined {
  let [x, y, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const element of elements) {
    const box = element.getBoundingClientRect();
    if (box.width === 0) continue;
    x = Math.min(x, box.left);
    y = Math.min(y, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return bottom > y ? { x, y, width: right - x, height: bottom - y } : undefined;
}

/** Whether the focus is in a form of the page, or in a frame that may hold one. */
export function isInForm(active: Element | null): boolean {
  return active !== null && (active.localName === 'iframe' || active.closest('form') !== null);
}

const stripMargin = 12;

/** Height of a title and its first answer, in px; as in panel.css. */
const readable = 200;

/** Along the window's bottom, or above the current field if there is more room. */
function stripPlace(field: Span | undefined, height: number): StripPlace {
  const usual = Math.max(height * 0.45, Math.min(readable, height - 56));
  if (!field || field.y > height || field.y + field.height < 0) return { above: false, room: usual };
  const below = height - field.y - field.height;
  const above = field.y > below;
  return { above, room: Math.min(usual, Math.max(field.y, below) - 2 * stripMargin) };
}

/** The current field in the window: `at` in the focused frame, or the field itself. */
function fieldInWindow(active: Element | null, at: Span | undefined): Span | undefined {
  if (!active || !isInForm(active)) return undefined;
  const { y, height } = active.getBoundingClientRect();
  if (active.localName !== 'iframe') return { y, height };
  return at && { y: y + active.clientTop + at.y, height: at.height };
}
