import { originsAround } from '../browsers/differences.ts';
import { isFormAddress, isSedeHost } from '../pages/addresses.ts';

/**
 * Whether every page around this one is FNMT's. True for a top page. Where the browser does not list them the
 * background's check of the tab decides alone.
 */
export function isFramedByFnmtOnly(location: Location): boolean {
  return originsAround(location).every((origin) => {
    if (!URL.canParse(origin)) return false;
    const url = new URL(origin);
    return url.protocol === 'https:' && (isSedeHost(url.hostname) || isFormAddress(url));
  });
}
