import { ariaNotify } from './browser-compat.ts';

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
 * A live region outside the shadow root, where screen readers look for one: a child of our own host, shown nowhere by
 * the rules of its slot (`components/announcements.css`). It has to be there, empty, before it says anything.
 */
export function prepareAnnouncements(root: ShadowRoot): void {
  if (!ariaNotify()) regionOf(root);
}

function regionOf(root: ShadowRoot): HTMLElement {
  const known = root.host.querySelector<HTMLElement>('[role="status"]');
  if (known) return known;
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.slot = 'announcements';
  const slot = document.createElement('slot');
  slot.name = 'announcements';
  root.append(slot);
  root.host.append(region);
  return region;
}
