import { currentCase } from '../cases/current-case.ts';
import { fingerprintDifferences } from '../fields/request-fingerprint.ts';
import type { PageMessage } from '../messages/protocol.ts';
import type { Store } from './store.ts';

/** Stores the trace at the request and compares it at the download. The stored trace is never returned. */
export async function compareRequest(
  { page, trace }: Extract<PageMessage, { type: 'field.trace' }>,
  store: Store,
): Promise<{ different: ('document' | 'surname')[] }> {
  const personCase = currentCase(await store.read());
  if (!personCase?.traceAllowed) return { different: [] };
  if (page === 'request-form') {
    await store.dispatch({ type: 'trace.recorded', trace });
    return { different: [] };
  }
  return { different: personCase.trace ? fingerprintDifferences(personCase.trace, trace) : [] };
}
