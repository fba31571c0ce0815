import type { Storage } from 'webextension-polyfill';
import type { CommandContext } from '../cases/context.ts';
import type { SystemEvent } from '../cases/events.ts';
import { type Action, reduce } from '../cases/reduce.ts';
import { type AppState, emptyCases } from '../cases/state.ts';
import {
  keys,
  type Rescue,
  rescueFrom,
  revisionFrom,
  type StoredAreas,
  stateFrom,
  type Unreadable,
} from '../cases/stored.ts';
import { endVisit, isVisitExpired } from '../cases/visit.ts';
import { announcedKey } from '../messages/announced-tabs.ts';

export interface StoreDependencies {
  local: Pick<Storage.StorageArea, 'get' | 'set' | 'clear' | 'remove'>;
  session: Pick<Storage.StorageArea, 'get' | 'set' | 'clear' | 'remove'>;
  /** Clock, dice and device, asked anew for every command. */
  context: () => CommandContext;
  /** Called after each save. Not waited for: a tab that does not answer must not hold up the next command. */
  onSaved: (state: AppState) => void;
  /** What has to be done before anything else is read or done, if anything has: asked for once. */
  first?: (state: AppState) => Promise<SystemEvent | undefined>;
}

export interface Store {
  /** The state as stored, after everything asked for so far has been done. */
  read: () => Promise<AppState>;
  /** Applies an action and saves. Actions run one after another, so none overwrites another's change. */
  dispatch: (action: Action) => Promise<AppState>;
}

/** What is in memory and is no person's: which tabs are open, what an erasure leaves, that an update waits. */
const ofTheBrowser: readonly string[] = [announcedKey, keys.rescue, keys.updateWaits];

/** After these nothing of the person may be left in the profile's files. */
const leavesNothing: readonly Action['type'][] = ['everything.erase', 'visit.end', 'visit.abandoned'];

/** The only writer of the state. There is one, in the background. */
export function createStore({ local, session, context, onSaved, first }: StoreDependencies): Store {
  let queue: Promise<unknown> = Promise.resolve();
  let isBegun = first === undefined;

  // Nothing is read or written for a person before it is known whose computer this is; what fails is tried again.
  async function begin(): Promise<void> {
    if (isBegun || !first) return;
    const event = await first(await load());
    if (event) await change(event);
    isBegun = true;
  }

  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = queue.then(begin).then(work);
    queue = turn.catch(() => undefined); // a failed turn must not stop the ones behind it
    return turn;
  }

  async function everything(): Promise<StoredAreas> {
    const [onDisk, inMemory] = await Promise.all([local.get(null), session.get(null)]);
    return { local: onDisk, session: inMemory };
  }

  async function load(): Promise<AppState> {
    let stored = await everything();
    // An erasure was interrupted: by a stop of the background, or by the end of the browser.
    const rescue = rescueFrom(stored.session[keys.rescue]) ?? rescueFrom(stored.local[keys.rescue]);
    if (rescue) {
      await eraseAndSave(rescue);
      stored = await everything();
    }
    const { state: found, unreadable } = stateFrom(stored);
    const { now } = context();
    const isCounted = revisionFrom(stored.local) !== undefined || stored.local[keys.settings] === undefined;
    // What is open shows nothing older than it has shown: a lost count goes on higher than anyone has counted.
    const state = isCounted ? found : { ...found, revision: now.getTime() };
    if (isVisitExpired(state, now)) return expireVisit(state);
    if (unreadable.length === 0 && isCounted) return state;
    await setAside(stored, unreadable);
    const quarantinedAt = unreadable.length > 0 ? { quarantinedAt: now.toISOString() } : {};
    const next = {
      ...state,
      revision: state.revision + 1,
      settings: { ...state.settings, ...quarantinedAt },
    };
    await save(next);
    return next;
  }

  /** The time of the person at a shared computer is over: read by anybody, it is gone. */
  async function expireVisit(state: AppState): Promise<AppState> {
    const next = { ...endVisit(state, 'kept'), revision: state.revision + 1 };
    await saveAfresh(next, false);
    onSaved(next);
    return next;
  }

  /** Moves what cannot be read under another key, where nothing overwrites it. */
  async function setAside(
    stored: { local: Record<string, unknown>; session: Record<string, unknown> },
    unreadable: Unreadable[],
  ): Promise<void> {
    const at = context().now.toISOString();
    for (const { area, key } of unreadable) {
      const storage = area === 'local' ? local : session;
      await storage.set({ [`${keys.setAside}:${at}:${key}`]: stored[area][key] });
      await storage.remove(key);
    }
  }

  async function save({ revision, settings, cases }: AppState): Promise<void> {
    if (settings.deviceMode === 'personal') {
      // One call is the unit that is written whole or not at all.
      await local.set({ [keys.revision]: revision, [keys.settings]: settings, [keys.cases]: cases });
      return;
    }
    await session.set({ [keys.cases]: cases });
    await local.set({ [keys.revision]: revision, [keys.settings]: settings });
  }

  /**
   * Saves and leaves nothing of what was there before. `remove` and overwriting alone leave the text in the
   * profile's files, each in one of the browsers; filler of the same length and then `clear` leaves it in neither
   * (measured, 2026-11). What has to stay is in memory before the disk is touched, and on the disk until it is
   * cleared: a stop on the way loses nothing, and a cut of power only between two calls that follow each other. Which tabs are open is not the person's data and stays.
   */
  async function saveAfresh(next: AppState, keepSetAside: boolean): Promise<void> {
    const stored = await local.get(null);
    const setAsideKeys = Object.keys(stored).filter((key) => keepSetAside && key.startsWith(keys.setAside));
    const kept = Object.fromEntries(setAsideKeys.map((key) => [key, stored[key]]));
    await session.set({ [keys.rescue]: { next, kept } });
    await eraseAndSave({ next, kept });
  }

  async function eraseAndSave(rescue: Rescue): Promise<void> {
    const { kept } = rescue;
    const stored = await local.get(null);
    const { next } = rescue;
    // Of a shared computer's person nothing may lie on the disk, in a note of what is to stay either.
    const onDisk =
      next.settings.deviceMode === 'personal' ? rescue : { ...rescue, next: { ...next, cases: emptyCases } };
    const overwritten = Object.entries(stored).map(([key, value]) => [key, filler(value)]);
    // Where there is no room for filler there will be once it is cleared: whoever erases does not have to make some.
    await local.set({ ...Object.fromEntries(overwritten), [keys.rescue]: onDisk }).catch(() => undefined);
    await local.clear();
    const noisy = { ...noise(JSON.stringify(stored).length), [keys.rescue]: onDisk };
    // Chromium, which gives 10 MB, needs no noise; Firefox gives as much as there is.
    await local.set(noisy).catch(() => local.set({ [keys.rescue]: onDisk }));
    await local.clear();
    const ofTheMoment = Object.keys(await session.get(null)).filter((key) => !ofTheBrowser.includes(key));
    await session.remove(ofTheMoment);
    await save(next);
    if (Object.keys(kept).length > 0) await local.set(kept);
    await session.remove(keys.rescue);
  }

  async function change(action: Action): Promise<AppState> {
    const before = await load();
    const after = reduce(before, action, context());
    if (after === before) return before;
    const next = { ...after, revision: before.revision + 1 };
    const moved = before.settings.deviceMode !== next.settings.deviceMode;
    if (leavesNothing.includes(action.type)) await saveAfresh(next, false);
    else if (moved || action.type === 'case.erase')
      await saveAfresh(next, next.settings.deviceMode === 'personal');
    else await save(next);
    onSaved(next);
    return next;
  }

  return {
    read: () => inTurn(load),
    dispatch: (action) => inTurn(() => change(action)),
  };
}

function filler(value: unknown): string {
  return '·'.repeat(JSON.stringify(value)?.length ?? 1);
}

/** Of noise: texts of about a thousand characters, at least this many of them. */
const noiseText = 1024;
const leastNoise = 128;

/**
 * Several times as much text as there was, which cannot be packed: it fills the free space of Firefox's database, where
 * older versions of a value lie on (measured in Firefox 153, 2026-11). There is no digit in it: nobody's code, document
 * or ticket can come about in it by chance.
 */
function noise(length: number): Record<string, string> {
  const count = Math.max(leastNoise, Math.ceil((4 * length) / noiseText));
  const texts = Array.from({ length: count }, (_, index) => {
    const bytes = crypto.getRandomValues(new Uint8Array(noiseText));
    return [`noise-${index}`, String.fromCharCode(...bytes.map((byte) => 58 + (byte % 64)))] as const;
  });
  return Object.fromEntries(texts);
}
