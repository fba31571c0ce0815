import { fail, ok, type Result } from './result.ts';
import { Cases, Settings, stateVersion } from './state.ts';
import type { z } from './zod.ts';

export type ReadFailure = 'unreadable' | 'too-new';

/**
 * Stored cases of any version, as the current one. Junk is refused, not guessed; `undefined` is not junk but
 * nothing stored, and must not be passed.
 */
export function readCases(stored: unknown): Result<Cases, ReadFailure> {
  return read(Cases, stored);
}

/** Stored settings of any version, as the current one. */
export function readSettings(stored: unknown): Result<Settings, ReadFailure> {
  return read(Settings, stored);
}

function read<Shape extends z.ZodMiniType>(
  shape: Shape,
  stored: unknown,
): Result<z.infer<Shape>, ReadFailure> {
  const version = versionOf(stored);
  if (version === undefined) return fail('unreadable');
  if (version > stateVersion) return fail('too-new');
  const parsed = shape.safeParse(asCurrent(stored));
  return parsed.success ? ok(parsed.data) : fail('unreadable');
}

/**
 * Carries an older version forward. Version 2 added an appointment, reminders and a backup's verdict to a case, all
 * of which may be missing: only the number changes.
 */
function asCurrent(stored: unknown): unknown {
  return typeof stored === 'object' && stored !== null ? { ...stored, version: stateVersion } : stored;
}

function versionOf(stored: unknown): number | undefined {
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return undefined;
  const { version } = stored;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : undefined;
}
