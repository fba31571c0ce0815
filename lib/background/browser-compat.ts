import type { BrowserName } from '../journey/configurador.ts';

// What browsers offer the background differently. No other file here names a browser.

interface Area {
  setAccessLevel?: (to: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/** Hides an area from content scripts. Firefox has no such call; there only our own code keeps them out. */
export async function restrictToTrustedContexts(area: object): Promise<void> {
  await (area as Area).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Keeps a notification on the screen. Firefox rejects the whole call for an unknown option (Firefox 153, 2026-11). */
export function lastingNotification(browser: BrowserName): { requireInteraction?: true } {
  return browser === 'firefox' ? {} : { requireInteraction: true };
}

/** Firefox rejects when there is no policy; Chromium returns an empty one. */
export function isNoPolicyError(refusal: unknown): boolean {
  return refusal instanceof Error && /manifest not found/i.test(refusal.message);
}
