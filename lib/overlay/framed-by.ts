import { isFormAddress, isSedeHost } from '../pages/addresses.ts';

/**
 * Whether every page around this one is FNMT's. True for a top page. Where the browser does not list its
 * ancestors (Firefox to 147) the background's check of the tab decides alone.
 */
export function isFramedByFnmtOnly({ ancestorOrigins }: Location): boolean {
  return [...(ancestorOrigins ?? [])].every((origin) => {
    if (!URL.canParse(origin)) return false;
    const url = new URL(origin);
    return url.protocol === 'https:' && (isSedeHost(url.hostname) || isFormAddress(url));
  });
}
