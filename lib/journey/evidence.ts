import type { PageId } from '../pages/page.ts';
import type { CaseKind, StepId } from './phases.ts';

/**
 * The step a page is strong evidence of; only the person confirms it.
 *
 * @param sent whether the page's form was just sent
 */
export function evidenceOf(page: PageId, sent: boolean): StepId | undefined {
  if (sent) {
    switch (page) {
      case 'request-form':
        return 'request.sent';
      case 'renew-sign':
        return 'request.sent';
      case 'download-form':
        return 'download.downloaded';
      case 'video-sms':
        return 'identity.video-sms';
      default:
        return undefined;
    }
  }
  switch (page) {
    case 'request-done':
      return 'request.sent';
    case 'download-done':
      return 'download.downloaded';
    case 'status-result':
      return 'download.works';
    default:
      return undefined;
  }
}

/** Whether a page is evidence in this kind of run: a new request's form does not request a renewal. */
export function isEvidenceFor(kind: CaseKind, page: PageId): boolean {
  if (page.startsWith('renew-')) return kind === 'renewal';
  return page === 'request-form' || page === 'video-sms' ? kind === 'first' : true;
}
