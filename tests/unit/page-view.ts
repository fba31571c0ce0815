import type { PageDefinition, PageView } from '../../lib/pages/page.ts';

/** A page as the browser would show it at this address. */
export function viewOf(page: PageDefinition, address: string): PageView {
  return { url: new URL(address), ...(page.on === 'form-host' ? page.sample : { headings: [], roles: [] }) };
}

/** Any page at this address that shows nothing we know. */
export function bareView(address: string): PageView {
  return { url: new URL(address), headings: [], roles: [] };
}
