import type { PageId } from '../pages/page.ts';
import { advice } from './advice.ts';
import type { CaseRoute } from './phases.ts';

/** Why a page gets a stop sign. Other tools read these names from `data-stop`. */
export type Stop = 'other-certificate' | 'other-route' | 'not-requested-here';

/** The facts that decide about stop signs. */
export interface StopContext {
  route: CaseRoute | undefined;
  /** A request is recorded in this browser. */
  requested: boolean;
  renewing?: boolean;
  /** The person has their certificate by now. */
  finished: boolean;
}

/** The page's stop sign, if any. It never blocks: it says one sentence and shows the way back. */
export function stopFor(
  page: PageId,
  { route, requested, renewing, finished }: StopContext,
): Stop | undefined {
  switch (page) {
    case 'video':
    case 'video-data':
    case 'video-sms':
      return route === 'office' ? 'other-route' : undefined;
    case 'software-download':
    case 'download-form':
      return requested ? undefined : 'not-requested-here';
    case 'renew-setup':
    case 'renew-request':
    case 'renew-form':
    case 'renew-sign':
    case 'renew-download':
      return finished || renewing ? undefined : 'other-route';
    case 'dnie-request':
    case 'dnie-download':
      return route === 'dnie' ? undefined : 'other-route';
    case 'app':
      return route === 'app' ? undefined : 'other-route';
    default:
      return advice[page].stop;
  }
}
