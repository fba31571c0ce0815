import { createTeller, type Tell } from '../voice/teller.ts';
import { unseen } from './unseen.ts';

/** Said first, so that nobody takes it for FNMT's words. A name: the same in every language. */
const speaker = 'Certiguía: ';

/**
 * Tells screen readers something without moving the focus or touching the page's elements. The live region stands
 * outside the shadow root, where screen readers look for one: a child of our own host, in a slot that is not seen. It is a plain element: Orca drops what is put into one with a role of its own.
 */
export function makeAnnouncer(root: ShadowRoot): Tell {
  const region = document.createElement('div');
  region.ariaLive = 'polite';
  region.ariaAtomic = 'true';
  region.slot = 'announcements';
  const slot = document.createElement('slot');
  slot.name = 'announcements';
  slot.style.cssText = unseen;
  root.append(slot);
  root.host.append(region);
  return createTeller(region, speaker);
}
