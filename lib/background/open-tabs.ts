import type { Storage } from 'webextension-polyfill';
import type { Site } from '../cases/state.ts';
import {
  type AnnouncedFrame,
  type AnnouncedTab,
  announcedKey,
  readAnnouncedTabs,
} from '../messages/announced-tabs.ts';
import type { SedeEvidence } from '../pages/detect-sede.ts';
import type { PageId } from '../pages/page.ts';

/** Tabs with a known page. In memory only, but survives the worker. */
export interface OpenTabs {
  all: () => Promise<[tabId: number, tab: AnnouncedTab][]>;
  page: (tabId: number, page: PageId, site: Site, agreed?: readonly SedeEvidence[]) => Promise<AnnouncedTab>;
  leave: (tabId: number) => Promise<void>;
  /** Stores a frame's report; also returns the previous one. */
  frame: (
    tabId: number,
    frameId: number,
    report: AnnouncedFrame & { arrived: boolean },
  ) => Promise<{ tab: AnnouncedTab; before: AnnouncedFrame | undefined }>;
  dropFrames: (tabId: number, frameIds: readonly string[]) => Promise<AnnouncedTab | undefined>;
  forget: (tabId: number) => Promise<void>;
  /** Forgets what was done in the forms; the pages stay known. */
  clearFormActivity: () => Promise<void>;
}

/** In `storage.session`; the background is its only writer, one change at a time. */
export function createOpenTabs(session: Pick<Storage.StorageArea, 'get' | 'set'>): OpenTabs {
  let queue: Promise<unknown> = Promise.resolve();

  function change<Value>(work: (tabs: Record<string, AnnouncedTab>) => Value): Promise<Value> {
    const turn = queue.then(async () => {
      const tabs = await readAnnouncedTabs(session);
      const value = work(tabs);
      await session.set({ [announcedKey]: tabs });
      return value;
    });
    queue = turn.catch(() => undefined);
    return turn;
  }

  return {
    all: async () => Object.entries(await readAnnouncedTabs(session)).map(([id, tab]) => [Number(id), tab]),
    page: (tabId, page, site, agreed) =>
      change((tabs) => {
        // Frames of the new page may report before the page itself; vanished frames are noticed when messaged.
        const { '0': top, ...inner } = tabs[tabId]?.frames ?? {};
        const frames = site === 'forms' && top ? { ...inner, '0': top } : inner;
        const tab: AnnouncedTab = {
          seen: { page, site, ...(agreed ? { agreed: [...agreed] } : {}) },
          frames,
        };
        tabs[tabId] = tab;
        return tab;
      }),
    leave: async (tabId) => {
      if ((await readAnnouncedTabs(session))[tabId]?.seen === undefined) return;
      await change((tabs) => {
        const tab = tabs[tabId];
        if (tab) tabs[tabId] = { frames: tab.frames };
      });
    },
    frame: (tabId, frameId, { arrived, ...report }) =>
      change((tabs) => {
        const tab = tabs[tabId] ?? { frames: {} };
        const before = tab.frames[frameId];
        tab.frames[frameId] = { ...report, sentAt: report.sentAt ?? (arrived ? undefined : before?.sentAt) };
        tabs[tabId] = tab;
        return { tab, before };
      }),
    dropFrames: (tabId, frameIds) =>
      change((tabs) => {
        for (const frameId of frameIds) delete tabs[tabId]?.frames[frameId];
        return tabs[tabId];
      }),
    forget: (tabId) =>
      change((tabs) => {
        delete tabs[tabId];
      }),
    clearFormActivity: async () => {
      const wasUsed = Object.values(await readAnnouncedTabs(session)).some(({ frames }) =>
        Object.values(frames).some(({ sentAt, unplaced }) => sentAt !== undefined || unplaced),
      );
      if (!wasUsed) return;
      await change((tabs) => {
        for (const tab of Object.values(tabs))
          for (const [id, { page, roles }] of Object.entries(tab.frames)) tab.frames[id] = { page, roles };
      });
    },
  };
}
