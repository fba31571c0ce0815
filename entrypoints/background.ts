import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { createGuideService } from '../lib/background/guide-service.ts';
import { onPolicyChange } from '../lib/background/policy.ts';
import { createRateLimit } from '../lib/messages/rate.ts';
import { route } from '../lib/messages/router.ts';

export default defineBackground({ type: 'module', main });

function main(): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
  const service = createGuideService();
  const handlers = { ...service, allows: createRateLimit(() => performance.now()) };

  // One listener, never an async function: a second one that answered nothing would answer first.
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Runtime.MessageSender, answer: (value: unknown) => void) => {
      void route(message, sender, self, handlers).then((result) => {
        // One that could not be saved has been noted with its reason.
        if (!result.ok && result.failure !== 'not-saved') void service.note(result.failure);
        answer(result);
      });
      return true;
    },
  );

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') service.welcome().catch(service.report);
  });

  browser.tabs.onRemoved.addListener((tabId) => service.forget(tabId).catch(service.report));

  browser.commands.onCommand.addListener((_, tab) => {
    if (tab?.id !== undefined) service.reachPanel(tab.id).catch(service.report);
  });

  browser.alarms.onAlarm.addListener(() => service.wake().catch(service.report));
  browser.notifications.onClicked.addListener((id) => service.answerNotification(id).catch(service.report));
  browser.idle.onStateChanged.addListener((now) => service.idle(now).catch(service.report));
  browser.windows.onRemoved.addListener(() => service.windowClosed().catch(service.report));
  browser.runtime.onUpdateAvailable.addListener(() => service.updateAvailable().catch(service.report));
  onPolicyChange(() => service.applyPolicy().catch(service.report));
  // The browser has started: being listened to is enough to be woken, and whoever is woken boots.
  browser.runtime.onStartup.addListener(() => undefined);

  service.boot().catch(service.report);
}
