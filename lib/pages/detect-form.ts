import { type Address, isFormAddress } from './addresses.ts';
import type { FormCandidate } from './form-candidate.ts';
import { formPages } from './form-pages.ts';
import type { FormPage, PageView } from './page.ts';

/**
 * Which of FNMT's forms this is.
 *
 * @param among all of them when left out
 */
export function detectForm(view: PageView, among: readonly FormPage[] = formPages): FormPage | undefined {
  if (!isFormAddress(view.url)) return undefined;
  const plain = { ...view, url: withoutParameters(view.url) };
  return among.find((page) => page.matches(plain));
}

/** Java's servers may write a session into the path: `/x.do;jsessionid=1`. It says nothing of the page. */
function withoutParameters(url: Address): Address {
  const { protocol, hostname, port, pathname, search } = url;
  if (!pathname.includes(';')) return url;
  return { protocol, hostname, port, pathname: pathname.replace(/;[^/]*/g, ''), search };
}

/** What this form may be, by what it shows itself. */
export function formCandidates(view: PageView): readonly FormCandidate[] {
  const form = detectForm(view);
  return form ? [{ page: form.id, evidence: ['words', 'fields'] }] : [];
}
