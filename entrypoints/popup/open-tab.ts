import browser from 'webextension-polyfill';
import type { UiTarget } from '../../lib/view/ui-targets.ts';

const ownPages = ['backup', 'help', 'sheet', 'welcome'] as const satisfies readonly UiTarget[];
type OwnPage = (typeof ownPages)[number];

/** Whether a target is an own page that opens in a tab. */
export function isOwnPage(target: UiTarget): target is OwnPage {
  return ownPages.some((page) => page === target);
}

/** Opens an address in a new tab, and closes the popup. */
export function openTab(url: string): void {
  void browser.tabs.create({ url });
  close();
}

/** Opens an own page in a new tab, and closes the popup. */
export function openOwn(page: OwnPage): void {
  openTab(browser.runtime.getURL(`/${page}.html`));
}
