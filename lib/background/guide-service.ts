import browser from 'webextension-polyfill';
import type { PersonCommand } from '../cases/commands.ts';
import type { CommandContext } from '../cases/context.ts';
import { currentCase } from '../cases/current-case.ts';
import { isCodeOutdated } from '../cases/request-mark.ts';
import type { AppState, PanelState, Site } from '../cases/state.ts';
import { ticketFrom } from '../cases/ticket.ts';
import { drawGuide } from '../drawing/draw-guide.tsx';
import { traceDifferences } from '../fields/trace.ts';
import { type FailureName, failureName } from '../help/failures.ts';
import { advice } from '../journey/advice.ts';
import { browserOf } from '../journey/configurador.ts';
import { evidenceOf } from '../journey/evidence.ts';
import { systemOf } from '../journey/installers.ts';
import { reminderKinds } from '../journey/reminders.ts';
import type { PageMessage, WriteCode } from '../messages/protocol.ts';
import type { Handlers } from '../messages/router.ts';
import type { Sender } from '../messages/sender.ts';
import { decideForm } from '../pages/decide-form.ts';
import { detectPage } from '../pages/detect-page.ts';
import { bareView, type PageId } from '../pages/page.ts';
import { reminderOf } from '../reminders/notification.ts';
import type { DrawnGuide } from '../view/drawing.ts';
import type { FieldsView } from '../view/fields-view.ts';
import { isSameWithForm } from '../view/guide-view.ts';
import type { UiTarget } from '../view/ui-targets.ts';
import { createAnnounced } from './announced.ts';
import { restrictToTrustedContexts } from './browser-compat.ts';
import { failureMemory } from './failures.ts';
import { pageAt } from './page-at.ts';
import { policyEvent, policyFirst, wantsWelcome } from './policy.ts';
import { createPushes, tell } from './pushes.ts';
import { openTarget, reminders } from './reminders.ts';
import { type SharedComputer, sharedComputer } from './shared-computer.ts';
import { createStore } from './store.ts';
import { drawnGuideFor, fieldsViewFor, guideViewFor } from './tab-views.ts';
import { createTopFrames } from './top-frames.ts';

type FromPage = Exclude<Sender, { kind: 'extension-page' }>;

const commandOf: Readonly<Partial<Record<UiTarget, PersonCommand>>> = {
  'panel-right': { type: 'panel.move', side: 'right' },
  'panel-left': { type: 'panel.move', side: 'left' },
  'panel-bottom': { type: 'panel.move', side: 'bottom' },
  'language-es': { type: 'language.choose', language: 'es' },
  'language-en': { type: 'language.choose', language: 'en' },
};

const panelTargets: Readonly<Partial<Record<UiTarget, PanelState>>> = {
  panel: 'open',
  'panel-tab': 'tab',
  'panel-hidden': 'hidden',
};

export interface GuideService extends Handlers, Omit<SharedComputer, 'follow' | 'look'> {
  /** Something could not be done. Remembered by its name, for the report to support. */
  note: (failure: FailureName) => Promise<void>;
  /** To be called at every start of the background. */
  boot: () => Promise<void>;
  /** The policy has changed. */
  applyPolicy: () => Promise<void>;
  /** Shows the welcome page, where it is wanted. */
  welcome: () => Promise<void>;
  forget: (tabId: number) => Promise<void>;
  /** The keys that lead to the panel were pressed over this tab. */
  reachPanel: (tabId: number) => Promise<void>;
  /** The alarm has rung. */
  wake: () => Promise<void>;
  /** A notification was clicked. */
  answerNotification: (notification: string) => Promise<void>;
}

/** What the background does for pages and screens. Its state is in storage: the worker may stop at any time. */
export function createGuideService(): GuideService {
  const announced = createAnnounced(browser.storage.session);
  const tops = createTopFrames();
  const pushes = createPushes(announced);
  const note = failureMemory(browser.storage.session);
  const report = (error: unknown): void => {
    if (logUnexpected(error)) void note(failureName(error));
  };
  const store = createStore({
    local: browser.storage.local,
    session: browser.storage.session,
    context: commandContext,
    onSaved: (state) => {
      pushes.all(state).catch(report);
      remind().catch(report);
      shared.follow(state).catch(report);
      // What the last person's forms were doing is nothing to the next.
      if (!state.cases.visit && state.cases.list.length === 0) announced.settle().catch(report);
    },
    first: policyFirst,
  });
  const remind = reminders(store, report);
  const shared = sharedComputer(store);
  const applyPolicy = async (): Promise<void> => {
    await store.dispatch(await policyEvent(await store.read()));
  };

  /** Records that a page is strong evidence of a step, for a person who is on the way or has just sent a form. */
  async function recordEvidence(page: PageId, sent: boolean, known: AppState): Promise<AppState> {
    const step = evidenceOf(page, sent);
    if (!step || (!sent && !currentCase(known))) return known;
    return store.dispatch({ type: 'evidence.found', step, page });
  }

  /** A form that is shown again right after it was sent was refused: what its sending suggested is taken back. */
  async function withdrawEvidence(form: PageId, known: AppState): Promise<AppState> {
    const step = evidenceOf(form, true);
    return step ? store.dispatch({ type: 'evidence.withdrawn', step }) : known;
  }

  /** Somebody goes through FNMT's pages: on a shared computer they are there. */
  async function keepVisit(known: AppState): Promise<AppState> {
    return known.cases.visit ? store.dispatch({ type: 'visit.active' }) : known;
  }

  async function seePage(
    { path, signs, loadedAt }: Extract<PageMessage, { type: 'page.seen' }>,
    { tabId, site }: Extract<FromPage, { kind: 'page' }>,
  ): Promise<DrawnGuide | null> {
    if (site === 'forms') return seeForm(tabId, loadedAt);
    const page = pageAt(path, signs, site);
    tops.note(tabId, path, page);
    if (!page) {
      await announced.leave(tabId);
      return null;
    }
    const seen = await announced.page(tabId, page, site);
    // Read when the tab is known: what is saved from now on is pushed to it.
    const known = await store.read();
    const state = await keepVisit(await recordEvidence(page, false, known));
    const tab = await pushes.toFrames(tabId, seen, state, true);
    return drawnGuideFor(tab ?? seen, state) ?? null;
  }

  /** The panel of a form that is the page itself: it is there once the form has been reported. */
  async function seeForm(tabId: number, loadedAt: number): Promise<DrawnGuide | null> {
    if (!tops.isFormKnown(tabId, loadedAt)) return null;
    const tab = (await announced.all()).find(([id]) => id === tabId)?.[1];
    return (tab && drawnGuideFor(tab, await store.read())) ?? null;
  }

  /** The page around a form's frame; `undefined` where the form is the page itself. */
  async function pageAround(sender: FromPage): Promise<PageId | undefined> {
    if (sender.kind !== 'form-frame') return undefined;
    const said = await tops.pageAt(sender.tabId, sender.around.pathname);
    return said ?? detectPage(bareView(sender.around));
  }

  /** The form that was the page is gone: so is its panel. */
  async function leaveForm(tabId: number): Promise<undefined> {
    tops.forget(tabId);
    await announced.forget(tabId);
    await tell(tabId, 0, { type: 'guide.view', view: null });
    return undefined;
  }

  async function reportFields(
    {
      candidates,
      loadedAt,
      roles,
      arrived,
      sentAt,
      unplaced,
      at,
    }: Extract<PageMessage, { type: 'field.report' }>,
    sender: FromPage,
  ): Promise<FieldsView | undefined> {
    const isTop = sender.kind === 'page';
    if (isTop && sender.site !== 'forms') return undefined;
    const around = await pageAround(sender);
    if (around && belongsToOthers(around)) return undefined;
    const form = decideForm(candidates, around);
    if (!form) return isTop ? leaveForm(sender.tabId) : undefined;
    const page = form.id;
    const frameId = isTop ? 0 : sender.frameId;
    if (isTop) {
      tops.noteForm(sender.tabId, loadedAt);
      await announced.page(sender.tabId, page, sender.site);
    }
    const { tab, before } = await announced.frame(sender.tabId, frameId, {
      page,
      roles: roles.filter((role) => form.fields.includes(role)),
      unplaced,
      at,
      arrived,
      sentAt,
    });
    const sent = sentAt !== undefined;
    let state = await store.read();
    // A form that comes back in the frame from which it was sent was refused.
    if (arrived && before?.sentAt !== undefined && before.page === page)
      state = await withdrawEvidence(page, state);
    if (sent || arrived) state = await recordEvidence(page, sent, state);
    const view = guideViewFor(tab, state);
    // A form that has just come, with all its fields, changes nothing of the panel: its page is left in peace.
    const isFirst = !isTop && before === undefined && Object.keys(tab.frames).length === 1;
    const without = isFirst ? guideViewFor({ ...tab, frames: {} }, state) : undefined;
    if (view && !(without && isSameWithForm(without, view)))
      void tell(sender.tabId, 0, { type: 'guide.view', view: drawGuide(view) });
    return fieldsViewFor(page, state);
  }

  /** At the request the trace is kept; at the download it is compared. Nothing kept is given back. */
  async function compareTrace({
    page,
    trace,
  }: Extract<PageMessage, { type: 'field.trace' }>): Promise<{ different: ('document' | 'surname')[] }> {
    const known = currentCase(await store.read());
    if (!known?.traceAllowed) return { different: [] };
    if (page === 'request-form') {
      await store.dispatch({ type: 'trace.recorded', trace });
      return { different: [] };
    }
    return { different: known.trace ? traceDifferences(known.trace, trace) : [] };
  }

  /** Writes the stored code into the download form of a tab, and nowhere else. */
  async function fillCode(tabId: number): Promise<{ revision: number } | undefined> {
    const state = await store.read();
    const known = currentCase(state);
    const code = known && !isCodeOutdated(known) ? known.code?.value : undefined;
    const tab = (await announced.all()).find(([id]) => id === tabId)?.[1];
    const frame = Object.entries(tab?.frames ?? {}).find(([, { page }]) => page === 'download-form');
    if (code === undefined || !frame) return undefined;
    const message: WriteCode = { type: 'code.write', code };
    const written: unknown = await browser.tabs
      .sendMessage(tabId, message, { frameId: Number(frame[0]) })
      .catch(() => false);
    if (written !== true) return undefined;
    return revisionOf(state);
  }

  async function openUi(target: UiTarget, site: Site | undefined): Promise<{ revision: number }> {
    const panel = panelTargets[target];
    if (target === 'panel' && (await store.read()).cases.visit)
      await store.dispatch({ type: 'visit.extend' });
    const command = commandOf[target];
    if (command) return revisionOf(await store.dispatch(command));
    if (panel && site) return revisionOf(await store.dispatch({ type: 'panel.set', site, state: panel }));
    if (target === 'sheet' || target === 'backup') await openTarget(target);
    else if (target === 'help') await browser.tabs.create({ url: browser.runtime.getURL('/help.html') });
    else await browser.runtime.openOptionsPage();
    return revisionOf(await store.read());
  }

  return {
    command: async (message) =>
      message.type === 'code.fill' ? fillCode(message.tabId) : revisionOf(await store.dispatch(message)),
    page: async (message, sender) => {
      switch (message.type) {
        case 'page.seen':
          return sender.kind === 'page' ? seePage(message, sender) : undefined;
        case 'field.report':
          return reportFields(message, sender);
        case 'field.trace':
          return compareTrace(message);
        case 'step.confirm':
        case 'step.undo':
          return revisionOf(await store.dispatch(message));
        case 'ui.open':
          return openUi(message.target, sender.kind === 'page' ? sender.site : undefined);
      }
    },
    report,
    note,
    boot: async () => {
      await Promise.all([
        restrictToTrustedContexts(browser.storage.local).catch(report),
        restrictToTrustedContexts(browser.storage.session).catch(report),
      ]);
      await remind();
      // The last background may have been stopped between saving and telling.
      await pushes.all(await store.read());
      await applyPolicy();
    },
    wake: async () => {
      await shared.look();
      await remind();
      // What is due shows in the panels, too.
      await pushes.all(await store.read());
    },
    answerNotification: async (notification) => {
      const reminder = reminderOf(notification);
      if (!reminder) return;
      await browser.notifications.clear(notification);
      await store.dispatch({ type: 'case.switch', id: reminder.case });
      await openTarget(reminderKinds[reminder.id].target);
    },
    ...shared,
    applyPolicy,
    welcome: async () => {
      if (!wantsWelcome(await store.read())) return;
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    },
    forget: async (tabId) => {
      tops.forget(tabId);
      await announced.forget(tabId);
    },
    reachPanel: async (tabId) => {
      const seen = (await announced.all()).find(([id]) => id === tabId)?.[1].seen;
      if (!seen) return;
      await store.dispatch({ type: 'panel.set', site: seen.site, state: 'open' });
      await tell(tabId, 0, { type: 'panel.reach' });
    },
  };
}

/**
 * Whether the page around a form is another certificate's or the DNIe's. Their forms may lie at the same addresses
 * as the citizen's: nothing is said in them.
 */
function belongsToOthers(around: PageId): boolean {
  return advice[around].stop === 'other-certificate' || around.startsWith('dnie-');
}

function commandContext(): CommandContext {
  return {
    now: new Date(),
    newId: crypto.randomUUID(),
    newInstallation: crypto.randomUUID(),
    newTickets: Array.from({ length: 12 }, () => {
      const [a = 0, b = 0, c = 0, d = 0] = crypto.getRandomValues(new Uint32Array(4));
      return ticketFrom([a, b, c, d]);
    }),
    system: systemOf(navigator.userAgent),
    browser: browserOf(navigator.userAgent, 'brave' in navigator),
  };
}

/** Anything unexpected ends here. False where there is nothing to be told of. */
function logUnexpected(error: unknown): boolean {
  // Whatever was under way when browser or worker ends ("No SW", Chromium) is done at its next start.
  if (error instanceof Error && /browser is shutting down|^No SW$/.test(error.message)) return false;
  console.error('Certiguía:', error);
  return true;
}

function revisionOf({ revision }: AppState): { revision: number } {
  return { revision };
}
