import { stateVersion } from '../../lib/cases/state.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';

const hour = 3_600_000;

/** A person's id in tests. */
export const people = {
  first: '11111111-1111-4111-8111-111111111111',
  second: '22222222-2222-4222-8222-222222222222',
} as const;

/** A moment so many hours from now, as it is stored. */
export function hoursFromNow(hours: number): string {
  return new Date(Date.now() + hours * hour).toISOString();
}

/** A case as it is stored, its dates in hours from now. */
export function storedCase(
  confirmed: Record<string, number>,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    id: people.first,
    createdAt: hoursFromNow(-240),
    confirmed: Object.fromEntries(
      Object.entries(confirmed).map(([step, hours]) => [step, { at: hoursFromNow(hours) }]),
    ),
    suggested: {},
    ...more,
  };
}

/** Steps of somebody who has asked for the certificate and has the code. */
export const withCode = { 'setup.installed': -200, 'request.sent': -190, 'request.code-saved': -189 };

/** Puts cases into the browser's storage as if they had been made in it, on a computer of one's own. */
export async function seed(
  { evaluate }: ExtensionBrowser,
  list: readonly Record<string, unknown>[],
  settings: Record<string, unknown> = {},
): Promise<void> {
  const stored = {
    revision: 7,
    settings: { version: stateVersion, deviceMode: 'personal', personal: {}, ...settings },
    cases: { version: stateVersion, list, current: people.first },
  };
  await evaluate(`chrome.storage.local.set(${JSON.stringify(stored)})`);
}

/** A zone in which it is about noon now: nobody's night depends on when a test runs. */
export function zoneAtNoon(now = new Date()): string {
  const ahead = 12 - now.getUTCHours();
  // In these names the sign is the other way round.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
