import type { Storage } from 'webextension-polyfill';
import type { Command } from '../cases/commands.ts';
import { reduce } from '../cases/reduce.ts';
import type { AppState } from '../cases/state.ts';
import { announcedKey } from './announced.ts';
import { keys, stateFrom, type Unreadable } from './stored.ts';

export interface StoreDependencies {
  local: Pick<Storage.StorageArea, 'get' | 'set' | 'clear' | 'remove'>;
  session: Pick<Storage.StorageArea, 'get' | 'set' | 'clear' | 'remove'>;
  now: () => Date;
  newId: () => string;
  /** Called after each save, before the command's answer is given. */
  onSaved: (state: AppState) => Promise<void>;
}

export interface Store {
  /** The state as stored, after everything asked for so far has been done. */
  read: () => Promise<AppState>;
  /** Carries out a command and saves. Commands run one after another, so none overwrites another's change. */
  dispatch: (command: Command) => Promise<AppState>;
}

/** The only writer of the state. There is one, in the background. */
export function createStore({ local, session, now, newId, onSaved }: StoreDependencies): Store {
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined); // a failed turn must not stop the ones behind it
    return turn;
  }

  async function load(): Promise<AppState> {
    const stored = { local: await local.get(null), session: await session.get(null) };
    const { state, unreadable } = stateFrom(stored);
    if (unreadable.length === 0) return state;
    await setAside(stored, unreadable);
    const at = now().toISOString();
    const next = { ...state, revision: state.revision + 1, settings: { ...state.settings, setAsideAt: at } };
    await save(next);
    return next;
  }

  /** Moves what cannot be read under another key, where nothing overwrites it. */
  async function setAside(
    stored: { local: Record<string, unknown>; session: Record<string, unknown> },
    unreadable: Unreadable[],
  ): Promise<void> {
    const at = now().toISOString();
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
   * Erases both areas. `remove` and overwriting alone leave the text in the profile's files, each in one of the
   * browsers; filler of the same length and then `clear` leaves it in neither (measured, 2026-11).
   * Which tabs are open is not the person's data and stays.
   */
  async function erase(): Promise<void> {
    const stored = await local.get(null);
    await local.set(Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, filler(value)])));
    await local.clear();
    const remembered = Object.keys(await session.get(null)).filter((key) => key !== announcedKey);
    await session.remove(remembered);
  }

  async function change(command: Command): Promise<AppState> {
    const before = await load();
    const after = reduce(before, command, { now: now(), newId: newId() });
    if (after === before) return before;
    const next = { ...after, revision: before.revision + 1 };
    const moved = before.settings.deviceMode !== next.settings.deviceMode;
    if (moved || command.type === 'case.erase' || command.type === 'everything.erase') await erase();
    await save(next);
    await onSaved(next);
    return next;
  }

  return {
    read: () => inTurn(load),
    dispatch: (command) => inTurn(() => change(command)),
  };
}

function filler(value: unknown): string {
  return '·'.repeat(JSON.stringify(value)?.length ?? 1);
}
