import type { DeviceMode } from '../journey/phases.ts';
import { isManaged, policyOf } from '../policy/policy.ts';
import type { Circumstances } from './reduce.ts';
import { ticketsForShared } from './request-mark.ts';
import type { AppState, Settings } from './state.ts';

/** Only what differs from the usual is kept: notifications come, and not at night. */
export function withReminders(
  settings: Settings,
  { notifications, atNight }: { notifications?: boolean | undefined; atNight?: boolean | undefined },
): Settings {
  const changed = { ...settings };
  if (notifications === false) changed.notifications = false;
  if (notifications === true) delete changed.notifications;
  if (atNight === true) changed.remindAtNight = true;
  if (atNight === false) delete changed.remindAtNight;
  return changed;
}

/** The state on a computer of this kind; requests made on what was one's own computer get their tickets. */
export function withMode(
  state: AppState,
  mode: DeviceMode | undefined,
  circumstances: Circumstances,
): AppState {
  const { deviceMode: _, ...settings } = state.settings;
  const moved = { ...state, settings: mode === undefined ? settings : { ...settings, deviceMode: mode } };
  return mode === 'shared' ? ticketsForShared(moved, circumstances) : moved;
}

/** A shared computer's mark, with the day since which this browser remembers: a clue to whether it forgets. */
function remembered(
  { installation }: Settings,
  newInstallation: string,
  now: Date,
): NonNullable<Settings['installation']> {
  const known = installation ?? { id: newInstallation };
  return { ...known, since: known.since ?? now.toISOString() };
}

/** The state under a policy: it decides whose computer it is; without one the person's own word counts again. */
export function withPolicy(
  state: AppState,
  policy: NonNullable<Settings['policy']>,
  circumstances: Circumstances,
): AppState {
  const { now, newInstallation } = circumstances;
  const before = policyOf(state.settings.policy).deviceMode;
  const forced = policyOf(policy).deviceMode;
  const { ownMode, ...settings } = state.settings;
  const own = before === undefined ? settings.deviceMode : ownMode;
  // Where nothing is managed nothing is noted.
  const { policy: _, ...rest } = settings;
  const noted = isManaged(policy) ? { ...rest, policy } : rest;
  const mode = forced ?? own;
  const marked: Settings = {
    ...noted,
    ...(mode === 'shared' ? { installation: remembered(settings, newInstallation, now) } : {}),
    ...(forced !== undefined && own !== undefined ? { ownMode: own } : {}),
  };
  const applied = withMode({ ...state, settings: marked }, mode, circumstances);
  return inOrder(applied.settings) === inOrder(state.settings) ? state : applied;
}

/** Settings as a text that does not depend on the order in which they were set. */
function inOrder(settings: Settings): string {
  return JSON.stringify(Object.entries(settings).toSorted());
}
