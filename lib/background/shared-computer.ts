import browser from 'webextension-polyfill';
import type { AppState } from '../cases/state.ts';
import { fading } from '../cases/visit.ts';
import { policyOf } from '../policy/policy.ts';
import type { Store } from '../state/store.ts';

/** The shortest time after which a browser says that nobody is there, in seconds. */
const shortestIdle = 15;

/** Kept in memory: an update waits until nobody is being served. */
const updateKey = 'update-waits';

export interface SharedComputer {
  /** After each save: how long nobody may be there, and whether an update can be let in. */
  follow: (state: AppState) => Promise<void>;
  /** The computer is used again, is not, or is locked. */
  idle: (now: 'active' | 'idle' | 'locked') => Promise<void>;
  /** A window was closed: with the last one its person has gone, even where the browser runs on. */
  windowClosed: () => Promise<void>;
  /** A newer version is there. */
  updateAvailable: () => Promise<void>;
}

/** Sees to it that nothing of one person is left for the next. */
export function sharedComputer(store: Store): SharedComputer {
  const isServing = ({ cases }: AppState): boolean => cases.visit !== undefined;

  return {
    follow: async (state) => {
      if (isServing(state)) {
        const { idleWipeMinutes } = policyOf(state.settings.policy);
        // The warning is part of the time: it begins that much earlier.
        browser.idle.setDetectionInterval(Math.max(shortestIdle, idleWipeMinutes * 60 - fading / 1000));
        return;
      }
      const { [updateKey]: waits } = await browser.storage.session.get(updateKey);
      if (waits) browser.runtime.reload();
    },
    idle: async (now) => {
      const state = await store.read();
      if (isServing(state))
        await store.dispatch({ type: now === 'active' ? 'visit.goes-on' : 'visit.fades' });
    },
    windowClosed: async () => {
      if ((await browser.windows.getAll()).length > 0 || !isServing(await store.read())) return;
      await store.dispatch({ type: 'visit.ends', ticket: 'kept' });
    },
    updateAvailable: async () => {
      // An update empties the memory in which a shared computer keeps its person's things.
      if (isServing(await store.read())) await browser.storage.session.set({ [updateKey]: true });
      else browser.runtime.reload();
    },
  };
}
