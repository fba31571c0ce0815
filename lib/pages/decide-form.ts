import type { FormCandidate, FormEvidence } from './form-candidate.ts';
import { formPages } from './form-pages.ts';
import type { FormPage, PageId } from './page.ts';

export interface DecidedForm {
  form: FormPage;
  agreed: readonly FormEvidence[];
}

/**
 * Decides which candidate a form is: the one with two agreeing kinds of evidence, and more than any other. The page
 * around it is one kind; words that do not say for whose certificate count only inside the right page.
 *
 * @param around the page that frames it; `undefined` where it is the page itself, or the page is not known
 */
export function decideForm(
  candidates: readonly FormCandidate[],
  around: PageId | undefined,
): DecidedForm | undefined {
  const weighed = candidates.flatMap(({ page, evidence }) => {
    const form = formPages.find(({ id }) => id === page);
    if (!form) return [];
    const isAround = around !== undefined && form.around.includes(around);
    const kinds = new Set<FormEvidence>(evidence);
    kinds.delete('around');
    if (!isAround || kinds.has('words')) kinds.delete('bare-words');
    return [{ form, agreed: isAround ? [...kinds, 'around' as const] : [...kinds] }];
  });
  const [best, second] = weighed.toSorted((one, other) => other.agreed.length - one.agreed.length);
  return best && best.agreed.length >= 2 && best.agreed.length > (second?.agreed.length ?? 0)
    ? best
    : undefined;
}
