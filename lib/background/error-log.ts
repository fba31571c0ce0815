import type { Storage } from 'webextension-polyfill';
import { keys } from '../cases/stored.ts';
import { type FailureName, failureName, readFailures, withFailure } from '../help/failures.ts';

export interface ErrorLog {
  /** Notes a failure by its name, for the report to support. Never fails itself. */
  note: (name: FailureName) => Promise<void>;
  /** Anything unexpected ends here: in the console, and noted. */
  report: (error: unknown) => void;
}

/** Keeps the names of the last failures in memory only. */
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
    // What was under way when browser or worker ends ("No SW", Chromium) is done at its next start.
    if (error instanceof Error && /browser is shutting down|^No SW$/.test(error.message)) return;
    console.error('Certiguía:', error);
    void note(failureName(error));
  }

  return { note, report };
}
