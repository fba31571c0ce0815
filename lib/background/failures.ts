import type { Storage } from 'webextension-polyfill';
import { keys } from '../cases/stored.ts';
import { type FailureName, readFailures, withFailure } from '../help/failures.ts';

/** Remembers the names of the last failures, in memory only, for the report to support. Never fails itself. */
export function failureMemory(
  session: Pick<Storage.StorageArea, 'get' | 'set'>,
): (name: FailureName) => Promise<void> {
  let queue: Promise<void> = Promise.resolve();
  return (name) => {
    queue = queue
      .then(async () => {
        const known = readFailures((await session.get(keys.failures))[keys.failures]);
        await session.set({ [keys.failures]: withFailure(known, name) });
      })
      .catch(() => undefined);
    return queue;
  };
}
