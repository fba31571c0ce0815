import type { BrowserName } from '../journey/configurador.ts';

// Where browsers differ in what they offer the background. The rest of it asks here and knows no browser.

/** The part of a storage area that may be missing. */
interface Area {
  setAccessLevel?: (to: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/** Keeps content scripts from reading an area. Firefox has no such call: there only the design keeps them out. */
export async function restrictToTrustedContexts(area: object): Promise<void> {
  await (area as Area).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/**
 * What leaves a notification on the screen until it is answered. Firefox refuses the whole call over an option it does
 * not know (measured in Firefox 153, 2026-11).
 */
export function lastingNotification(browser: BrowserName): { requireInteraction?: true } {
  return browser === 'firefox' ? {} : { requireInteraction: true };
}

/**
 * Whether a refusal to read the policy says that there is none. Firefox refuses so; Chromium hands out an empty one.
 */
export function isNoPolicyError(refusal: unknown): boolean {
  return refusal instanceof Error && /manifest not found/i.test(refusal.message);
}
