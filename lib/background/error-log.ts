import type { Storage } from 'webextension-polyfill';
import { keys } from '../cases/stored.ts';
import { type FailureName, failureName, readFailures, withFailure } from '../help/failures.ts';

export interface ErrorLog {
  /** Stores a failure's name for the support report. Never fails. */
  note: (name: FailureName) => Promise<void>;
  report: (error: unknown) => void;
}

/** Keeps the names of the last failures, in memory only. */
export function createErrorLog(session: Pick<Storage.StorageArea, 'get' | 'set'>): ErrorLog {
  let queue: Promise<void> = Promise.resolve();

  function note(name: FailureName): Promise<void> {
    queue = queue
      .then(async () => {
        const known = readFailures((await session.get(keys.failures))[keys.failures]);
        await session.set({ [keys.failures]: withFailure(known, name) });
      })
      .catch(() => undefined);
    return queue;
  }

  function report(error: unknown): void {
    // Work interrupted by the end of browser or worker ("No SW", Chromium) is done at the next start.
    if (error instanceof Error && /browser is shutting down|^No SW$/.test(error.message)) return;
    console.error('Certiguía:', error);
    void note(failureName(error));
  }

  return { note, report };
}
