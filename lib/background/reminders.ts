import browser from 'webextension-polyfill';
import { languageOf } from '../cases/settings.ts';
import type { AppState } from '../cases/state.ts';
import { linkedPages } from '../journey/advice.ts';
import { browserOf } from '../journey/configurador.ts';
import type { ReminderTarget } from '../journey/reminders.ts';
import { createReminders } from '../reminders/alarm.ts';
import type { DueReminder } from '../reminders/due.ts';
import { notificationId, notificationOptions } from '../reminders/notification.ts';
import { reminderSentence } from '../view/reminders-view.ts';
import { t } from '../words/translate.ts';
import { lastingNotification, openPopup } from './browser-compat.ts';
import type { Store } from './store.ts';

/** The one alarm. */
const alarmName = 'wake';

/** Colours of the badge: the ochre of the notices, and ink on it (11:1). */
const badgeColours = { background: '#f0b23e', ink: '#1c2126' };

/** The reminders of this browser, kept in step with the store. */
export function reminders(store: Store, report: (error: unknown) => void): () => Promise<void> {
  return createReminders({
    read: store.read,
    dispatch: store.dispatch,
    alarm: {
      get: async () => (await browser.alarms.get(alarmName))?.scheduledTime,
      // One of the same name is replaced.
      set: async (when) => browser.alarms.create(alarmName, { when }),
      clear: async () => {
        await browser.alarms.clear(alarmName);
      },
    },
    notifications: {
      shown: async () => Object.keys(await browser.notifications.getAll()),
      show: async (reminder, state, isMostPressing) => {
        await browser.notifications
          .create(notificationId(reminder), optionsFor(reminder, state, isMostPressing))
          .catch(report);
      },
      clear: async (id) => {
        await browser.notifications.clear(id);
      },
    },
    badge: async (count, { settings }) => {
      const language = languageOf(settings);
      await browser.action.setBadgeBackgroundColor({ color: badgeColours.background });
      await browser.action.setBadgeTextColor({ color: badgeColours.ink });
      await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
      await browser.action.setTitle({
        title: count === 0 ? t(language, 'app.name') : t(language, 'remind.badge', { count }),
      });
    },
    now: () => new Date(),
    zone: localZone,
    report,
  });
}

function optionsFor(
  { id, case: caseId }: DueReminder,
  { settings, cases }: AppState,
  isMostPressing: boolean,
): ReturnType<typeof notificationOptions> {
  const known = cases.list.find((candidate) => candidate.id === caseId);
  return notificationOptions(
    reminderSentence(id, known, languageOf(settings)),
    browser.runtime.getURL('/icon/128.png'),
    isMostPressing ? lastingNotification(browserOf(navigator.userAgent)) : {},
  );
}

/** The time zone of this computer. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Opens what a reminder leads to. */
export async function openTarget(target: ReminderTarget): Promise<void> {
  if (target === 'popup') {
    await openPopup(browser.action, () =>
      browser.tabs.create({ url: browser.runtime.getURL('/popup.html') }),
    );
    return;
  }
  const url = isOwnPage(target) ? browser.runtime.getURL(`/${target}.html`) : linkedPages[target];
  await browser.tabs.create({ url });
}

function isOwnPage(target: Exclude<ReminderTarget, 'popup'>): target is 'sheet' | 'backup' {
  return target === 'sheet' || target === 'backup';
}
