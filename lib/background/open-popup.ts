import browser from 'webextension-polyfill';
import type { PopupPart } from '../view/ui-targets.ts';

const page = '/popup.html';

const size = { width: 420, height: 660 };

/** Openings run one after another, as each sets the popup's address. */
let queue: Promise<void> = Promise.resolve();

/**
 * Opens the popup at a part of it. If the browser refuses (Chrome and Edge to 126, Firefox to 148, or another window
 * is in front), a small window shows the same page, or else a tab.
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
    // The toolbar icon opens the whole popup again.
    await browser.action.setPopup({ popup: page });
  }
}
