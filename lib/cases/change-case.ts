import type { CommandContext } from './context.ts';
import { currentCase, newCase } from './current-case.ts';
import { type AppState, type Case, type Cases, maxCases } from './state.ts';

/** Changes the case with this id; the same state if nothing changes. */
export function updateCase(state: AppState, id: string, change: (personCase: Case) => Case): AppState {
  const personCase = state.cases.list.find((candidate) => candidate.id === id);
  const changed = personCase && change(personCase);
  if (!changed || changed === personCase) return state;
  const list = state.cases.list.map((other) => (other === personCase ? changed : other));
  return { ...state, cases: { ...state.cases, list } };
}

/** Changes the current case; the same state if nothing changes. */
export function updateCurrentCase(state: AppState, change: (personCase: Case) => Case): AppState {
  const current = currentCase(state);
  return current ? updateCase(state, current.id, change) : state;
}

/** Changes the current case, creating it first if needed. */
export function updateOrCreateCurrentCase(
  state: AppState,
  { now, newId }: CommandContext,
  change: (current: Case) => Case,
): AppState {
  if (currentCase(state)) return updateCurrentCase(state, change);
  const added = withNewCase(state, newCase(newId, now.toISOString(), state.settings));
  return added === state ? state : updateCurrentCase(added, change);
}

/** Whether there is no room for another case. */
export function isFull({ cases }: Pick<AppState, 'cases'>): boolean {
  return cases.list.length >= maxCases;
}

/** Adds a case and makes it current; the same state if there is no room or it exists already. */
export function withNewCase(state: AppState, added: Case): AppState {
  if (isFull(state) || state.cases.list.some(({ id }) => id === added.id)) return state;
  return { ...state, cases: { ...state.cases, list: [...state.cases.list, added], current: added.id } };
}

/** Removes a case; if it was current, the last of the others becomes current. */
export function withoutCase(cases: Cases, id: string): Cases {
  const list = cases.list.filter((personCase) => personCase.id !== id);
  const { current, ...rest } = cases;
  const next = current === id ? list.at(-1)?.id : current;
  return { ...rest, list, ...(next === undefined ? {} : { current: next }) };
}
