import { stepsOfStaff } from './settings.ts';
import type { AppState, Case, Settings } from './state.ts';

/** The selected case, if any. */
export function currentCase({ cases }: Pick<AppState, 'cases'>): Case | undefined {
  return cases.list.find(({ id }) => id === cases.current);
}

/** The current case, or what everybody on this computer starts with. */
export function shownCase(state: AppState, now: Date): Case | undefined {
  const current = currentCase(state);
  return (
    current ??
    (stepsOfStaff(state.settings).length > 0 ? newCase('', now.toISOString(), state.settings) : undefined)
  );
}

/** A case with only the steps that staff have done for everybody on this computer. */
export function newCase(id: string, createdAt: string, settings: Settings): Case {
  const done = Object.fromEntries(stepsOfStaff(settings).map((step) => [step, { at: createdAt }]));
  return { id, createdAt, confirmed: done, suggested: {} };
}
