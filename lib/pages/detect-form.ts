import { isFormAddress } from './addresses.ts';
import { formPages } from './form-pages.ts';
import type { FormPage, PageView } from './page.ts';

/** Which of FNMT's forms this is. */
export function detectForm(view: PageView): FormPage | undefined {
  return formPages.find((page) => matchesForm(page, view));
}

/** Whether the view is this form, looked at alone. */
export function matchesForm(page: FormPage, view: PageView): boolean {
  return isFormAddress(view.url) && page.matches({ ...view, url: withoutParameters(view.url) });
}

/** Java's servers may write a session into the path: `/x.do;jsessionid=1`. It says nothing of the page. */
function withoutParameters(url: URL): URL {
  const plain = new URL(url);
  plain.pathname = plain.pathname.replace(/;[^/]*/g, '');
  return plain;
}
