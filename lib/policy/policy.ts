import { type PolicyKey, type PolicyKeyName, policyKeys } from './keys.ts';
import type { PolicyValue, ReadPolicy } from './read-policy.ts';

/** The policy as last read, stored so that every page sees the same. */
export interface PolicySnapshot extends ReadPolicy {
  administered: boolean;
}

export interface Policy {
  /** Set where the person has no say. */
  deviceMode: 'shared' | 'personal' | undefined;
  frontDesk: boolean;
  computerLabel: string | undefined;
  /** Whether the profile outlives the session; undefined where staff have not said. */
  persistentProfile: boolean | undefined;
  configuradorInstalled: boolean;
  /** Minutes. */
  wipeAfterMinutes: number;
  idleWipeMinutes: number;
  ticketDays: number;
  language: 'es' | 'en';
  routes: readonly ('office' | 'video')[];
  disableFirstRunPage: boolean;
  disableNotifications: boolean;
  allowBackupCheck: boolean;
}

/**
 * The policy in force. Installed by an administrator, or with any key set, a computer is shared unless the policy says
 * personal: a missing answer never means "personal".
 */
export function policyOf(snapshot: PolicySnapshot | undefined): Policy {
  const value = (name: PolicyKeyName): PolicyValue | undefined => {
    const key: PolicyKey = policyKeys[name];
    return snapshot?.values[name] ?? key.default;
  };
  const flag = (name: PolicyKeyName): boolean => value(name) === true;
  const number = (name: PolicyKeyName): number => Number(value(name));
  const routes = value('routes');
  const label = value('computerLabel');
  const persistent = value('persistentProfile');
  return {
    deviceMode: forcedMode(snapshot),
    frontDesk: flag('frontDesk'),
    computerLabel: typeof label === 'string' ? label : undefined,
    persistentProfile: typeof persistent === 'boolean' ? persistent : undefined,
    configuradorInstalled: flag('configuradorInstalled'),
    wipeAfterMinutes: number('wipeAfterMinutes'),
    idleWipeMinutes: number('idleWipeMinutes'),
    ticketDays: number('ticketDays'),
    language: value('language') === 'en' ? 'en' : 'es',
    routes: (['office', 'video'] as const).filter((route) => Array.isArray(routes) && routes.includes(route)),
    disableFirstRunPage: flag('disableFirstRunPage'),
    disableNotifications: flag('disableNotifications'),
    allowBackupCheck: flag('allowBackupCheck'),
  };
}

/** Whether somebody else looks after this computer. */
export function isManaged(snapshot: PolicySnapshot | undefined): boolean {
  return (
    snapshot !== undefined &&
    (snapshot.administered || Object.keys(snapshot.values).length > 0 || snapshot.ignored.length > 0)
  );
}

function forcedMode(snapshot: PolicySnapshot | undefined): Policy['deviceMode'] {
  if (!isManaged(snapshot)) return undefined;
  // A front desk serves many people a day: it cannot be a personal computer.
  if (snapshot?.values.frontDesk === true) return 'shared';
  return snapshot?.values.deviceMode === 'personal' ? 'personal' : 'shared';
}
