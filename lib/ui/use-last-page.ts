import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { readAnnouncedTabs } from '../messages/announced-tabs.ts';
import type { PageId } from '../pages/page.ts';

/** The journey's page that was open last, in any tab. For extension pages only. */
export function useLastPage(): PageId | undefined {
  const [page, setPage] = useState<PageId>();
  useEffect(() => {
    async function look(): Promise<void> {
      const [announced, tabs] = await Promise.all([
        readAnnouncedTabs(browser.storage.session),
        browser.tabs.query({}),
      ]);
      const [last] = tabs
        .flatMap(({ id, lastAccessed = 0 }) => {
          const seen = id === undefined ? undefined : announced[id]?.seen;
          return seen ? [{ page: seen.page, lastAccessed }] : [];
        })
        .toSorted((one, other) => other.lastAccessed - one.lastAccessed);
      setPage(last?.page);
    }
    const again = (): void => void look();
    // The person may have been on another page meanwhile.
    addEventListener('focus', again);
    again();
    return () => removeEventListener('focus', again);
  }, []);
  return page;
}
