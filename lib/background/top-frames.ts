import type { PageId } from '../pages/page.ts';

/** How long a form waits for the page around it to report, in milliseconds. */
const timeoutMs = 1000;

/** What the tabs' top frames reported last. In memory only: needed for moments. */
export interface TopFrames {
  note: (tabId: number, path: string, page: PageId | undefined) => void;
  /** The page at this path of a tab, awaited briefly if not yet reported. */
  pageAt: (tabId: number, path: string) => Promise<PageId | undefined>;
  /** Notes that the form that is this very document has been reported. */
  noteForm: (tabId: number, loadedAt: number) => void;
  isFormKnown: (tabId: number, loadedAt: number) => boolean;
  forget: (tabId: number) => void;
}

export function createTopFrames(): TopFrames {
  const pages = new Map<number, { path: string; page: PageId | undefined }>();
  const forms = new Map<number, number>();
  const waiting = new Map<number, Set<() => void>>();

  return {
    note: (tabId, path, page) => {
      pages.set(tabId, { path, page });
      for (const wake of waiting.get(tabId) ?? []) wake();
    },
    pageAt: async (tabId, path) => {
      if (pages.get(tabId)?.path !== path) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(end, timeoutMs);
          const waiters = waiting.get(tabId) ?? new Set();
          waiting.set(tabId, waiters.add(end));
          function end(): void {
            clearTimeout(timer);
            waiters.delete(end);
            resolve();
          }
        });
      }
      const known = pages.get(tabId);
      return known?.path === path ? known.page : undefined;
    },
    noteForm: (tabId, loadedAt) => forms.set(tabId, loadedAt),
    isFormKnown: (tabId, loadedAt) => forms.get(tabId) === loadedAt,
    forget: (tabId) => {
      pages.delete(tabId);
      forms.delete(tabId);
    },
  };
}
