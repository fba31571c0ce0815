import type { ComponentChildren, ComponentType, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { languageOf } from '../cases/settings.ts';
import { type AppState, emptyState } from '../cases/state.ts';
import { command } from '../messages/command.ts';
import type { Language } from '../words/translate.ts';
import { useAppState } from './use-app-state.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** Minimum interval between reports of activity, in milliseconds. */
const minIntervalMs = 30_000;

function stay(): void {
  void command({ type: 'visit.extend' });
}

export interface BannerProps {
  state: AppState | undefined;
  language: Language;
  /** The previous person has left while the page was open. */
  hasLeft: boolean;
  now: () => Date;
  onStay: () => void;
  children: ComponentChildren;
}

export interface PageProps {
  state: AppState | undefined;
}

/**
 * Resets the page for every new person at a shared computer, so that nothing half typed or chosen is left. Typing
 * extends the visit.
 */
export function VisitBoundary({
  page: Page,
  banner: Banner,
}: {
  page: ComponentType<PageProps>;
  banner: ComponentType<BannerProps>;
}): JSX.Element {
  const state = useAppState();
  const visits = state?.settings.visits ?? 0;
  const first = useRef<number>(undefined);
  if (state && first.current === undefined) first.current = visits;
  const isShared = state?.settings.deviceMode === 'shared';
  useKeptFocus();

  useEffect(() => {
    if (!isShared) return undefined;
    let last = 0;
    const typing = (): void => {
      if (performance.now() - last < minIntervalMs && last > 0) return;
      last = performance.now();
      stay();
    };
    document.addEventListener('input', typing);
    document.addEventListener('change', typing);
    return () => {
      document.removeEventListener('input', typing);
      document.removeEventListener('change', typing);
    };
  }, [isShared]);

  return (
    <Banner
      state={state}
      language={languageOf((state ?? emptyState).settings, navigator.language)}
      hasLeft={first.current !== undefined && visits > first.current}
      now={() => new Date()}
      onStay={stay}
    >
      <Page key={visits} state={state} />
    </Banner>
  );
}
