import { addressPages } from './address-pages.ts';
import { sedePath } from './addresses.ts';
import type { HostPage, PageId, SedePage } from './page.ts';

/** Which of the pages that their address tells this is. */
export function detectAddress(url: URL): PageId | undefined {
  return addressPages.find((page) => matchesAddress(page, url))?.id;
}

/** Whether the address is this page's, looked at alone. */
export function matchesAddress(page: SedePage | HostPage, url: URL): boolean {
  if (page.on === 'host') return url.protocol === 'https:' && url.port === '' && url.hostname === page.host;
  const path = sedePath(url);
  return path !== undefined && matchesPath(page, path);
}

function matchesPath({ paths, only, except }: SedePage, path: string): boolean {
  const here = paths.some(
    (known) => path === known.path || (known.below === true && path.startsWith(`${known.path}/`)),
  );
  return here && (only?.test(path) ?? true) && !except?.test(path);
}
