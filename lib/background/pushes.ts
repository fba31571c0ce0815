import browser from 'webextension-polyfill';
import type { AppState } from '../cases/state.ts';
import type { AnnouncedTab } from '../messages/announced-tabs.ts';
import type { FocusField, ReachPanel, ViewPush } from '../messages/protocol.ts';
import type { OpenTabs } from './open-tabs.ts';
import { fieldsViewFor, guideViewFor } from './tab-views.ts';

const answerTimeoutMs = 1000;

/** Pushes changes to tabs, and drops those that are gone. */
export interface Pushes {
  all: (state: AppState) => Promise<void>;
  /**
   * Pushes to a tab's frames, and drops those that are gone. One whose form was just sent is loading the answer: it is
   * kept until the page around it changes.
   *
   * @returns the tab without the dropped frames, if any
   */
  toFrames: (
    tabId: number,
    tab: AnnouncedTab,
    state: AppState,
    isNewPage?: boolean,
  ) => Promise<AnnouncedTab | undefined>;
}

/** Pushes to announced tabs. */
export function createPushes(openTabs: OpenTabs): Pushes {
  async function pushAll(state: AppState): Promise<void> {
    await Promise.all((await openTabs.all()).map(([tabId, tab]) => push(tabId, tab, state)));
  }

  async function push(tabId: number, tab: AnnouncedTab, state: AppState): Promise<void> {
    const view = guideViewFor(tab, state);
    if (view && (await sendToFrame(tabId, 0, { type: 'guide.view', view })) === 'nobody') {
      await openTabs.forget(tabId);
      return;
    }
    await pushToFrames(tabId, tab, state);
  }

  async function pushToFrames(
    tabId: number,
    { frames }: AnnouncedTab,
    state: AppState,
    isNewPage = false,
  ): Promise<AnnouncedTab | undefined> {
    const results = await Promise.all(
      Object.entries(frames).map(async ([frameId, { page, sentAt }]) => {
        const answer = await sendToFrame(tabId, Number(frameId), {
          type: 'fields.view',
          view: fieldsViewFor(page, state),
        });
        return answer === 'nobody' && (isNewPage || sentAt === undefined) ? frameId : undefined;
      }),
    );
    const gone = results.filter((frameId) => frameId !== undefined);
    return gone.length > 0 ? openTabs.dropFrames(tabId, gone) : undefined;
  }

  return { all: pushAll, toFrames: pushToFrames };
}

/** Sends to one frame of a tab. A sleeping tab answers only when it wakes, so it is not awaited. */
export async function sendToFrame(
  tabId: number,
  frameId: number,
  message: ViewPush | ReachPanel | FocusField,
): Promise<'heard' | 'nobody' | 'asleep'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<'asleep'>((resolve) => {
    timer = setTimeout(() => resolve('asleep'), answerTimeoutMs);
  });
  const results = browser.tabs.sendMessage(tabId, message, { frameId }).then(
    () => 'heard' as const,
    () => 'nobody' as const,
  );
  try {
    return await Promise.race([results, silence]);
  } finally {
    clearTimeout(timer);
  }
}
