import { ariaNotify } from '../browsers/differences.ts';

/** Says something to screen readers without moving the focus or touching the page's elements. */
export function announce(root: ShadowRoot, text: string, lang: string): void {
  const notify = ariaNotify();
  if (notify) {
    notify(text);
    return;
  }
  const region = regionOf(root);
  region.lang = lang;
  region.textContent = text;
}

/**
 * A live region outside the shadow root, where screen readers look for one: a child of our own host, shown nowhere.
 * It has to be there, empty, before it says anything.
 */
export function prepareAnnouncements(root: ShadowRoot): void {
  if (!ariaNotify()) regionOf(root);
}

/** Heard, not seen, and in nobody's way. */
const heardOnly = {
  display: 'block',
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  pointerEvents: 'none',
} as const;

function regionOf(root: ShadowRoot): HTMLElement {
  const known = root.host.querySelector<HTMLElement>('[role="status"]');
  if (known) return known;
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.slot = 'announcements';
  const slot = document.createElement('slot');
  slot.name = 'announcements';
  Object.assign(slot.style, heardOnly);
  root.append(slot);
  root.host.append(region);
  return region;
}
