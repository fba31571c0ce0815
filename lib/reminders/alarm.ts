import type { SystemEvent } from '../cases/events.ts';
import type { AppState } from '../cases/state.ts';
import { type DueReminder, type Plan, planOf } from './due.ts';
import { notificationId, reminderOf } from './notification.ts';

/** What keeping reminders needs of the store and the browser. */
export interface ReminderDependencies {
  read: () => Promise<AppState>;
  dispatch: (event: SystemEvent) => Promise<AppState>;
  /** The one alarm; times in milliseconds. */
  alarm: {
    get: () => Promise<number | undefined>;
    set: (when: number) => Promise<void>;
    clear: () => Promise<void>;
  };
  notifications: {
    /** Ids of what is on the screen. */
    shown: () => Promise<readonly string[]>;
    /** One that the system refuses still stands in the panel, the popup and the badge: it is no failure. */
    show: (reminder: DueReminder, state: AppState, isMostPressing: boolean) => Promise<void>;
    clear: (id: string) => Promise<void>;
  };
  /** Shows how many reminders are due; 0 for none. */
  badge: (count: number, state: AppState) => Promise<void>;
  now: () => Date;
  zone: () => string;
  report: (error: unknown) => void;
}

/**
 * Brings badge, notifications and the alarm into step with the state: to be called at every start, alarm and save.
 * What is asked for while it is at work is done right after, once.
 */
export function createReminders(dependencies: ReminderDependencies): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;

  async function work(): Promise<void> {
    try {
      do {
        again = false;
        await bringIntoStep(dependencies);
      } while (again);
    } finally {
      running = undefined;
    }
  }

  return () => {
    again = true;
    running ??= work();
    return running;
  };
}

/** The alarm comes first: whatever else fails is tried again when it rings. */
async function bringIntoStep(dependencies: ReminderDependencies): Promise<void> {
  const { read, dispatch, alarm, badge, notifications, now, zone, report } = dependencies;
  const state = await read();
  const plan = planOf(state, now(), zone());
  await setAlarm(plan, alarm);
  await badge(plan.due.length, state).catch(report);
  await clearAnswered(plan, notifications).catch(report);
  for (const [place, { of, ...reminder }] of plan.tell.entries()) {
    // Shown before it is noted: stopped in between it is shown once more, in its own place, and never lost.
    await notifications.show(reminder, state, place === 0);
    await dispatch({ type: 'reminder.notified', case: reminder.case, reminder: reminder.id, of });
  }
}

/** Takes away what is on the screen of a reminder that is no longer due. */
async function clearAnswered(
  { due, mayTell }: Plan,
  { shown, clear }: ReminderDependencies['notifications'],
): Promise<void> {
  const wanted = new Set(mayTell ? due.map(notificationId) : []);
  for (const id of await shown()) {
    if (reminderOf(id) && !wanted.has(id)) await clear(id);
  }
}

/** Exactly one alarm, or none. One that stands right already is left alone. */
async function setAlarm({ wakeAt }: Plan, alarm: ReminderDependencies['alarm']): Promise<void> {
  const standing = await alarm.get();
  if (wakeAt?.getTime() === standing) return;
  if (wakeAt) await alarm.set(wakeAt.getTime());
  else await alarm.clear();
}
