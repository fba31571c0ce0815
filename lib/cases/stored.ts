import { type ReadFailure, readCases, readSettings } from './migrate.ts';
import { type AppState, emptyCases, firstSettings } from './state.ts';

/** The keys under which the state is stored, and nothing else is. */
export const keys = {
  revision: 'revision',
  settings: 'settings',
  cases: 'cases',
  /** Before a colon, a moment and the name of a part that could not be read. */
  quarantine: 'set-aside',
  eraseJournal: 'rescue',
  updateWaits: 'update-waits',
  /** Names of the last failures; in memory only. */
  failures: 'failures',
} as const;

/** What lies in the two storage areas, as the browser gives it. */
export interface StoredAreas {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
}

/** What an erasure is to leave, written before it begins. */
export interface EraseJournal {
  next: AppState;
  /** Other records to leave. */
  kept: Record<string, unknown>;
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
  for (const [where, stored] of Object.entries({ local, session }) as [keyof StoredAreas, typeof local][]) {
    const journal = stored[keys.eraseJournal];
    if (journal !== undefined && !readEraseJournal(journal))
      unreadable.push({ area: where, key: keys.eraseJournal, failure: 'unreadable' });
  }
  return { state: { revision: revisionFrom(local) ?? 0, settings, cases }, unreadable };
}

/** How many saves there have been; nothing where that cannot be told. */
export function revisionFrom(local: Record<string, unknown>): number | undefined {
  const revision = local[keys.revision];
  return typeof revision === 'number' && Number.isSafeInteger(revision) && revision >= 0
    ? revision
    : undefined;
}

/** What an interrupted erasure was to leave, of any version; nothing where that cannot be read. */
export function readEraseJournal(stored: unknown): EraseJournal | undefined {
  if (!isRecord(stored) || !isRecord(stored.next) || !isRecord(stored.kept)) return undefined;
  const { next, kept } = stored;
  const settings = readSettings(next.settings);
  const cases = readCases(next.cases);
  if (!settings.ok || !cases.ok) return undefined;
  return { next: { revision: revisionFrom(next) ?? 0, settings: settings.value, cases: cases.value }, kept };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
