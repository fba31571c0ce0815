import { type Address, isFormAddress } from './addresses.ts';
import { decideForm } from './decide-form.ts';
import { type FormCandidate, type FormEvidence, maxFormCandidates } from './form-candidate.ts';
import { formPages } from './form-pages.ts';
import { formWords } from './form-words.ts';
import type { FormPage, PageId, PageView } from './page.ts';

/** Minimum number of typed fields in a form whose fields were not recognised. */
const minControls = 3;

/**
 * What this form may be by its own contents, with the evidence. Empty where a heading or label belongs to another kind
 * of certificate.
 *
 * @param among all form pages by default
 */
export function formCandidates(
  view: PageView,
  among: readonly FormPage[] = formPages,
): readonly FormCandidate[] {
  if (!isFormAddress(view.url) || isOtherKind(view)) return [];
  const plain = { ...view, url: withoutParameters(view.url) };
  return among
    .flatMap((form) => {
      const evidence = evidenceFor(form, plain);
      // The absence of typed fields alone says nothing.
      return evidence.length === 0 || (evidence.join() === 'fields' && view.roles.length === 0)
        ? []
        : [{ page: form.id, evidence }];
    })
    .slice(0, maxFormCandidates);
}

function evidenceFor(form: FormPage, view: PageView): FormEvidence[] {
  if (form.isNot?.(view)) return [];
  const worded = form.isWorded(view);
  const evidence: FormEvidence[] = [];
  if (form.isAt?.(view.url)) evidence.push('address');
  if (worded) evidence.push(worded === 'full' ? 'words' : 'bare-words');
  // A form that names itself counts even if its fields are not found; the panel says so.
  const isUnread = worded !== undefined && form.fields.length > 0 && view.controls >= minControls;
  if (form.hasFields(view) || (isUnread && !hasFieldsOfAnother(form, view))) evidence.push('fields');
  return evidence;
}

function hasFieldsOfAnother(form: FormPage, view: PageView): boolean {
  return formPages.some(
    (other) => other !== form && other.fields.length > 0 && !other.isNot?.(view) && other.hasFields(view),
  );
}

function isOtherKind({ headings, labels }: PageView): boolean {
  return (
    headings.some((heading) => formWords.otherKind.test(heading)) ||
    labels.some((label) => formWords.otherKindLabel.test(label))
  );
}

/**
 * Which of FNMT's forms this is.
 *
 * @param around the page of the sede that frames it
 */
export function detectForm(
  view: PageView,
  around?: PageId,
  among: readonly FormPage[] = formPages,
): FormPage | undefined {
  return decideForm(formCandidates(view, among), around)?.form;
}

/** Drops the session that Java servers may write into the path: `/x.do;jsessionid=1`. */
function withoutParameters(url: Address): Address {
  const { protocol, hostname, port, pathname, search } = url;
  if (!pathname.includes(';')) return url;
  return { protocol, hostname, port, pathname: pathname.replace(/;[^/]*/g, ''), search };
}
