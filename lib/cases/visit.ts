import { policyOf } from '../policy/policy.ts';
import { type AppState, type Cases, emptyCases, type Settings } from './state.ts';

const minute = 60_000;

/** How long before the end a person is warned, in milliseconds. */
export const fading = minute;

/**
 * The state after activity at a shared computer: erased after an idle time, and at the latest some time after arrival.
 * There are no visits on a personal computer, or before the mode is known.
 */
export function extendVisit(state: AppState, now: Date): AppState {
  const { settings, cases } = state;
  if (settings.deviceMode !== 'shared') return cases.visit ? { ...state, cases: withoutVisit(cases) } : state;
  const { wipeAfterMinutes, idleWipeMinutes } = policyOf(settings.policy);
  const since = cases.visit?.since ?? now.toISOString();
  const until = Math.min(
    Date.parse(since) + wipeAfterMinutes * minute,
    now.getTime() + idleWipeMinutes * minute,
  );
  return { ...state, cases: { ...cases, visit: { since, until: new Date(until).toISOString() } } };
}

/** The state after activity other than a click: no effect once the last minute has begun. */
export function keepAlive(state: AppState, now: Date): AppState {
  return state.cases.visit?.fading ? state : extendVisit(state, now);
}

/** At most a minute is left. */
export function startCountdown(state: AppState, now: Date): AppState {
  const { visit } = state.cases;
  if (!visit) return state;
  const until = new Date(Math.min(Date.parse(visit.until), now.getTime() + fading)).toISOString();
  return { ...state, cases: { ...state.cases, visit: { since: visit.since, until, fading: true } } };
}

/** The state for the next person: only the ticket of somebody who will come back is left. */
export function endVisit(state: AppState, ticket: 'kept' | 'erased'): AppState {
  const { settings, cases } = state;
  if (!isInUse(state)) return state;
  const own = cases.list.flatMap((personCase) => [personCase.ticket, personCase.setAside?.ticket]);
  const tickets = settings.tickets?.filter(({ code }) => ticket === 'kept' || !own.includes(code));
  return {
    ...state,
    settings: {
      ...settings,
      ...(tickets ? { tickets } : {}),
      personal: {},
      visits: (settings.visits ?? 0) + 1,
    },
    cases: emptyCases,
  };
}

/**
 * Whether a visit is over: its end has passed, the clock is before its beginning, or the browser was closed in between
 * and only personal settings are left.
 */
export function isVisitExpired({ settings, cases: { visit } }: AppState, now: Date): boolean {
  if (settings.deviceMode !== 'shared') return false;
  if (!visit) return hasPersonalSettings(settings);
  return now >= new Date(visit.until) || now.getTime() < Date.parse(visit.since) - minute;
}

/** Whether anything personal is stored: a visit, a case, or personal settings. */
export function isInUse({ settings, cases }: AppState): boolean {
  return cases.visit !== undefined || cases.list.length > 0 || hasPersonalSettings(settings);
}

/** When to check a visit: when the warning begins, and when it is over. */
export function visitMoments({ cases: { visit } }: AppState): Date[] {
  return visit ? [new Date(Date.parse(visit.until) - fading), new Date(visit.until)] : [];
}

/** Seconds until everything is erased, once the warning has begun. */
export function secondsLeft({ cases: { visit } }: AppState, now: Date): number | undefined {
  if (!visit) return undefined;
  const left = Date.parse(visit.until) - now.getTime();
  return left <= fading ? Math.max(0, Math.ceil(left / 1000)) : undefined;
}

function withoutVisit({ visit: _, ...cases }: Cases): Cases {
  return cases;
}

function hasPersonalSettings({ personal }: Settings): boolean {
  return Object.keys(personal).length > 0;
}
