import { beforeEach, expect, test, vi } from 'vitest';
import { sharedComputer } from '../../lib/background/shared-computer.ts';
import type { Action } from '../../lib/cases/reduce.ts';
import { type AppState, emptyState } from '../../lib/cases/state.ts';

const fake = vi.hoisted(() => ({
  windows: 1,
  session: {} as Record<string, unknown>,
  reloads: 0,
  interval: 0,
  idle: 'active' as 'active' | 'idle' | 'locked',
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    windows: { getAll: async () => Array.from({ length: fake.windows }) },
    idle: {
      setDetectionInterval: (seconds: number) => {
        fake.interval = seconds;
      },
      queryState: async () => fake.idle,
    },
    storage: {
      session: {
        get: async () => fake.session,
        set: async (items: Record<string, unknown>) => Object.assign(fake.session, items),
      },
    },
    runtime: {
      reload: () => {
        fake.reloads += 1;
      },
    },
  },
}));

const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
const free: AppState = {
  ...emptyState,
  settings: { ...emptyState.settings, deviceMode: 'shared' },
};
const serving: AppState = {
  ...free,
  cases: { ...free.cases, visit: { since: inHours(-1), until: inHours(1) } },
};
const lastMinute: AppState = {
  ...free,
  cases: { ...free.cases, visit: { since: inHours(-1), until: inHours(0.01), fading: true } },
};
const mine: AppState = { ...free, settings: { ...free.settings, deviceMode: 'personal' } };

let commands: Action[];
function at(state: AppState) {
  const dispatch = async (command: Action): Promise<AppState> => {
    commands.push(command);
    return state;
  };
  return sharedComputer({ read: async () => state, dispatch });
}

beforeEach(() => {
  commands = [];
  Object.assign(fake, { windows: 1, session: {}, reloads: 0, interval: 0, idle: 'active' });
});

test('with the last window its person has gone, even where the browser runs on', async () => {
  await at(serving).windowClosed();
  expect(commands).toEqual([]);
  fake.windows = 0;
  await at(serving).windowClosed();
  expect(commands).toEqual([{ type: 'visit.abandoned' }]);
});

test('closing windows does nothing without a visit or on a personal computer', async () => {
  fake.windows = 0;
  await at(free).windowClosed();
  await at(mine).windowClosed();
  expect(commands).toEqual([]);
});

test.each(['idle', 'locked'] as const)('%s, the last minute of who was there begins', async (now) => {
  await at(serving).idle(now);
  await at(free).idle(now);
  await at(mine).idle(now);
  expect(commands).toEqual([{ type: 'visit.idle' }]);
});

test('at the last minute it is asked whether somebody works in another window', async () => {
  await at(lastMinute).look();
  fake.idle = 'locked';
  await at(lastMinute).look();
  expect(commands).toEqual([{ type: 'visit.active' }, { type: 'visit.idle' }]);
});

test('an update, which empties the memory, waits until nobody is served', async () => {
  await at(serving).updateAvailable();
  expect(fake.reloads).toBe(0);
  await at(serving).follow(serving);
  expect(fake.reloads).toBe(0);
  expect(fake.interval).toBeGreaterThanOrEqual(15);
  await at(free).follow(free);
  expect(fake.reloads).toBe(1);
});

test('on one’s own computer an update comes with the next start and closes nothing', async () => {
  await at(mine).updateAvailable();
  await at(mine).follow(mine);
  expect(fake.reloads).toBe(0);
});
