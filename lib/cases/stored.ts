import { type ReadFailure, readCases, readSettings } from './migrate.ts';
import { type AppState, emptyCases, firstSettings } from './state.ts';

/** All keys under which the state is stored. */
export const keys = {
  revision: 'revision',
  settings: 'settings',
  cases: 'cases',
  /** Followed by a colon, a moment and the name of an unreadable part. */
  quarantine: 'set-aside',
  eraseJournal: 'rescue',
  updateWaits: 'update-waits',
  failures: 'failures',
} as const;

/** The two storage areas as the browser returns them. */
export interface StoredAreas {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
}

/** What an erasure leaves, written before it begins. */
export interface EraseJournal {
  next: AppState;
  kept: Record<string, unknown>;
}

export interface Unreadable {
  area: keyof StoredAreas;
  key: string;
  failure: ReadFailure;
}

/** The state in the two areas. An unreadable part is named and replaced by an empty one; nothing is changed here. */
export function stateFrom({ local, session }: StoredAreas): { state: AppState; unreadable: Unreadable[] } {
  const unreadable: Unreadable[] = [];
  const settings = part('local', keys.settings, local, readSettings, firstSettings, unreadable);
  // Until a computer is known to be personal, cases stay in memory.
  const area = settings.deviceMode === 'personal' ? 'local' : 'session';
  const cases = part(area, keys.cases, area === 'local' ? local : session, readCases, emptyCases, unreadable);
  if (unreadable.some(({ key }) => key === keys.settings) && local[keys.cases] !== undefined) {
    // The mode is lost, so cases on disk are quarantined where nothing erases them.
    unreadable.push({ area: 'local', key: keys.cases, failure: 'unreadable' });
  }
  for (const [where, stored] of Object.entries({ local, session }) as [keyof StoredAreas, typeof local][]) {
    const journal = stored[keys.eraseJournal];
    if (journal !== undefined && !readEraseJournal(journal))
      unreadable.push({ area: where, key: keys.eraseJournal, failure: 'unreadable' });
  }
  return { state: { revision: revisionFrom(local) ?? 0, settings, cases }, unreadable };
}

/** The number of saves; undefined where unreadable. */
export function revisionFrom(local: Record<string, unknown>): number | undefined {
  const revision = local[keys.revision];
  return typeof revision === 'number' && Number.isSafeInteger(revision) && revision >= 0
    ? revision
    : undefined;
}

/** An interrupted erasure's journal, of any version; undefined where unreadable. */
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
