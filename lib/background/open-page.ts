import browser from 'webextension-polyfill';
import { linkedPages } from '../journey/advice.ts';
import type { ReminderTarget } from '../journey/reminders.ts';
import { isPopupPart, type PopupPart } from '../view/ui-targets.ts';
import { openPopup } from './open-popup.ts';

export type OwnPage = 'sheet' | 'backup' | 'help' | 'welcome';

/** Opens an own page in a new tab. */
export async function openOwnPage(page: OwnPage): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });
}

/** Opens the target of a reminder or of a press in the panel. */
export async function openTarget(target: ReminderTarget | PopupPart): Promise<void> {
  if (target === 'popup') await openPopup(undefined);
  else if (isPopupPart(target)) await openPopup(target);
  else if (target === 'sheet' || target === 'backup') await openOwnPage(target);
  else await browser.tabs.create({ url: linkedPages[target] });
}
