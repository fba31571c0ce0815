import type { ReminderBrowser } from '../../lib/background/reminders.ts';

export interface FakeReminderBrowser extends ReminderBrowser {
  alarm: number | undefined;
  onScreen: Set<string>;
  badge: string;
}

/**
 * A fake browser with visible state.
 *
 * @param call wraps every call, so that a test can stop the worker between any two
 * @param onShow called with the id of each notification shown
 */
export function fakeReminderBrowser({
  call = async (work) => work(),
  onShow = () => undefined,
}: {
  call?: <Value>(work: () => Value) => Promise<Value>;
  onShow?: (id: string) => void;
} = {}): FakeReminderBrowser {
  const fake: FakeReminderBrowser = {
    alarm: undefined,
    onScreen: new Set(),
    badge: '',
    alarms: {
      get: (name = '') =>
        call(() =>
          fake.alarm === undefined ? undefined : { name, scheduledTime: fake.alarm },
        ) as ReturnType<ReminderBrowser['alarms']['get']>,
      create: (_name: unknown, info?: unknown) =>
        call(() => {
          const { when } = info as { when: number };
          fake.alarm = when;
        }),
      clear: () =>
        call(() => {
          fake.alarm = undefined;
          return true;
        }),
    },
    notifications: {
      getAll: () =>
        call(() =>
          Object.fromEntries([...fake.onScreen].map((id) => [id, { type: 'basic', title: '', message: '' }])),
        ) as ReturnType<ReminderBrowser['notifications']['getAll']>,
      create: (id: unknown) =>
        call(() => {
          onShow(String(id));
          fake.onScreen.add(String(id));
          return String(id);
        }),
      clear: (id) => call(() => fake.onScreen.delete(id)),
    },
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
      setTitle: async () => undefined,
      setBadgeText: ({ text }) =>
        call(() => {
          fake.badge = text ?? '';
        }),
    },
    runtime: { getURL: (path) => path },
  };
  return fake;
}
