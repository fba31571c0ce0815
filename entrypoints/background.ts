import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { restrictToTrustedContexts } from '../lib/background/browser-compat.ts';
import { commandContext, localZone, thisBrowser } from '../lib/background/device.ts';
import { createErrorLog } from '../lib/background/error-log.ts';
import { createGuideService } from '../lib/background/guide-service.ts';
import { openOwnPage, openTarget } from '../lib/background/open-page.ts';
import { createOpenTabs } from '../lib/background/open-tabs.ts';
import {
  initialPolicyEvent,
  needsWelcomePage,
  onPolicyChange,
  policyEvent,
} from '../lib/background/policy.ts';
import { createPushes, sendToFrame } from '../lib/background/pushes.ts';
import { createReminders } from '../lib/background/reminders.ts';
import { sharedComputer } from '../lib/background/shared-computer.ts';
import { createStore } from '../lib/background/store.ts';
import { createTopFrames } from '../lib/background/top-frames.ts';
import { currentCase } from '../lib/cases/current-case.ts';
import { isRenewing } from '../lib/cases/renewal.ts';
import { reminderTarget } from '../lib/journey/reminders.ts';
import { createRateLimit } from '../lib/messages/rate.ts';
import { route } from '../lib/messages/router.ts';
import { reminderOf } from '../lib/reminders/notification.ts';

export default defineBackground({ type: 'module', main });

/** Wires the parts to browser events. Their state is in storage: the worker may stop at any time. */
function main(): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
  const { local, session } = browser.storage;
  const { note, report } = createErrorLog(session);
  const openTabs = createOpenTabs(session);
  const topFrames = createTopFrames();
  const pushes = createPushes(openTabs);
  const store = createStore({
    local,
    session,
    context: commandContext,
    onSaved: (state) => {
      pushes.all(state).catch(report);
      updateReminders().catch(report);
      shared.follow(state).catch(report);
      // Without a visit and cases, the last person's form activity is forgotten.
      if (!state.cases.visit && state.cases.list.length === 0) openTabs.clearFormActivity().catch(report);
    },
    first: initialPolicyEvent,
  });
  const updateReminders = createReminders({
    store,
    browser,
    browserName: thisBrowser(),
    now: () => new Date(),
    zone: localZone,
    report,
  });
  const shared = sharedComputer(store);
  const handlers = {
    ...createGuideService({ store, openTabs, topFrames, pushes }),
    allows: createRateLimit(() => performance.now()),
    report,
  };

  async function applyPolicy(): Promise<void> {
    await store.dispatch(await policyEvent(await store.read()));
  }

  async function start(): Promise<void> {
    await Promise.all([
      restrictToTrustedContexts(local).catch(report),
      restrictToTrustedContexts(session).catch(report),
    ]);
    await updateReminders();
    // The last background may have been stopped between saving and pushing.
    await pushes.all(await store.read());
    await applyPolicy();
  }

  async function onAlarm(): Promise<void> {
    await shared.look();
    await updateReminders();
    // The panels show due reminders, too.
    await pushes.all(await store.read());
  }

  async function onNotification(notification: string): Promise<void> {
    const reminder = reminderOf(notification);
    if (!reminder) return;
    await browser.notifications.clear(notification);
    await store.dispatch({ type: 'case.switch', id: reminder.case });
    await openTarget(reminderTarget(reminder.id, isRenewing(currentCase(await store.read()))));
  }

  async function reachPanel(tabId: number): Promise<void> {
    const seen = (await openTabs.all()).find(([id]) => id === tabId)?.[1].seen;
    if (!seen) return;
    await store.dispatch({ type: 'panel.set', site: seen.site, state: 'open' });
    await sendToFrame(tabId, 0, { type: 'panel.reach' });
  }

  // One listener, never async: a second one that answers nothing would answer first.
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Runtime.MessageSender, answer: (value: unknown) => void) => {
      void route(message, sender, self, handlers).then((result) => {
        // A failed save is already logged with its reason.
        if (!result.ok && result.failure !== 'not-saved') void note(result.failure);
        answer(result);
      });
      return true;
    },
  );

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    store
      .read()
      .then((state) => (needsWelcomePage(state) ? openOwnPage('welcome') : undefined))
      .catch(report);
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    topFrames.forget(tabId);
    openTabs.forget(tabId).catch(report);
  });

  browser.commands.onCommand.addListener((_, tab) => {
    if (tab?.id !== undefined) reachPanel(tab.id).catch(report);
  });

  browser.alarms.onAlarm.addListener(() => onAlarm().catch(report));
  browser.notifications.onClicked.addListener((id) => onNotification(id).catch(report));
  browser.idle.onStateChanged.addListener((now) => shared.idle(now).catch(report));
  browser.windows.onRemoved.addListener(() => shared.windowClosed().catch(report));
  browser.runtime.onUpdateAvailable.addListener(() => shared.updateAvailable().catch(report));
  onPolicyChange(() => applyPolicy().catch(report));
  // A listener is enough to wake the worker at browser start.
  browser.runtime.onStartup.addListener(() => undefined);

  start().catch(report);
}
