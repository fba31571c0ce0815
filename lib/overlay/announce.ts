/** Says something to screen readers without moving the focus or touching the page's elements. */
export function announce(root: ShadowRoot, text: string, lang: string): void {
  // In Chromium and Firefox of 2026; older ones get the live region.
  if ('ariaNotify' in document && typeof document.ariaNotify === 'function') {
    document.ariaNotify(text);
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
  if (!('ariaNotify' in document)) regionOf(root);
}

function regionOf(root: ShadowRoot): HTMLElement {
  const known = root.host.querySelector<HTMLElement>('[role="status"]');
  if (known) return known;
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.slot = 'announcements';
  const slot = document.createElement('slot');
  slot.name = 'announcements';
  slot.className = 'visually-hidden';
  root.append(slot);
  root.host.append(region);
  return region;
}
