import { isEvidenceFor } from '../journey/evidence.ts';
import { updateCase, updateCurrentCase, updateOrCreateCurrentCase } from './change-case.ts';
import { withPolicy } from './change-settings.ts';
import type { CommandContext } from './context.ts';
import { currentCase } from './current-case.ts';
import type { SystemEvent } from './events.ts';
import { markNotified } from './reminder-records.ts';
import {
  isFresh,
  markRequest,
  withoutLostTicket,
  withoutSecondRequest,
  withSecondRequest,
} from './request-mark.ts';
import type { AppState, Case } from './state.ts';
import { isDone } from './status.ts';
import { undoStep } from './steps.ts';
import { endVisit, keepAlive, startCountdown } from './visit.ts';

/** The state after an event. */
export function applyEvent(state: AppState, event: SystemEvent, context: CommandContext): AppState {
  const { now } = context;
  switch (event.type) {
    case 'evidence.found': {
      const current = currentCase(state);
      if (!isEvidenceFor(current?.kind ?? 'first', event.page)) return state;
      // Before the download what works is the earlier certificate.
      if (event.step === 'download.works' && current && hasOlder(current) && !hasNew(current)) return state;
      const isAnother = event.step === 'request.sent' && isDone('download.downloaded', current);
      const isKnown = isAnother || (current?.requested !== undefined && isDone(event.step, current));
      if (current?.confirmed[event.step] || current?.suggested[event.step] || isKnown)
        return event.step === 'request.sent'
          ? updateCurrentCase(state, (personCase) => withSecondRequest(personCase, now))
          : state;
      const suggestion = { at: now.toISOString(), page: event.page };
      const suggested = updateOrCreateCurrentCase(state, context, ({ hitch: _, ...personCase }) => ({
        ...personCase,
        suggested: { ...personCase.suggested, [event.step]: suggestion },
      }));
      return markRequest(suggested, event.step, context);
    }
    case 'evidence.withdrawn': {
      const current = currentCase(state);
      return isFresh(current?.suggested[event.step]?.at, now)
        ? withoutLostTicket(
            updateCurrentCase(state, (personCase) => undoStep(personCase, event.step)),
            current,
          )
        : updateCurrentCase(state, (personCase) => withoutSecondRequest(personCase, now));
    }
    case 'reminder.notified':
      return updateCase(state, event.case, (personCase) =>
        markNotified(personCase, event.reminder, event.of),
      );
    case 'trace.recorded':
      return updateCurrentCase(state, (personCase) =>
        personCase.traceAllowed ? { ...personCase, trace: event.trace } : personCase,
      );
    case 'policy.read':
      return withPolicy(state, event.policy, context);
    case 'visit.active':
      return keepAlive(state, now);
    case 'visit.idle':
      return startCountdown(state, now);
    case 'visit.abandoned':
      return endVisit(state, 'kept');
    default:
      return event satisfies never;
  }
}

/** A new certificate is requested or wanted, so there may be an earlier one. */
function hasOlder(personCase: Case): boolean {
  return (
    personCase.kind === 'renewal' ||
    personCase.earlier === 'valid' ||
    personCase.earlier === 'replacing' ||
    isDone('request.sent', personCase) ||
    personCase.suggested['request.sent'] !== undefined
  );
}

function hasNew(personCase: Case): boolean {
  return (
    isDone('download.downloaded', personCase) || personCase.suggested['download.downloaded'] !== undefined
  );
}
