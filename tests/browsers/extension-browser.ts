import { type BrowserContext, expect } from '@playwright/test';

/** The extension's own pages. */
export type OwnPage = 'popup' | 'welcome' | 'options' | 'sheet' | 'backup' | 'help';

export type BrowserName = 'chromium' | 'firefox';

export interface BrowserOptions {
  /** The simulated sede's proxy; without it the browser is on the network as usual. */
  proxy?: string;
  /** Folder of the profile, which is kept; one of its own that goes with the browser when left out. */
  profile?: string;
  headless?: boolean;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  locale?: string;
  /** IANA name of the time zone the browser is to live in; this computer's when left out. */
  timeZone?: string | undefined;
  /** Frames of other sites in processes of their own, as people have it: Firefox’s driver cannot click in them. */
  separateFrames?: boolean;
}

/** A browser, as a person has it open. */
export interface PlainBrowser {
  context: BrowserContext;
  profile: string;
  /** Closes it; a profile made for it goes with it. */
  close: () => Promise<void>;
}

/** A browser with the built extension in it. */
export interface ExtensionBrowser extends PlainBrowser {
  name: BrowserName;
  /** Where the extension's files are, without a slash at the end. */
  origin: string;
  /** The address of one of the extension's own pages. */
  pageAddress: (name: OwnPage) => string;
  /** Evaluates where the extension's interface is: in its worker, or in a page of it where no worker can be reached. */
  evaluate: <Value = unknown>(expression: string) => Promise<Value>;
  /** Stops the extension's background, as the browser does after 30 idle seconds. */
  stopBackground: () => Promise<void>;
  /** Does in the tab in front what the keys of a command do: no driver can press keys of the browser's own. */
  pressKeysOf: (command: string) => Promise<void>;
  /** Takes the permission for FNMT's pages away, or gives it back, as a person does in the browser's own settings. */
  letIntoSites: (may: boolean) => Promise<void>;
}

/** What the extension keeps in a browser, all of it. */
interface Kept {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
}

/** What is kept now. */
export function everythingKept({ evaluate }: ExtensionBrowser): Promise<Kept> {
  return evaluate(`(async () => ({
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
  }))()`);
}

/**
 * Makes a browser what it was when `kept` was read: one empty tab, nothing stored but that, no answers of a test's
 * own in place of the sede's, no cookies, no alarms, no notifications. It is much quicker than another browser.
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
  // What was under way when the tabs were closed may still write.
  await expect
    .poll(async () => {
      const now = await everythingKept(browser);
      const clean = JSON.stringify(now) === JSON.stringify({ local, session });
      if (!clean) await evaluate(wipe);
      return clean;
    })
    .toBe(true);
}
