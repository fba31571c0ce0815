import type { PersonCommand } from '../cases/commands.ts';
import { currentCase, shownCase } from '../cases/current-case.ts';
import type { AppState } from '../cases/state.ts';
import { advice } from '../journey/advice.ts';
import { evidenceOf } from '../journey/evidence.ts';
import type { DeviceMode } from '../journey/phases.ts';
import type { PageMessage } from '../messages/protocol.ts';
import type { Handlers } from '../messages/router.ts';
import type { Sender } from '../messages/sender.ts';
import { decideForm } from '../pages/decide-form.ts';
import { detectPage } from '../pages/detect-page.ts';
import { bareView, type PageId } from '../pages/page.ts';
import type { FieldsView } from '../view/fields-view.ts';
import { type GuideView, offersNote } from '../view/guide-view.ts';
import { compareRequest } from './compare-request.ts';
import { fillCode } from './fill-code.ts';
import type { OpenTabs } from './open-tabs.ts';
import { openUi } from './open-ui.ts';
import { pageAt } from './page-at.ts';
import { type Pushes, sendToFrame } from './pushes.ts';
import type { Store } from './store.ts';
import { fieldsViewFor, guideViewFor } from './tab-views.ts';
import type { TopFrames } from './top-frames.ts';

type FromPage = Exclude<Sender, { kind: 'extension-page' }>;

export interface GuideDependencies {
  store: Store;
  openTabs: OpenTabs;
  topFrames: TopFrames;
  pushes: Pushes;
}

/** Handles the messages of FNMT's pages and of the extension's own. */
export function createGuideService({
  store,
  openTabs,
  topFrames,
  pushes,
}: GuideDependencies): Pick<Handlers, 'command' | 'page'> {
  /** Suggests steps for which a page is strong evidence, for a person who is on the way or has just sent a form. */
  async function recordEvidence(page: PageId, sent: boolean, state: AppState): Promise<AppState> {
    const step = evidenceOf(page, sent);
    if (!step || (!sent && !currentCase(state))) return state;
    return store.dispatch({ type: 'evidence.found', step, page });
  }

  /** A form shown again right after it was sent was refused: withdraws what the sending suggested. */
  async function withdrawEvidence(form: PageId, state: AppState): Promise<AppState> {
    const step = evidenceOf(form, true);
    return step ? store.dispatch({ type: 'evidence.withdrawn', step }) : state;
  }

  /** Activity on FNMT's pages extends the visit to a shared computer. */
  async function keepVisit(state: AppState): Promise<AppState> {
    return state.cases.visit ? store.dispatch({ type: 'visit.active' }) : state;
  }

  async function seePage(
    { path, signs, loadedAt }: Extract<PageMessage, { type: 'page.seen' }>,
    { tabId, site }: Extract<FromPage, { kind: 'page' }>,
  ): Promise<GuideView | null> {
    if (site === 'forms') return seeForm(tabId, loadedAt);
    const found = pageAt(path, signs, site);
    topFrames.note(tabId, path, found?.page);
    if (!found) {
      await openTabs.leave(tabId);
      return null;
    }
    const { page } = found;
    const seen = await openTabs.page(tabId, page, site, found.agreed);
    // Read once the tab is known, so that later saves are pushed to it.
    const before = await store.read();
    const state = await keepVisit(await recordEvidence(page, false, before));
    const tab = await pushes.toFrames(tabId, seen, state, true);
    return guideViewFor(tab ?? seen, state) ?? null;
  }

  async function seeForm(tabId: number, loadedAt: number): Promise<GuideView | null> {
    if (!topFrames.isFormKnown(tabId, loadedAt)) return null;
    return (await viewOf(tabId, await store.read())) ?? null;
  }

  async function viewOf(tabId: number, state: AppState): Promise<GuideView | undefined> {
    const tab = (await openTabs.all()).find(([id]) => id === tabId)?.[1];
    return tab && guideViewFor(tab, state);
  }

  /** A press about another person's list only refreshes the panel. */
  async function press(
    command: PersonCommand,
    pressed: string | null,
    { tabId }: FromPage,
  ): Promise<{ revision: number } | undefined> {
    const state = await store.read();
    const view = await viewOf(tabId, state);
    if ((shownCase(state, new Date())?.id ?? null) !== pressed) {
      if (view) await sendToFrame(tabId, 0, { type: 'guide.view', view });
      return { revision: state.revision };
    }
    if (command.type === 'answer.note' && !(view && offersNote(view, command.note))) return undefined;
    return revisionOf(await store.dispatch(command));
  }

  async function pageAround(sender: FromPage): Promise<PageId | undefined> {
    if (sender.kind !== 'form-frame') return undefined;
    const around = await topFrames.pageAt(sender.tabId, sender.around.pathname);
    return around ?? detectPage(bareView(sender.around));
  }

  async function leaveForm(tabId: number): Promise<undefined> {
    topFrames.forget(tabId);
    await openTabs.forget(tabId);
    await sendToFrame(tabId, 0, { type: 'guide.view', view: null });
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
    const decided = decideForm(candidates, around);
    if (!decided) return isTop ? leaveForm(sender.tabId) : undefined;
    const { form, agreed } = decided;
    const page = form.id;
    const frameId = isTop ? 0 : sender.frameId;
    if (isTop) {
      topFrames.noteForm(sender.tabId, loadedAt);
      await openTabs.page(sender.tabId, page, sender.site);
    }
    const { tab, before } = await openTabs.frame(sender.tabId, frameId, {
      page,
      roles: roles.filter((role) => form.fields.includes(role)),
      agreed: [...agreed],
      unplaced,
      at,
      arrived,
      sentAt,
    });
    const sent = sentAt !== undefined;
    let state = await store.read();
    // A form that returns to the frame from which it was sent was refused.
    if (arrived && before?.sentAt !== undefined && before.page === page)
      state = await withdrawEvidence(page, state);
    if (sent || arrived) state = await recordEvidence(page, sent, state);
    const view = guideViewFor(tab, state);
    if (view) void sendToFrame(sender.tabId, 0, { type: 'guide.view', view });
    return fieldsViewFor(page, state);
  }

  /** Pages can only give the first answer; changing it takes one of our own pages. */
  async function answerDevice(mode: DeviceMode): Promise<{ revision: number } | undefined> {
    const { settings } = await store.read();
    return settings.deviceMode === undefined
      ? revisionOf(await store.dispatch({ type: 'device.choose', mode }))
      : undefined;
  }

  /** The frame knows itself which field had the focus. */
  async function returnFocus(tabId: number): Promise<{ revision: number }> {
    const tab = (await openTabs.all()).find(([id]) => id === tabId)?.[1];
    for (const frameId of Object.keys(tab?.frames ?? {}))
      void sendToFrame(tabId, Number(frameId), { type: 'field.focus' });
    return revisionOf(await store.read());
  }

  return {
    command: async (message) =>
      message.type === 'code.fill'
        ? fillCode(message.tabId, store, openTabs)
        : revisionOf(await store.dispatch(message)),
    page: async (message, sender) => {
      switch (message.type) {
        case 'page.seen':
          return sender.kind === 'page' ? seePage(message, sender) : undefined;
        case 'field.report':
          return reportFields(message, sender);
        case 'field.trace':
          return compareRequest(message, store);
        case 'step.confirm':
        case 'step.undo':
          return press({ type: message.type, step: message.step }, message.case, sender);
        case 'answer.note':
          return press({ type: message.type, note: message.note }, message.case, sender);
        case 'ui.open':
          return openUi(message.target, sender.kind === 'page' ? sender.site : undefined, store);
        case 'device.answer':
          return answerDevice(message.mode);
        case 'code.fill-here':
          return sender.kind === 'page' ? fillCode(sender.tabId, store, openTabs) : undefined;
        case 'focus.return':
          return sender.kind === 'page' ? returnFocus(sender.tabId) : undefined;
      }
    },
  };
}

/**
 * Pages for another certificate or the DNIe. Their forms may have the same addresses as the citizen's, so nothing is
 * said in them.
 */
function belongsToOthers(around: PageId): boolean {
  return advice[around].stop === 'other-certificate' || around.startsWith('dnie-');
}

function revisionOf({ revision }: AppState): { revision: number } {
  return { revision };
}
