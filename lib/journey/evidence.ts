import type { PageId } from '../pages/page.ts';
import type { CaseKind, StepId } from './phases.ts';

/**
 * The step a page is strong evidence of. It is offered to the person, who confirms it: a page never does.
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

/** Whether a page can tell anything of a run of this kind: a renewal is not requested by the form of a new one. */
export function tellsOf(kind: CaseKind, page: PageId): boolean {
  if (page.startsWith('renew-')) return kind === 'renewal';
  return page === 'request-form' || page === 'video-sms' ? kind === 'first' : true;
}
