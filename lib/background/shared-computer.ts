import browser from 'webextension-polyfill';
import type { AppState } from '../cases/state.ts';
import { keys } from '../cases/stored.ts';
import { fading, secondsLeft } from '../cases/visit.ts';
import { policyOf } from '../policy/policy.ts';
import type { Store } from './store.ts';

/** The shortest idle time a browser can report, in seconds. */
const minIdleSeconds = 15;

export interface SharedComputer {
  /** After each save: sets the idle time, and installs a waiting update when nobody is being served. */
  follow: (state: AppState) => Promise<void>;
  idle: (now: 'active' | 'idle' | 'locked') => Promise<void>;
  look: () => Promise<void>;
  /** With the last window its person has gone, even if the browser keeps running. */
  windowClosed: () => Promise<void>;
  updateAvailable: () => Promise<void>;
}

/** Makes sure that nothing of one person is left for the next. */
export function sharedComputer(store: Store): SharedComputer {
  const isServing = ({ cases }: AppState): boolean => cases.visit !== undefined;

  // The warning is part of the time, so it starts that much earlier.
  const idleSeconds = ({ settings }: AppState): number =>
    Math.max(minIdleSeconds, policyOf(settings.policy).idleWipeMinutes * 60 - fading / 1000);

  return {
    follow: async (state) => {
      if (isServing(state)) {
        browser.idle.setDetectionInterval(idleSeconds(state));
        return;
      }
      const { [keys.updateWaits]: waits } = await browser.storage.session.get(keys.updateWaits);
      if (waits) browser.runtime.reload();
    },
    idle: async (now) => {
      const state = await store.read();
      if (!isServing(state)) return;
      await store.dispatch(now === 'active' ? { type: 'visit.active' } : { type: 'visit.idle' });
    },
    look: async () => {
      const state = await store.read();
      if (secondsLeft(state, new Date()) === undefined) return;
      // Typing in another window is activity too, although no command reaches us.
      const now = await browser.idle.queryState(idleSeconds(state));
      await store.dispatch(now === 'active' ? { type: 'visit.active' } : { type: 'visit.idle' });
    },
    windowClosed: async () => {
      if ((await browser.windows.getAll()).length > 0 || !isServing(await store.read())) return;
      await store.dispatch({ type: 'visit.abandoned' });
    },
    updateAvailable: async () => {
      // An update empties the memory in which a shared computer keeps personal data.
      const state = await store.read();
      // A personal computer updates at the next start: no page is closed under anybody.
      if (state.settings.deviceMode === 'personal') return;
      if (isServing(state) || state.cases.list.length > 0)
        await browser.storage.session.set({ [keys.updateWaits]: true });
      else browser.runtime.reload();
    },
  };
}
