import type { DeviceMode } from '../journey/phases.ts';
import { policyOf } from '../policy/policy.ts';
import type { CommandContext } from './context.ts';
import { ticketsForShared } from './request-mark.ts';
import type { AppState, Cases, PersonalSettings, Settings } from './state.ts';
import { endVisit } from './visit.ts';

/** The state with other personal settings. */
export function withPersonal(state: AppState, personal: PersonalSettings): AppState {
  return { ...state, settings: { ...state.settings, personal } };
}

/** Stores only differences from the defaults: notifications on, not at night. */
export function withReminders(
  personal: PersonalSettings,
  { notifications, atNight }: { notifications?: boolean | undefined; atNight?: boolean | undefined },
): PersonalSettings {
  const changed = { ...personal };
  if (notifications === false) changed.notifications = false;
  if (notifications === true) delete changed.notifications;
  if (atNight === true) changed.remindAtNight = true;
  if (atNight === false) delete changed.remindAtNight;
  return changed;
}

/** Sets the mode; requests made on a personal computer get tickets when it becomes shared. */
export function withMode(state: AppState, mode: DeviceMode | undefined, context: CommandContext): AppState {
  const { deviceMode: _, ...settings } = state.settings;
  const moved = {
    ...state,
    settings: mode === undefined ? settings : { ...settings, deviceMode: mode },
    cases: mode === 'shared' ? state.cases : withoutVisit(state.cases),
  };
  return mode === 'shared' ? ticketsForShared(moved, context) : moved;
}

/** A shared computer's mark and since when this browser remembers: a clue whether it forgets. */
function remembered(
  { installation }: Settings,
  newInstallation: string,
  now: Date,
): NonNullable<Settings['installation']> {
  const known = installation ?? { id: newInstallation };
  return { ...known, since: known.since ?? now.toISOString() };
}

/** Applies a policy, which decides the mode; without one the person's own choice counts again. */
export function withPolicy(
  state: AppState,
  policy: NonNullable<Settings['policy']>,
  context: CommandContext,
): AppState {
  const { now, newInstallation } = context;
  const before = policyOf(state.settings.policy).deviceMode;
  const forced = policyOf(policy).deviceMode;
  // Data of a shared computer is not carried to the disk because staff change their mind.
  const base = before === 'shared' && forced !== 'shared' ? endVisit(state, 'kept') : state;
  const { ownMode, policy: _, ...settings } = base.settings;
  const own = before === undefined ? settings.deviceMode : (ownMode ?? adopted(before));
  const mode = forced ?? own;
  const marked: Settings = {
    ...settings,
    policy,
    ...(mode === 'shared' ? { installation: remembered(settings, newInstallation, now) } : {}),
    ...(forced !== undefined && own !== undefined ? { ownMode: own } : {}),
  };
  const moved = withMode({ ...base, settings: marked }, mode, context);
  // A computer that turns out to be shared keeps only tickets for the requests made here.
  const isTaken = forced === 'shared' && state.settings.deviceMode === 'personal';
  const applied = isTaken ? endVisit(moved, 'kept') : moved;
  return applied.cases === state.cases && stableText(applied.settings) === stableText(state.settings)
    ? state
    : applied;
}

/** A computer that staff called personal stays so when the policy ends. */
function adopted(before: 'shared' | 'personal'): DeviceMode | undefined {
  return before === 'personal' ? 'personal' : undefined;
}

function stableText(settings: Settings): string {
  return JSON.stringify(Object.entries(settings).toSorted());
}

function withoutVisit(cases: Cases): Cases {
  if (!cases.visit) return cases;
  const { visit: _, ...others } = cases;
  return others;
}
