import browser from 'webextension-polyfill';
import type { PersonCommand } from '../cases/commands.ts';
import type { PanelMode, Site } from '../cases/state.ts';
import { isPopupPart, type UiTarget } from '../view/ui-targets.ts';
import { openOwnPage, openTarget } from './open-page.ts';
import type { Store } from './store.ts';

const commandOf: Readonly<Partial<Record<UiTarget, PersonCommand>>> = {
  'panel-right': { type: 'panel.move', side: 'right' },
  'panel-left': { type: 'panel.move', side: 'left' },
  'panel-bottom': { type: 'panel.move', side: 'bottom' },
  'language-es': { type: 'language.choose', language: 'es' },
  'language-en': { type: 'language.choose', language: 'en' },
};

const panelTargets: Readonly<Partial<Record<UiTarget, PanelMode>>> = {
  panel: 'open',
  'panel-tab': 'tab',
  'panel-hidden': 'hidden',
};

/**
 * Carries out a press in the panel: opens one of our pages, or moves or folds the panel.
 *
 * @param site where the panel was pressed; undefined outside a page's top frame
 */
export async function openUi(
  target: UiTarget,
  site: Site | undefined,
  store: Store,
): Promise<{ revision: number }> {
  if (target === 'panel' && (await store.read()).cases.visit) await store.dispatch({ type: 'visit.extend' });
  const panel = panelTargets[target];
  const command: PersonCommand | undefined =
    commandOf[target] ?? (panel && site ? { type: 'panel.set', site, state: panel } : undefined);
  if (command) return { revision: (await store.dispatch(command)).revision };
  if (target === 'help' || target === 'welcome') await openOwnPage(target);
  else if (target === 'sheet' || target === 'backup' || target === 'popup' || isPopupPart(target))
    await openTarget(target);
  else await browser.runtime.openOptionsPage();
  return { revision: (await store.read()).revision };
}
