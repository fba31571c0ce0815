import { bareView as bare, type PageDefinition, type PageView } from '../../lib/pages/page.ts';
import { pageExamples } from '../../lib/pages/page-examples.ts';

export function viewOf(page: PageDefinition, address: string): PageView {
  return { ...bareView(address), ...pageExamples[page.id].sample };
}

/** A page at this address that shows nothing known. */
export function bareView(address: string): PageView {
  return bare(new URL(address));
}
