import browser from 'webextension-polyfill';
import type { PopupPart } from '../view/ui-targets.ts';

/** The popup's own page; its fragment says which part of it is wanted. */
const page = '/popup.html';

/** Size of the small window that stands in for the popup, in px. */
const size = { width: 420, height: 660 };

/** The openings of the popup, one after the other: its address is set for each. */
let queue: Promise<void> = Promise.resolve();

/**
 * Opens the popup at a part of it. Where the browser does not let the background open it (Chrome and Edge to 126, Firefox
 * to 148, or another window is in front), a small window shows the same page; where that fails too, a tab.
 */
export function openPopup(part: PopupPart | undefined): Promise<void> {
  queue = queue.then(() => open(part === undefined ? page : `${page}#${part}`));
  return queue;
}

async function open(popup: string): Promise<void> {
  const url = browser.runtime.getURL(popup);
  try {
    await browser.action.setPopup({ popup });
    await browser.action.openPopup();
  } catch {
    await browser.windows.create({ url, type: 'popup', ...size }).catch(() => browser.tabs.create({ url }));
  } finally {
    // The icon in the toolbar opens the whole of it again.
    await browser.action.setPopup({ popup: page });
  }
}
