import { stateVersion } from '../../lib/cases/state.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';

const hour = 3_600_000;

export const people = {
  first: '11111111-1111-4111-8111-111111111111',
  second: '22222222-2222-4222-8222-222222222222',
} as const;

/** A stored moment, so many hours from now. */
export function hoursFromNow(hours: number): string {
  return new Date(Date.now() + hours * hour).toISOString();
}

/** A stored case, with dates in hours from now. */
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

/** Somebody who has requested the certificate and has the code. */
export const withCode = { 'setup.installed': -200, 'request.sent': -190, 'request.code-saved': -189 };

/** Stores cases as if made in the browser, on a personal computer. */
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

/** A zone in which it is about noon now, so that quiet hours never apply. */
export function zoneAtNoon(now = new Date()): string {
  const ahead = 12 - now.getUTCHours();
  // These names have the opposite sign.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
