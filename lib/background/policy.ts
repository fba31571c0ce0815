import browser from 'webextension-polyfill';
import { SystemEvent } from '../cases/events.ts';
import type { AppState } from '../cases/state.ts';
import { isManaged } from '../policy/policy.ts';
import { type ReadPolicy, readPolicy } from '../policy/read-policy.ts';
import { isNoPolicyError } from './browser-compat.ts';

/**
 * How long Chromium may hand out nothing although there is a policy, in milliseconds (2.5 to 4.7 s after an
 * administrator's installation; measured in Chromium 156, 2026-11).
 */
const gap = 6000;

/** What an administrator wants, as an event. A policy that seems to have gone is looked for once more. */
export async function policyEvent({ settings }: AppState): Promise<SystemEvent> {
  const administered = await isAdministered(settings.policy?.administered ?? false);
  const before = settings.policy;
  let read = await managed();
  if (before && !isBlank(before) && read && isBlank(read)) {
    await new Promise((resolve) => setTimeout(resolve, gap));
    read = await managed();
  }
  // A browser that does not answer has said nothing new.
  const { values, ignored, understood } = read ?? before ?? { values: {}, ignored: [] };
  return SystemEvent.parse({ type: 'policy.read', policy: { administered, values, ignored, understood } });
}

/**
 * What has to be known before anybody's data are touched: on a new installation, whose computer this is. Where that is
 * known, the policy of last time stands until the browser has this one (Chromium 156 takes 3 to 5 s of every start to
 * answer, measured 2026-11); the policy is then applied as any change of it is.
 */
export async function policyFirst(state: AppState): Promise<SystemEvent | undefined> {
  return state.settings.policy ? undefined : policyEvent(state);
}

/** Calls back when the policy has changed while the browser runs. Firefox reads it only when it starts. */
export function onPolicyChange(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') changed();
  });
}

/** Whether the welcome page is for this installation: not where somebody else looks after the computer. */
export function wantsWelcome({ settings }: AppState): boolean {
  return !isManaged(settings.policy);
}

/** What is set; `undefined` where the browser fails. */
async function managed(): Promise<ReadPolicy | undefined> {
  try {
    return readPolicy(await browser.storage.managed.get(null));
  } catch (error) {
    return isNoPolicyError(error) ? { values: {}, ignored: [] } : undefined;
  }
}

/** Whether an administrator installed the extension; what was known before, where the browser does not say. */
async function isAdministered(before: boolean): Promise<boolean> {
  const self = await browser.management.getSelf().catch(() => undefined);
  return self ? self.installType === 'admin' : before;
}

function isBlank({ values, ignored }: ReadPolicy): boolean {
  return Object.keys(values).length === 0 && ignored.length === 0;
}
