import type { BrowserName } from '../journey/configurador.ts';

/**
 * Where browsers differ in what they have or refuse. Everything that has to know is here, each by what it gives; the
 * rest of the code asks for that and knows of no browser. What people see differently (where a button is, what it is
 * called) is advice, and is in `lib/journey`.
 */

/** The part of a storage area that may be missing. */
interface Area {
  setAccessLevel?: (to: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/** Keeps content scripts from reading an area. Firefox has no such call: there only the design keeps them out. */
export async function keepFromPages(area: object): Promise<void> {
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
export function saysNoPolicy(refusal: unknown): boolean {
  return refusal instanceof Error && /manifest not found/i.test(refusal.message);
}

/** What Firefox has for the keys of extensions from 137 on. */
interface Commands {
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's own page for the keys of extensions: by a call of its own, or at its address. */
export async function openKeySettings(
  commands: object,
  openTab: (url: string) => Promise<unknown>,
): Promise<void> {
  const { openShortcutSettings }: Commands = commands;
  if (openShortcutSettings) await openShortcutSettings();
  else await openTab('chrome://extensions/shortcuts');
}

/** Opens the popup, or its page in a tab where the browser does not let the background open it. */
export async function openPopup(
  action: { openPopup: () => Promise<void> },
  openTab: () => Promise<unknown>,
): Promise<void> {
  await action.openPopup().catch(openTab);
}

/** The origins of the pages around this one; none where the browser does not list them (Firefox to 147). */
export function originsAround({ ancestorOrigins }: Location): readonly string[] {
  return [...(ancestorOrigins ?? [])];
}

/** How often a frame that the keyboard went into may not be named yet, and how long it is until the next look, in ms. */
const mostLooks = 10;
const lookAgain = 100;

/**
 * Calls back when the keyboard has gone somewhere else in the page or in one of its frames. Going into a frame is heard
 * only as leaving this window; Firefox names the frame as the active element some time later (153, 2026-11).
 */
export function whenFocusMoves(then: () => void, signal: AbortSignal): void {
  addEventListener('focusin', then, { signal });
  addEventListener('focus', then, { signal });
  const look = (times: number): void => {
    then();
    if (times > 0 && document.activeElement === document.body) setTimeout(look, lookAgain, times - 1);
  };
  addEventListener('blur', () => look(mostLooks), { signal });
}

/** Whether a shadow root took these styles. Some versions of Firefox refuse to adopt a content script's sheet. */
export function adopted(root: ShadowRoot, css: string): boolean {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return true;
  } catch {
    return false;
  }
}

/** What hands a sentence to screen readers without an element for it; missing in browsers before 2026. */
export function ariaNotify(): ((text: string) => void) | undefined {
  const { ariaNotify: notify } = document as { ariaNotify?: unknown };
  // In another origin's frame it fails silently unless that page allows it. The page may have named something so.
  return window === top && typeof notify === 'function' ? (text) => notify.call(document, text) : undefined;
}

/** What makes the address of a script: nothing else may. */
type MakesAddress = { createScriptURL: (address: string) => string };

/** The part of Trusted Types that is used here. */
interface TrustedTypes {
  createPolicy: (name: string, rules: MakesAddress) => MakesAddress;
}

/** Names a policy for the addresses of scripts. Firefox before 148 asks for none: there they stay texts. */
export function scriptAddresses(name: string, createScriptURL: (address: string) => string): MakesAddress {
  const { trustedTypes }: { trustedTypes?: TrustedTypes } = globalThis as object;
  return trustedTypes?.createPolicy(name, { createScriptURL }) ?? { createScriptURL };
}
