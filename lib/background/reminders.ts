import type { Browser } from 'webextension-polyfill';
import { languageOf } from '../cases/settings.ts';
import type { AppState } from '../cases/state.ts';
import type { BrowserName } from '../journey/configurador.ts';
import { type DueReminder, type Plan, planOf } from '../reminders/due.ts';
import { notificationId, notificationOptions, reminderOf } from '../reminders/notification.ts';
import { reminderSentence } from '../view/reminders-view.ts';
import { t } from '../words/translate.ts';
import { lastingNotification } from './browser-compat.ts';
import type { Store } from './store.ts';

const alarmName = 'wake';

/** The notices' ochre, with ink on it (11:1). */
const badgeColours = { background: '#f0b23e', ink: '#1c2126' };

export interface ReminderBrowser {
  alarms: Pick<Browser['alarms'], 'get' | 'create' | 'clear'>;
  notifications: Pick<Browser['notifications'], 'getAll' | 'create' | 'clear'>;
  action: Pick<
    Browser['action'],
    'setBadgeBackgroundColor' | 'setBadgeTextColor' | 'setBadgeText' | 'setTitle'
  >;
  runtime: Pick<Browser['runtime'], 'getURL'>;
}

export interface ReminderDependencies {
  store: Store;
  browser: ReminderBrowser;
  browserName: BrowserName;
  now: () => Date;
  zone: () => string;
  report: (error: unknown) => void;
}

/**
 * Brings badge, notifications and alarm into step with the state, at every start, alarm and save. A call during a run
 * causes one more run.
 */
export function createReminders(dependencies: ReminderDependencies): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;

  async function work(): Promise<void> {
    try {
      do {
        again = false;
        await update(dependencies);
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

/** The alarm comes first: whatever fails after it is retried when it rings. */
async function update(dependencies: ReminderDependencies): Promise<void> {
  const { store, browser, now, zone, report } = dependencies;
  const state = await store.read();
  const plan = planOf(state, now(), zone());
  await setAlarm(plan, browser);
  await setBadge(plan.due.length, state, browser).catch(report);
  await clearAnswered(plan, browser).catch(report);
  for (const [place, { of, ...reminder }] of plan.notify.entries()) {
    // Shown before it is noted: if stopped in between, it is shown again in its own place, and never lost.
    await notify(reminder, state, place === 0, dependencies);
    await store.dispatch({ type: 'reminder.notified', case: reminder.case, reminder: reminder.id, of });
  }
}

async function setAlarm({ wakeAt }: Plan, { alarms }: ReminderBrowser): Promise<void> {
  const scheduled = (await alarms.get(alarmName))?.scheduledTime;
  if (wakeAt?.getTime() === scheduled) return;
  if (wakeAt) await alarms.create(alarmName, { when: wakeAt.getTime() });
  else await alarms.clear(alarmName);
}

async function setBadge(count: number, { settings }: AppState, { action }: ReminderBrowser): Promise<void> {
  const language = languageOf(settings, navigator.language);
  await action.setBadgeBackgroundColor({ color: badgeColours.background });
  await action.setBadgeTextColor({ color: badgeColours.ink });
  await action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await action.setTitle({
    title: count === 0 ? t(language, 'app.name') : t(language, 'remind.badge', { count }),
  });
}

async function clearAnswered(
  { due, notificationsAllowed }: Plan,
  { notifications }: ReminderBrowser,
): Promise<void> {
  const wanted = new Set(notificationsAllowed ? due.map(notificationId) : []);
  for (const id of Object.keys(await notifications.getAll())) {
    if (reminderOf(id) && !wanted.has(id)) await notifications.clear(id);
  }
}

/** A refused notification is reported; panel, popup and badge still show the reminder. */
async function notify(
  reminder: DueReminder,
  { settings, cases }: AppState,
  isMostPressing: boolean,
  { browser, browserName, report }: ReminderDependencies,
): Promise<void> {
  const personCase = cases.list.find(({ id }) => id === reminder.case);
  const options = notificationOptions(
    reminderSentence(reminder.id, personCase, languageOf(settings, navigator.language)),
    browser.runtime.getURL('/icon/128.png'),
    isMostPressing ? lastingNotification(browserName) : {},
  );
  await browser.notifications.create(notificationId(reminder), options).catch(report);
}
