import { detectAddress } from './detect-address.ts';
import { detectForm } from './detect-form.ts';
import type { PageDefinition, PageId, PageView } from './page.ts';

/** The page, or `undefined` for an unknown one. */
export function detectPage(view: PageView): PageId | undefined {
  return detectAddress(view.url) ?? detectForm(view)?.id;
}

/** Whether the view is this page, looked at alone. */
export function matchesPage(page: PageDefinition, view: PageView): boolean {
  const found =
    page.on === 'form-host' ? detectForm(view, undefined, [page]) : detectAddress(view.url, [page]);
  return found !== undefined;
}
