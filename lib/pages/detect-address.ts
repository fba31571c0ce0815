import { addressPages } from './address-pages.ts';
import { sedePath } from './addresses.ts';
import { type HostPage, type PageId, readPath, type SedePage } from './page.ts';

/** Which of the pages that their address tells this is. */
export function detectAddress(url: URL): PageId | undefined {
  return addressPages.find((page) => matchesAddress(page, url))?.id;
}

/** Whether the address is this page's, looked at alone. */
export function matchesAddress(page: SedePage | HostPage, url: URL): boolean {
  // Not by `on`, which what is built does not carry.
  if ('host' in page) return url.protocol === 'https:' && url.port === '' && url.hostname === page.host;
  const path = sedePath(url);
  return path !== undefined && matchesPath(page, path);
}

function matchesPath({ paths, only, except }: SedePage, path: string): boolean {
  const here = paths
    .map(readPath)
    .some((known) => path === known.path || (known.below && path.startsWith(`${known.path}/`)));
  return here && (only?.test(path) ?? true) && !except?.test(path);
}
