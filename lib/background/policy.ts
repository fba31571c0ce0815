import browser from 'webextension-polyfill';
import { SystemEvent } from '../cases/events.ts';
import type { AppState } from '../cases/state.ts';
import { isManaged } from '../policy/policy.ts';
import { type ReadPolicy, readPolicy } from '../policy/read-policy.ts';
import { isNoPolicyError } from './browser-compat.ts';

/**
 * How long Chromium may return nothing although there is a policy, in milliseconds (2.5 to 4.7 s after an
 * administrator's installation; measured in Chromium 156, 2026-11).
 */
const policyDelayMs = 6000;

/** The policy as an event. If it seems to have gone, it is read once more. */
export async function policyEvent({ settings }: AppState): Promise<SystemEvent> {
  const administered = await isAdministered(settings.policy?.administered ?? false);
  const before = settings.policy;
  let read = await managed();
  if (before && !isBlank(before) && read && isBlank(read)) {
    await new Promise((resolve) => setTimeout(resolve, policyDelayMs));
    read = await managed();
  }
  // A browser that does not answer has said nothing new.
  const { values, ignored, understood } = read ?? before ?? { values: {}, ignored: [] };
  return SystemEvent.parse({ type: 'policy.read', policy: { administered, values, ignored, understood } });
}

/**
 * On a new installation, the policy has to be known before personal data is touched. Otherwise the last policy stands
 * until the browser returns this one (3 to 5 s after every start in Chromium 156, measured 2026-11).
 */
export async function initialPolicyEvent(state: AppState): Promise<SystemEvent | undefined> {
  return state.settings.policy ? undefined : policyEvent(state);
}

/** Calls back when the policy changes at runtime. Firefox reads it only when it starts. */
export function onPolicyChange(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') changed();
  });
}

/** No welcome page where somebody else looks after the computer. */
export function needsWelcomePage({ settings }: AppState): boolean {
  return !isManaged(settings.policy);
}

async function managed(): Promise<ReadPolicy | undefined> {
  try {
    return readPolicy(await browser.storage.managed.get(null));
  } catch (error) {
    return isNoPolicyError(error) ? { values: {}, ignored: [] } : undefined;
  }
}

/** Whether an administrator installed the extension; unchanged where the browser does not say. */
async function isAdministered(before: boolean): Promise<boolean> {
  const self = await browser.management.getSelf().catch(() => undefined);
  return self ? self.installType === 'admin' : before;
}

function isBlank({ values, ignored }: ReadPolicy): boolean {
  return Object.keys(values).length === 0 && ignored.length === 0;
}
