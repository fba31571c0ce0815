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

function read<Shape extends z.ZodType>(shape: Shape, stored: unknown): Result<z.infer<Shape>, ReadFailure> {
  const version = versionOf(stored);
  if (version === undefined) return fail('unreadable');
  if (version > stateVersion) return fail('too-new');
  // Version 1 is the first: a later one migrates here, a step a version, before it is parsed.
  const parsed = shape.safeParse(stored);
  return parsed.success ? ok(parsed.data) : fail('unreadable');
}

function versionOf(stored: unknown): number | undefined {
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return undefined;
  const { version } = stored;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : undefined;
}
