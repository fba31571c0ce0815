import { useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { holdWhilePressed } from '../../components/hold-while-pressed.ts';
import type { AppState } from '../cases/state.ts';
import { stateFrom } from '../cases/stored.ts';
import { endVisit, isVisitExpired } from '../cases/visit.ts';

/**
 * The stored state after every save; `undefined` until the first read, which starts before the first paint. For
 * extension pages only, once in each.
 */
export function useAppState(): AppState | undefined {
  const [state, setState] = useState<AppState>();
  useLayoutEffect(() => {
    let newest = -1;
    let latest: AppState | undefined;
    let shown: AppState | undefined;
    const ended = new AbortController();
    const show = (): void => {
      shown = latest;
      setState(latest);
    };
    const showOncePressed = holdWhilePressed(document, show, ended.signal);
    async function refresh(): Promise<void> {
      const [local, session] = await Promise.all([
        browser.storage.local.get(null),
        browser.storage.session.get(null),
      ]);
      const stored = stateFrom({ local, session }).state;
      // An expired visit is not shown, even before it has been erased.
      const read = isVisitExpired(stored, new Date()) ? endVisit(stored, 'kept') : stored;
      // Reads may overtake each other: an older state never replaces a newer one.
      if (read.revision < newest) return;
      newest = read.revision;
      latest = read;
      // A press of another person no longer counts.
      if (shown && isSamePerson(shown, read)) showOncePressed();
      else show();
      // Expires even if nothing is saved.
      clearTimeout(timer);
      const { visit } = read.cases;
      if (visit) timer = setTimeout(changed, Math.max(0, Date.parse(visit.until) - Date.now()) + 50);
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = (): void => void refresh();
    browser.storage.onChanged.addListener(changed);
    changed();
    return () => {
      ended.abort();
      clearTimeout(timer);
      browser.storage.onChanged.removeListener(changed);
    };
  }, []);
  return state;
}

function isSamePerson(one: AppState, other: AppState): boolean {
  return one.settings.visits === other.settings.visits && one.cases.current === other.cases.current;
}
