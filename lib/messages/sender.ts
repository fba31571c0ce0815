import type { Site } from '../cases/state.ts';
import { isFormAddress, isSedeHost, officeMapHost } from '../pages/addresses.ts';

export interface RawSender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

export type Sender =
  | { kind: 'extension-page' }
  | { kind: 'page'; tabId: number; site: Site }
  | { kind: 'form-frame'; tabId: number; frameId: number; around: URL };

/**
 * The verified sender, or `undefined` for one without rights. A form frame counts only inside the sede: framed by
 * anyone else, or by unknown ancestors, it gets nothing.
 *
 * @param self the extension's own id and origin (`chrome-extension://…`, without the slash)
 */
export function checkSender(raw: RawSender, self: { id: string; origin: string }): Sender | undefined {
  if (raw.id !== self.id) return undefined;
  if (originOf(raw) === self.origin) return { kind: 'extension-page' };

  const url = parse(raw.url);
  const tabId = raw.tab?.id;
  if (!url || tabId === undefined) return undefined;
  // A sandboxed page has an opaque origin, whatever its address says.
  if (raw.origin !== undefined && raw.origin !== url.origin) return undefined;
  if (raw.frameId === 0) {
    const site = siteOf(url);
    return site && { kind: 'page', tabId, site };
  }
  const top = parse(raw.tab?.url);
  const framedBySede = top !== undefined && top.protocol === 'https:' && isSedeHost(top.hostname);
  return framedBySede && raw.frameId !== undefined && isFormAddress(url)
    ? { kind: 'form-frame', tabId, frameId: raw.frameId, around: top }
    : undefined;
}

function siteOf(url: URL): Site | undefined {
  if (url.protocol !== 'https:') return undefined;
  if (isSedeHost(url.hostname)) return 'sede';
  if (isFormAddress(url)) return 'forms';
  return url.hostname === officeMapHost ? 'office-map' : undefined;
}

function originOf({ origin, url }: RawSender): string | undefined {
  if (origin !== undefined) return origin;
  const parsed = parse(url);
  // `URL.origin` is "null" for extension addresses in some engines.
  return parsed && `${parsed.protocol}//${parsed.host}`;
}

function parse(address: string | undefined): URL | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
}
