import { type ReadFailure, readCases, readSettings } from '../cases/migrate.ts';
import { type AppState, emptyCases, firstSettings } from '../cases/state.ts';

/** The keys under which the state is stored, and nothing else is. */
export const keys = {
  revision: 'revision',
  settings: 'settings',
  cases: 'cases',
  setAside: 'set-aside',
  rescue: 'rescue',
  updateWaits: 'update-waits',
  /** Names of the last failures; in memory only. */
  failures: 'failures',
} as const;

/** What lies in the two storage areas, as the browser gives it. */
export interface StoredAreas {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
}

export interface Unreadable {
  area: keyof StoredAreas;
  key: string;
  failure: ReadFailure;
}

/**
 * The state in the two areas. What cannot be read is named, and an empty part stands in for it; nothing is
 * changed here.
 */
export function stateFrom({ local, session }: StoredAreas): { state: AppState; unreadable: Unreadable[] } {
  const unreadable: Unreadable[] = [];
  const settings = part('local', keys.settings, local, readSettings, firstSettings, unreadable);
  // Until the person has said that the computer is theirs, their part stays in memory.
  const area = settings.deviceMode === 'personal' ? 'local' : 'session';
  const cases = part(area, keys.cases, area === 'local' ? local : session, readCases, emptyCases, unreadable);
  if (unreadable.some(({ key }) => key === keys.settings) && local[keys.cases] !== undefined) {
    // Whose computer it is can no longer be told: what lies on disk is put where nothing erases it.
    unreadable.push({ area: 'local', key: keys.cases, failure: 'unreadable' });
  }
  const revision = local[keys.revision];
  return {
    state: { revision: Number.isFinite(revision) ? Number(revision) : 0, settings, cases },
    unreadable,
  };
}

function part<Part>(
  area: keyof StoredAreas,
  key: string,
  stored: Record<string, unknown>,
  read: (value: unknown) => { ok: true; value: Part } | { ok: false; failure: ReadFailure },
  otherwise: Part,
  unreadable: Unreadable[],
): Part {
  const value = stored[key];
  if (value === undefined) return otherwise;
  const result = read(value);
  if (result.ok) return result.value;
  unreadable.push({ area, key, failure: result.failure });
  return otherwise;
}
