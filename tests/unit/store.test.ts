import { beforeEach, describe, expect, test } from 'vitest';
import { createStore, type Store } from '../../lib/background/store.ts';
import { currentCase } from '../../lib/cases/current-case.ts';
import type { Action } from '../../lib/cases/reduce.ts';
import { isRequestedHere } from '../../lib/cases/request-mark.ts';
import { type AppState, maxCases, stateVersion } from '../../lib/cases/state.ts';
import type { StepId } from '../../lib/journey/phases.ts';
import { contextOf } from './command-context.ts';

/** A storage area that takes its time, like the browser's. */
class Area {
  held: Record<string, unknown> = {};
  written: string[] = [];
  async get(key?: unknown): Promise<Record<string, unknown>> {
    await this.#later();
    return structuredClone(typeof key === 'string' ? { [key]: this.held[key] } : this.held);
  }
  async set(items: Record<string, unknown>): Promise<void> {
    await this.#later();
    this.written.push(JSON.stringify(items));
    Object.assign(this.held, structuredClone(items));
  }
  async remove(names: string | string[]): Promise<void> {
    await this.#later();
    for (const name of [names].flat()) delete this.held[name];
  }
  async clear(): Promise<void> {
    await this.#later();
    this.held = {};
  }
  #later(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }
}

let local: Area;
let session: Area;
let saved: AppState[];
let store: Store;
let nextId: number;

function open(): Store {
  return createStore({
    local,
    session,
    context: () => contextOf({ newId: `11111111-1111-4111-8111-${String(nextId++).padStart(12, '0')}` }),
    onSaved: (state) => {
      saved.push(state);
    },
  });
}

beforeEach(() => {
  local = new Area();
  session = new Area();
  saved = [];
  nextId = 0;
  store = open();
});

const personal: Action = { type: 'device.choose', mode: 'personal' };
const confirm = (step: StepId): Action => ({ type: 'step.confirm', step });

test('fifty commands at once are all kept, one after another', async () => {
  await store.dispatch(personal);
  await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      store.dispatch({ type: 'case.add', id: `22222222-2222-4222-8222-${String(index).padStart(12, '0')}` }),
    ),
  );
  expect((await store.read()).cases.list).toHaveLength(50);
  expect(saved.map(({ revision }) => revision)).toEqual(saved.map((_, index) => index + 1));
});

test('a new background finds everything the last one acknowledged', async () => {
  await store.dispatch(personal);
  await store.dispatch(confirm('setup.installed'));
  const state = await open().read();
  expect(currentCase(state)?.confirmed).toHaveProperty(['setup.installed']);
});

test('a command that changes nothing saves nothing', async () => {
  await store.dispatch({ type: 'step.undo', step: 'request.sent' });
  expect(local.written).toEqual([]);
  expect(saved).toEqual([]);
});

test('a failed save does not stop the commands behind it', async () => {
  await store.dispatch(personal);
  const { set } = local;
  local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  const failed = store.dispatch(confirm('setup.installed'));
  await expect(failed).rejects.toThrow('QUOTA_BYTES');
  local.set = set;
  await store.dispatch(confirm('request.sent'));
  expect(Object.keys(currentCase(await store.read())?.confirmed ?? {})).toEqual(['request.sent']);
});

describe('whose computer it is decides where a person’s data is', () => {
  const alias = 'Abuela Remedios';
  const add: Action = { type: 'case.add', id: '33333333-3333-4333-8333-333333333333', alias };

  test('until they answer, it stays in memory', async () => {
    await store.dispatch(add);
    expect(local.written.join()).not.toContain(alias);
    expect(JSON.stringify(session.held)).toContain(alias);
  });

  test('once it is theirs, it goes to disk and out of memory', async () => {
    await store.dispatch(add);
    await store.dispatch(personal);
    expect(JSON.stringify(local.held)).toContain(alias);
    expect(session.held).toEqual({});
  });

  test('on a shared computer it never reaches the disk', async () => {
    await store.dispatch({ type: 'device.choose', mode: 'shared' });
    await store.dispatch(add);
    await store.dispatch(confirm('request.sent'));
    expect(local.written.join()).not.toContain(alias);
    expect(currentCase(await store.read())?.alias).toBe(alias);
  });

  test('when a computer becomes shared, what was on disk is overwritten and cleared', async () => {
    await store.dispatch(personal);
    await store.dispatch(add);
    await store.dispatch({ type: 'device.choose', mode: 'shared' });
    expect(JSON.stringify(local.held)).not.toContain(alias);
    expect(local.written.at(-3)).toMatch(/"cases":"·+"/);
    expect(currentCase(await store.read())?.alias).toBe(alias);
  });

  test.each(['before the filler', 'after the filler', 'after the clearing'])(
    'stopped %s, an erasure is finished by the next background',
    async (moment) => {
      await store.dispatch(personal);
      await store.dispatch(confirm('setup.installed'));
      await store.dispatch(add);
      const { set, clear } = local;
      const broken = (): Promise<never> => Promise.reject(new Error('stopped'));
      if (moment === 'before the filler') local.set = broken;
      if (moment === 'after the filler') local.clear = broken;
      if (moment === 'after the clearing') {
        local.clear = async () => {
          await clear.call(local);
          local.set = broken;
        };
      }
      await expect(
        store.dispatch({ type: 'case.erase', id: '33333333-3333-4333-8333-333333333333' }),
      ).rejects.toThrow('stopped');
      local.set = set;
      local.clear = clear;
      const state = await open().read();
      expect(JSON.stringify(local.held)).not.toContain(alias);
      expect(currentCase(state)?.confirmed).toHaveProperty(['setup.installed']);
      expect(session.held).toEqual({});
    },
  );

  test('erasing needs no free space', async () => {
    await store.dispatch(personal);
    await store.dispatch(confirm('setup.installed'));
    await store.dispatch(add);
    const { set } = local;
    // Room for exactly what is stored now; clearing makes room.
    const room = JSON.stringify(local.held).length;
    local.set = async (items) => {
      if (JSON.stringify({ ...local.held, ...items }).length > room)
        throw new Error('QUOTA_BYTES quota exceeded');
      await set.call(local, items);
    };
    const state = await store.dispatch({
      type: 'case.erase',
      id: '33333333-3333-4333-8333-333333333333',
    });
    local.set = set;
    expect(JSON.stringify([local.held, session.held])).not.toContain(alias);
    expect(currentCase(state)?.confirmed).toHaveProperty(['setup.installed']);
    expect(await store.read()).toEqual(state);
  });

  test('erasing everything leaves neither area anything of the person', async () => {
    await store.dispatch(personal);
    await store.dispatch(add);
    await store.dispatch({ type: 'everything.erase' });
    expect(JSON.stringify([local.held, session.held])).not.toContain(alias);
    expect((await store.read()).cases.list).toEqual([]);
  });
});

describe('a state that cannot be read', () => {
  test.each([
    ['junk', 'junk'],
    ['of a newer version', { version: 99, list: [] }],
  ])('%s is quarantined and reported, and a fresh one starts', async (_, stored) => {
    local.held = { revision: 4, settings: { version: 1, deviceMode: 'personal', panels: {} }, cases: stored };
    const state = await store.read();
    expect(state.cases.list).toEqual([]);
    expect(state.settings).toMatchObject({
      deviceMode: 'personal',
      quarantinedAt: '2026-11-21T10:00:00.000Z',
    });
    expect(local.held).toHaveProperty(['set-aside:2026-11-21T10:00:00.000Z:cases'], stored);
  });

  test('the person can say that they have read it', async () => {
    local.held = { settings: 'junk' };
    expect((await store.read()).settings.quarantinedAt).toBeDefined();
    const state = await store.dispatch({ type: 'quarantine.seen' });
    expect(state.settings.quarantinedAt).toBeUndefined();
  });

  test('unreadable settings quarantine the cases, too, and the next choice keeps them', async () => {
    await store.dispatch(personal);
    await store.dispatch(confirm('setup.installed'));
    local.held.settings = 'junk';
    await store.read();
    await store.dispatch(personal);
    expect(JSON.stringify(local.held)).toMatch(/set-aside:[^"]*:cases.*setup\.installed/);
  });

  test.each([
    ['local', 7],
    ['local', { next: {}, kept: 7 }],
    ['session', [null]],
  ] as const)('in %s, an erasure’s remainder of %j is quarantined', async (area, junk) => {
    await store.dispatch(personal);
    await store.dispatch(confirm('setup.installed'));
    (area === 'local' ? local : session).held.rescue = junk;
    const state = await store.dispatch(confirm('request.sent'));
    expect(Object.keys(currentCase(state)?.confirmed ?? {})).toEqual(['setup.installed', 'request.sent']);
    expect(state.settings.quarantinedAt).toBeDefined();
    const { held } = area === 'local' ? local : session;
    expect(held).not.toHaveProperty(['rescue']);
    expect(held).toHaveProperty(['set-aside:2026-11-21T10:00:00.000Z:rescue'], junk);
  });

  test.each([['junk'], [-1], [undefined]])(
    'a count of saves that became %j goes on higher than ever, silently',
    async (junk) => {
      await store.dispatch(personal);
      const before = await store.dispatch(confirm('setup.installed'));
      local.held.revision = junk;
      const state = await store.dispatch(confirm('request.sent'));
      expect(state.revision).toBeGreaterThan(before.revision);
      expect(Object.keys(currentCase(state)?.confirmed ?? {})).toEqual(['setup.installed', 'request.sent']);
      expect(state.settings.quarantinedAt).toBeUndefined();
    },
  );

  test('one unreadable part does not affect the other', async () => {
    await store.dispatch(personal);
    await store.dispatch(confirm('setup.installed'));
    local.held.cases = { version: 1, list: [{ id: 'not an id' }] };
    expect((await store.read()).settings.deviceMode).toBe('personal');
  });
});

describe('when a newer version was rolled back and returns', () => {
  const newer = { version: 99 };

  function makeNewer(): void {
    for (const part of ['settings', 'cases']) if (local.held[part]) Object.assign(local.held[part], newer);
  }

  /** The newer version returns: it can read what it stored. */
  function newerReturns(): Store {
    for (const [key, value] of Object.entries(local.held))
      if (key.startsWith('set-aside:')) Object.assign(value as object, { version: stateVersion });
    return open();
  }

  const quarantined = (): string[] => Object.keys(local.held).filter((key) => key.startsWith('set-aside:'));
  const other = '44444444-4444-4444-8444-444444444444';

  async function progressThenRollBack(): Promise<AppState> {
    await store.dispatch(personal);
    await store.dispatch({ type: 'language.choose', language: 'en' });
    await store.dispatch({ type: 'panel.move', side: 'left' });
    const before = await store.dispatch(confirm('request.sent'));
    makeNewer();
    store = open();
    expect((await store.read()).cases.list).toEqual([]);
    return before;
  }

  test('the person finds everything as it was', async () => {
    const before = await progressThenRollBack();
    const after = await newerReturns().read();
    expect(after.cases).toEqual(before.cases);
    expect(after.settings).toEqual({ ...before.settings, visits: 0 });
    expect(quarantined()).toEqual([]);
  });

  test('what was done and chosen meanwhile is kept beside it', async () => {
    const before = await progressThenRollBack();
    await store.dispatch(personal);
    await store.dispatch({ type: 'case.add', id: other, alias: 'Papá' });
    await store.dispatch(confirm('request.sent'));
    await store.dispatch({ type: 'language.choose', language: 'es' });
    const after = await newerReturns().read();
    expect(after.cases.list.map(({ id }) => id)).toEqual([before.cases.current, other]);
    expect(currentCase(after)?.id).toBe(other);
    expect(after.settings.personal).toEqual({ language: 'es', panelSide: 'left' });
    for (const known of after.cases.list) expect(isRequestedHere(after, known)).toBe(true);
  });

  test('it is restored once: what is erased afterwards stays erased', async () => {
    const before = await progressThenRollBack();
    store = newerReturns();
    await store.dispatch({ type: 'case.erase', id: before.cases.current ?? '' });
    expect((await open().read()).cases.list).toEqual([]);
  });

  test('cases do not come back on a computer that is shared by now', async () => {
    const before = await progressThenRollBack();
    const stored = local.held[quarantined().find((key) => key.endsWith(':cases')) ?? ''];
    await store.dispatch({ type: 'device.choose', mode: 'shared' });
    expect(quarantined()).toEqual([]);
    local.held['set-aside:2026-11-21T10:00:00.000Z:cases'] = stored;
    const after = await newerReturns().read();
    expect(before.cases.list).toHaveLength(1);
    expect(after.cases.list).toEqual([]);
    expect(quarantined()).toHaveLength(1);
  });

  test('without room for all its cases they stay where they are', async () => {
    await progressThenRollBack();
    await store.dispatch(personal);
    for (let index = 0; index < maxCases; index++)
      await store.dispatch({
        type: 'case.add',
        id: `22222222-2222-4222-8222-${String(index).padStart(12, '0')}`,
      });
    const after = await newerReturns().read();
    expect(after.cases.list).toHaveLength(maxCases);
    expect(quarantined().filter((key) => key.endsWith(':cases'))).toHaveLength(1);
  });

  test('what no version can read stays where it is', async () => {
    local.held = { settings: 'junk', cases: 'junk' };
    await store.read();
    await open().read();
    expect(quarantined()).toHaveLength(2);
  });
});
