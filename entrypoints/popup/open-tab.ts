import browser from 'webextension-polyfill';

/** Opens an address in a new tab, and closes the popup. */
export function openTab(url: string): void {
  void browser.tabs.create({ url });
  close();
}

/** Opens another of the extension's pages so. */
export function openOwn(page: 'backup' | 'help' | 'sheet'): void {
  openTab(browser.runtime.getURL(`/${page}.html`));
}
