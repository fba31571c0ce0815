import { readCases, readSettings } from './migrate.ts';
import { type AppState, type Cases, maxCases, type Settings } from './state.ts';
import { keys } from './stored.ts';
import { maxTickets } from './ticket.ts';

/** The storage key of an unreadable part. */
export function quarantineKey(at: Date, part: string): string {
  return `${keys.quarantine}:${at.toISOString()}:${part}`;
}

/** Whether a storage key belongs to an unreadable part. */
export function isQuarantineKey(key: string): boolean {
  return key.startsWith(`${keys.quarantine}:`);
}

/** A state with restored parts, and the keys they were stored under. */
export interface Recovered {
  state: AppState;
  keys: readonly string[];
}

/**
 * Restores what an older version could not read and this one can, newest first: a rolled-back version quarantines a
 * newer one's data. Later choices of the person win. Cases come back only on a personal computer: on a shared one they
 * may be somebody else's.
 *
 * @returns undefined where nothing can be restored
 */
export function recoverQuarantined(
  state: AppState,
  stored: Readonly<Record<string, unknown>>,
): Recovered | undefined {
  const quarantined = Object.keys(stored).filter(isQuarantineKey).toSorted().toReversed();
  const recovered: string[] = [];
  let { settings, cases } = state;
  for (const key of quarantined.filter((candidate) => candidate.endsWith(`:${keys.settings}`))) {
    const read = readSettings(stored[key]);
    if (!read.ok) continue;
    cases = withInstallation(cases, settings.installation?.id, read.value.installation?.id);
    settings = mergedSettings(settings, read.value);
    recovered.push(key);
  }
  for (const key of quarantined.filter((candidate) => candidate.endsWith(`:${keys.cases}`))) {
    if (settings.deviceMode !== 'personal') break;
    const read = readCases(stored[key]);
    const merged = read.ok ? mergedCases(cases, read.value) : undefined;
    if (!merged) continue;
    cases = merged;
    recovered.push(key);
  }
  if (recovered.length === 0) return undefined;
  if (recovered.length === quarantined.length) {
    const { quarantinedAt: _, ...others } = settings;
    settings = others;
  }
  return { state: { ...state, settings, cases }, keys: recovered };
}

function mergedSettings(current: Settings, found: Settings): Settings {
  const deviceMode = current.deviceMode ?? found.deviceMode;
  const installation = found.installation ?? current.installation;
  const codes = new Set(current.tickets?.map(({ code }) => code));
  const tickets = [
    ...(found.tickets ?? []).filter(({ code }) => !codes.has(code)),
    ...(current.tickets ?? []),
  ];
  return {
    ...found,
    ...current,
    personal: deviceMode === 'personal' ? { ...found.personal, ...current.personal } : current.personal,
    ...(installation ? { installation } : {}),
    ...(tickets.length > 0 ? { tickets: tickets.slice(-maxTickets) } : {}),
    visits: Math.max(found.visits ?? 0, current.visits ?? 0),
  };
}

/** Requests made meanwhile belong to this same browser, which gets its first mark back. */
function withInstallation(cases: Cases, from: string | undefined, to: string | undefined): Cases {
  if (from === undefined || to === undefined || from === to) return cases;
  const list = cases.list.map((personCase) =>
    personCase.requested?.installation === from
      ? { ...personCase, requested: { ...personCase.requested, installation: to } }
      : personCase,
  );
  return { ...cases, list };
}

function mergedCases(current: Cases, found: Cases): Cases | undefined {
  const ids = new Set(current.list.map(({ id }) => id));
  const list = [...found.list.filter(({ id }) => !ids.has(id)), ...current.list];
  if (list.length > maxCases) return undefined;
  const shown = current.current ?? found.current;
  return { ...current, list, ...(shown === undefined ? {} : { current: shown }) };
}
