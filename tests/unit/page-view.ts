import { bareView as bare, type PageDefinition, type PageView } from '../../lib/pages/page.ts';
import { pageExamples } from '../../lib/pages/page-examples.ts';

/** A page as the browser would show it at this address. */
export function viewOf(page: PageDefinition, address: string): PageView {
  return { ...bareView(address), ...pageExamples[page.id].sample };
}

/** Any page at this address that shows nothing we know. */
export function bareView(address: string): PageView {
  return bare(new URL(address));
}
