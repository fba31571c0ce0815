import browser from 'webextension-polyfill';
import { currentCase } from '../cases/current-case.ts';
import { isCodeOutdated } from '../cases/request-mark.ts';
import type { WriteCode } from '../messages/protocol.ts';
import type { OpenTabs } from './open-tabs.ts';
import type { Store } from './store.ts';

/** Writes the stored code into a tab's download form and nowhere else; `undefined` if it could not. */
export async function fillCode(
  tabId: number,
  store: Store,
  openTabs: OpenTabs,
): Promise<{ revision: number } | undefined> {
  const state = await store.read();
  const personCase = currentCase(state);
  const code = personCase && !isCodeOutdated(personCase) ? personCase.code?.value : undefined;
  const tab = (await openTabs.all()).find(([id]) => id === tabId)?.[1];
  const frame = Object.entries(tab?.frames ?? {}).find(([, { page }]) => page === 'download-form');
  if (code === undefined || !frame) return undefined;
  const message: WriteCode = { type: 'code.write', code };
  const written: unknown = await browser.tabs
    .sendMessage(tabId, message, { frameId: Number(frame[0]) })
    .catch(() => false);
  return written === true ? { revision: state.revision } : undefined;
}
