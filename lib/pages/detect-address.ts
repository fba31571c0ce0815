import { addressPages } from './address-pages.ts';
import { type Address, sedePath } from './addresses.ts';
import { type HostPage, type PageId, readPath, type SedePage } from './page.ts';

/**
 * The page at an address.
 *
 * @param among all address pages by default
 */
export function detectAddress(
  url: Address,
  among: readonly (SedePage | HostPage)[] = addressPages,
): PageId | undefined {
  const path = sedePath(url);
  const isIt = (page: SedePage | HostPage): boolean =>
    page.on === 'host' ? isOnHost(page, url) : path !== undefined && matchesPath(page, path);
  return among.find(isIt)?.id;
}

function isOnHost({ host }: HostPage, url: Address): boolean {
  return url.protocol === 'https:' && url.port === '' && url.hostname === host;
}

function matchesPath({ paths, only, except }: SedePage, path: string): boolean {
  const here = paths
    .map(readPath)
    .some((known) => path === known.path || (known.below && path.startsWith(`${known.path}/`)));
  return here && (only?.test(path) ?? true) && !except?.test(path);
}
