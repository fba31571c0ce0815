import { type BrowserContext, expect } from '@playwright/test';

export type OwnPage = 'popup' | 'welcome' | 'options' | 'sheet' | 'backup' | 'help';

export type BrowserName = 'chromium' | 'firefox';

export interface BrowserOptions {
  /** The simulated sede's proxy; without it the browser uses the network. */
  proxy?: string;
  /** Profile folder to keep; a temporary one by default. */
  profile?: string;
  headless?: boolean;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  locale?: string;
  /** IANA time zone; this computer's by default. */
  timeZone?: string | undefined;
  /** Runs cross-site frames in their own processes, as users have it; Firefox’s driver cannot click in them. */
  separateFrames?: boolean;
}

export interface PlainBrowser {
  context: BrowserContext;
  profile: string;
  close: () => Promise<void>;
}

export interface ExtensionBrowser extends PlainBrowser {
  name: BrowserName;
  /** The extension's origin, without a trailing slash. */
  origin: string;
  pageAddress: (name: OwnPage) => string;
  /** Evaluates in the extension's worker, or in one of its pages if no worker can be reached. */
  evaluate: <Value = unknown>(expression: string) => Promise<Value>;
  /** Stops the background, as the browser does after 30 idle seconds. */
  stopBackground: () => Promise<void>;
  /** Runs a keyboard command's effect in the front tab: no driver can press browser shortcuts. */
  pressKeysOf: (command: string) => Promise<void>;
  /** Revokes or restores the permission for FNMT's pages, as in the browser's settings. */
  setSiteAccess: (may: boolean) => Promise<void>;
}

interface Kept {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
}

export function everythingKept({ evaluate }: ExtensionBrowser): Promise<Kept> {
  return evaluate(`(async () => ({
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
  }))()`);
}

/**
 * Resets a browser to the state `kept`: one empty tab, no other storage, routes, cookies, alarms or notifications.
 * Much faster than starting another.
 */
export async function startAfresh(browser: ExtensionBrowser, { local, session }: Kept): Promise<void> {
  const { context, evaluate } = browser;
  const pages = context.pages();
  await context.newPage();
  for (const page of pages) await page.close();
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.clearCookies();
  await context.clearPermissions();
  const wipe = `(async () => {
    for (const { id } of await chrome.notifications.getAll().then((all) => Object.keys(all).map((id) => ({ id })))) {
      await chrome.notifications.clear(id);
    }
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
    await chrome.storage.local.set(${JSON.stringify(local)});
    await chrome.storage.session.set(${JSON.stringify(session)});
    await chrome.alarms.clearAll();
    await chrome.action.setBadgeText({ text: '' });
  })()`;
  // Writes pending when the tabs closed may still arrive.
  await expect
    .poll(async () => {
      const now = await everythingKept(browser);
      const clean = JSON.stringify(now) === JSON.stringify({ local, session });
      if (!clean) await evaluate(wipe);
      return clean;
    })
    .toBe(true);
}
