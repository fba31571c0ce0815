import type { Storage } from 'webextension-polyfill';
import type { CommandContext } from '../cases/context.ts';
import type { SystemEvent } from '../cases/events.ts';
import { isQuarantineKey, quarantineKey, recoverQuarantined } from '../cases/quarantine.ts';
import { type Action, reduce } from '../cases/reduce.ts';
import { type AppState, emptyCases } from '../cases/state.ts';
import {
  type EraseJournal,
  keys,
  readEraseJournal,
  revisionFrom,
  type StoredAreas,
  stateFrom,
  type Unreadable,
} from '../cases/stored.ts';
import { endVisit, isVisitExpired } from '../cases/visit.ts';
import { announcedKey } from '../messages/announced-tabs.ts';
import { overwriteAndClear } from './secure-erase.ts';

export interface StoreDependencies {
  local: Pick<Storage.StorageArea, 'get' | 'set' | 'clear' | 'remove'>;
  session: Pick<Storage.StorageArea, 'get' | 'set' | 'clear' | 'remove'>;
  /** Read again for every command. */
  context: () => CommandContext;
  /** Called after each save, not awaited: an unresponsive tab must not delay the next command. */
  onSaved: (state: AppState) => void;
  /** Asked once, before anything is read or done: an event that must come first. */
  first?: (state: AppState) => Promise<SystemEvent | undefined>;
}

export interface Store {
  read: () => Promise<AppState>;
  /** Applies an action and saves. Actions run one after another, so none overwrites another's change. */
  dispatch: (action: Action) => Promise<AppState>;
}

const nonPersonalKeys: readonly string[] = [announcedKey, keys.eraseJournal, keys.updateWaits];

/** After these nothing of the person may be left in the profile's files. */
const erasingActions: readonly Action['type'][] = ['everything.erase', 'visit.end', 'visit.abandoned'];

/** The only writer of the state, in the background. */
export function createStore({ local, session, context, onSaved, first }: StoreDependencies): Store {
  let queue: Promise<unknown> = Promise.resolve();
  let hasBegun = false;

  // Nothing personal is read or written before it is known whose computer this is; failures are retried.
  async function begin(): Promise<void> {
    if (hasBegun) return;
    await recover(await load());
    const event = await first?.(await load());
    if (event) await change(event);
    hasBegun = true;
  }

  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = queue.then(begin).then(work);
    queue = turn.catch(() => undefined); // a failed action must not stop those behind it
    return turn;
  }

  async function everything(): Promise<StoredAreas> {
    const [onDisk, inMemory] = await Promise.all([local.get(null), session.get(null)]);
    return { local: onDisk, session: inMemory };
  }

  async function load(): Promise<AppState> {
    let stored = await everything();
    const journal =
      readEraseJournal(stored.session[keys.eraseJournal]) ??
      readEraseJournal(stored.local[keys.eraseJournal]);
    if (journal) {
      await completeErasure(journal);
      stored = await everything();
    }
    const { state: found, unreadable } = stateFrom(stored);
    const { now } = context();
    const isCounted = revisionFrom(stored.local) !== undefined || stored.local[keys.settings] === undefined;
    // Open pages ignore older revisions, so a lost counter continues with a higher value.
    const state = isCounted ? found : { ...found, revision: now.getTime() };
    if (isVisitExpired(state, now)) return expireVisit(state);
    if (unreadable.length === 0 && isCounted) return state;
    await quarantine(stored, unreadable, now);
    const quarantinedAt = unreadable.length > 0 ? { quarantinedAt: now.toISOString() } : {};
    const settings = { ...state.settings, ...quarantinedAt };
    const next = { ...state, revision: state.revision + 1, settings };
    await save(next);
    return next;
  }

  async function expireVisit(state: AppState): Promise<AppState> {
    const next = { ...endVisit(state, 'kept'), revision: state.revision + 1 };
    await eraseThenSave(next, {});
    onSaved(next);
    return next;
  }

  async function quarantine(stored: StoredAreas, unreadable: readonly Unreadable[], at: Date): Promise<void> {
    for (const { area, key } of unreadable) {
      const storage = area === 'local' ? local : session;
      await storage.set({ [quarantineKey(at, key)]: stored[area][key] });
      await storage.remove(key);
    }
  }

  /** Restores what another version could not read and this one can; tried once by each version. */
  async function recover(state: AppState): Promise<void> {
    const quarantined = await quarantinedParts();
    const recovered = recoverQuarantined(state, quarantined);
    if (!recovered) return;
    const next = { ...recovered.state, revision: state.revision + 1 };
    const others = Object.entries(quarantined).filter(([key]) => !recovered.keys.includes(key));
    await eraseThenSave(next, Object.fromEntries(others));
    onSaved(next);
  }

  async function quarantinedParts(): Promise<Record<string, unknown>> {
    const stored = await local.get(null);
    return Object.fromEntries(Object.entries(stored).filter(([key]) => isQuarantineKey(key)));
  }

  async function save({ revision, settings, cases }: AppState): Promise<void> {
    if (settings.deviceMode === 'personal') {
      // One call is written whole or not at all.
      await local.set({ [keys.revision]: revision, [keys.settings]: settings, [keys.cases]: cases });
      return;
    }
    await session.set({ [keys.cases]: cases });
    await local.set({ [keys.revision]: revision, [keys.settings]: settings });
  }

  /** Saves and erases everything else. If interrupted, the journal restores the result. */
  async function eraseThenSave(next: AppState, kept: Record<string, unknown>): Promise<void> {
    const journal = { next, kept };
    await session.set({ [keys.eraseJournal]: journal });
    await completeErasure(journal);
  }

  async function completeErasure({ next, kept }: EraseJournal): Promise<void> {
    // On a shared computer nothing personal may be on disk, not even in the journal.
    const onDisk = next.settings.deviceMode === 'personal' ? next : { ...next, cases: emptyCases };
    await overwriteAndClear(local, { [keys.eraseJournal]: { next: onDisk, kept } });
    const personal = Object.keys(await session.get(null)).filter((key) => !nonPersonalKeys.includes(key));
    await session.remove(personal);
    await save(next);
    if (Object.keys(kept).length > 0) await local.set(kept);
    await session.remove(keys.eraseJournal);
  }

  async function change(action: Action): Promise<AppState> {
    const before = await load();
    const after = reduce(before, action, context());
    if (after === before) return before;
    const next = { ...after, revision: before.revision + 1 };
    const moved = before.settings.deviceMode !== next.settings.deviceMode;
    if (erasingActions.includes(action.type)) await eraseThenSave(next, {});
    else if (moved || action.type === 'case.erase')
      await eraseThenSave(next, next.settings.deviceMode === 'personal' ? await quarantinedParts() : {});
    else await save(next);
    onSaved(next);
    return next;
  }

  return {
    read: () => inTurn(load),
    dispatch: (action) => inTurn(() => change(action)),
  };
}
