import browser from 'webextension-polyfill';
import type { AppState } from '../cases/state.ts';
import { keys } from '../cases/stored.ts';
import { readFailures } from '../help/failures.ts';
import type { ReportInput } from '../help/support-report.ts';
import { readAnnouncedTabs } from '../messages/announced-tabs.ts';

/** Gathers the support report's input. For extension pages only. */
export async function gatherReportInput(state: AppState): Promise<ReportInput> {
  const [local, session, tabs] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
    readAnnouncedTabs(browser.storage.session),
  ]);
  return {
    version: browser.runtime.getManifest().version,
    userAgent: navigator.userAgent,
    isBrave: 'brave' in navigator,
    state,
    pages: Object.values(tabs).flatMap(({ seen, frames }) =>
      seen ? [{ page: seen.page, agreed: seen.agreed, forms: Object.values(frames) }] : [],
    ),
    failures: readFailures(session[keys.failures]),
    setAside: [...Object.keys(local), ...Object.keys(session)].filter((key) =>
      key.startsWith(keys.quarantine),
    ).length,
  };
}
