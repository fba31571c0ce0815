import { type Announce, createAnnouncer } from '../voice/announcer.ts';
import { visuallyHidden } from './visually-hidden.ts';

/** Prefix, so that nobody takes it for FNMT's words. A name: the same in every language. */
const speaker = 'Certiguía: ';

/**
 * Announces to screen readers without moving the focus or touching the page's elements. The live region is outside the
 * shadow root, where screen readers look: a child of our host in an invisible slot. It has no role: Orca ignores
 * insertions into regions with one.
 */
export function makeAnnouncer(root: ShadowRoot): Announce {
  const region = document.createElement('div');
  region.ariaLive = 'polite';
  region.ariaAtomic = 'true';
  region.slot = 'announcements';
  const slot = document.createElement('slot');
  slot.name = 'announcements';
  slot.style.cssText = visuallyHidden;
  root.append(slot);
  root.host.append(region);
  return createAnnouncer(region, speaker);
}
