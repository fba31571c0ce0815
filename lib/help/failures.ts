/** The only words used for a failure; details of it are never kept. */
export const failureNames = [
  'not-a-command',
  'not-allowed',
  'not-saved',
  'not-filled',
  'no-answer',
  'no-room',
  'nobody-there',
  'refused-by-browser',
  'unexpected',
] as const;
export type FailureName = (typeof failureNames)[number];

export const maxFailures = 20;

/** The name for an error. Its message may hold anything and is dropped. */
export function failureName(error: unknown): FailureName {
  const words = error instanceof Error ? `${error.name} ${error.message}` : '';
  if (/quota/i.test(words)) return 'no-room';
  if (/receiving end|message port closed|no tab with id|context invalidated/i.test(words))
    return 'nobody-there';
  if (/permission|not allowed|denied|unsupported|unexpected property/i.test(words))
    return 'refused-by-browser';
  return 'unexpected';
}

/** Stored failures; anything else is left out. */
export function readFailures(stored: unknown): FailureName[] {
  if (!Array.isArray(stored)) return [];
  return failureNames
    .flatMap((name) => stored.flatMap((each, at) => (each === name ? [{ name, at }] : [])))
    .toSorted((one, other) => one.at - other.at)
    .map(({ name }) => name)
    .slice(-maxFailures);
}

/** Adds a failure; the oldest goes. */
export function withFailure(known: readonly FailureName[], name: FailureName): FailureName[] {
  return [...known, name].slice(-maxFailures);
}
