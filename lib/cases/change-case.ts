import type { CommandContext } from './context.ts';
import { currentCase, newCase } from './current-case.ts';
import { type AppState, type Case, type Cases, maxCases } from './state.ts';

/** Changes the case with this id, if there is one and the change is one. */
export function inCase(state: AppState, id: string, change: (known: Case) => Case): AppState {
  const known = state.cases.list.find((candidate) => candidate.id === id);
  const changed = known && change(known);
  if (!changed || changed === known) return state;
  const list = state.cases.list.map((other) => (other === known ? changed : other));
  return { ...state, cases: { ...state.cases, list } };
}

/** Changes the current case, if there is one and the change is one. */
export function inCurrent(state: AppState, change: (known: Case) => Case): AppState {
  const current = currentCase(state);
  return current ? inCase(state, current.id, change) : state;
}

/** Changes the current case, made first where there is none. */
export function inCurrentOrNew(
  state: AppState,
  { now, newId }: CommandContext,
  change: (current: Case) => Case,
): AppState {
  if (currentCase(state)) return inCurrent(state, change);
  const added = withNewCase(state, newCase(newId, now.toISOString(), state.settings));
  return added === state ? state : inCurrent(added, change);
}

/** Whether there is no room for another case. */
export function isFull({ cases }: Pick<AppState, 'cases'>): boolean {
  return cases.list.length >= maxCases;
}

/** The state with one more case, made current; the same state where there is no room for it or it is there already. */
export function withNewCase(state: AppState, added: Case): AppState {
  if (isFull(state) || state.cases.list.some(({ id }) => id === added.id)) return state;
  return { ...state, cases: { ...state.cases, list: [...state.cases.list, added], current: added.id } };
}

/** Without the case with this id; the last of the others becomes current where it was. */
export function withoutCase(cases: Cases, id: string): Cases {
  const list = cases.list.filter((known) => known.id !== id);
  const { current, ...rest } = cases;
  const next = current === id ? list.at(-1)?.id : current;
  return { ...rest, list, ...(next === undefined ? {} : { current: next }) };
}
