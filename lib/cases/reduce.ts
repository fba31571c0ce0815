import { readExpiry } from '../journey/renewal.ts';
import { policyOf } from '../policy/policy.ts';
import { applyEvent } from './apply-event.ts';
import { withAppointment, withOrganisation } from './change-appointment.ts';
import {
  updateCase,
  updateCurrentCase,
  updateOrCreateCurrentCase,
  withNewCase,
  withoutCase,
} from './change-case.ts';
import { withMode, withPersonal, withReminders } from './change-settings.ts';
import type { PersonCommand } from './commands.ts';
import { withComputerFacts, withStepsOfComputer } from './computer-facts.ts';
import type { CommandContext } from './context.ts';
import { currentCase, newCase } from './current-case.ts';
import { isSystemEvent, type SystemEvent } from './events.ts';
import { commandOfNote, withNote } from './notes.ts';
import { dismiss, forgetRecords, snooze } from './reminder-records.ts';
import { withCheckedBackup, withHeldCertificate } from './renewal.ts';
import { isCodeOutdated, markRequest, openTicket, withoutLostTicket } from './request-mark.ts';
import { type AppState, emptyCases, firstSettings } from './state.ts';
import { completionDate, confirmStep, isDoneOrSuggested, restartCase, undoStep } from './steps.ts';
import { endVisit, extendVisit, isInUse } from './visit.ts';

export type Action = PersonCommand | SystemEvent;

/**
 * The state after an action; the same object if nothing changes. Commands extend the visit to a shared computer,
 * events do not.
 */
export function reduce(state: AppState, action: Action, context: CommandContext): AppState {
  const { now } = context;
  if (isSystemEvent(action)) return startVisitIfNeeded(applyEvent(state, action, context), now);
  const next = withComputerFacts(applyCommand(state, action, context), state, now);
  return next === state || !isInUse(next) ? startVisitIfNeeded(next, now) : extendVisit(next, now);
}

/** Cases on a shared computer always belong to a visit. */
function startVisitIfNeeded(state: AppState, now: Date): AppState {
  const { list, visit } = state.cases;
  return list.length > 0 && !visit ? extendVisit(state, now) : state;
}

function applyCommand(state: AppState, command: PersonCommand, context: CommandContext): AppState {
  const { now } = context;
  const at = now.toISOString();
  const { list } = state.cases;
  const { personal } = state.settings;

  switch (command.type) {
    case 'step.confirm':
      return markRequest(
        updateOrCreateCurrentCase(state, context, (current) =>
          confirmStep(current, command.step, completionDate(current, command.step, now)),
        ),
        command.step,
        context,
      );
    case 'step.undo':
      return isDoneOrSuggested(currentCase(state), command.step)
        ? withoutLostTicket(
            updateOrCreateCurrentCase(state, context, (current) => undoStep(current, command.step)),
            currentCase(state),
          )
        : state;
    case 'case.add':
      return withNewCase(state, {
        ...withStepsOfComputer(newCase(command.id, at, state.settings), list, at),
        ...(command.alias ? { alias: command.alias } : {}),
      });
    case 'case.rename':
      return updateCase(state, command.id, ({ alias: _, ...personCase }) =>
        command.alias === '' ? personCase : { ...personCase, alias: command.alias },
      );
    case 'case.switch':
      return list.some(({ id }) => id === command.id)
        ? { ...state, cases: { ...state.cases, current: command.id } }
        : state;
    case 'case.finish':
      return updateCase(state, command.id, (personCase) => ({ ...personCase, finishedAt: at }));
    case 'case.reopen':
      return updateCase(state, command.id, ({ finishedAt: _, ...personCase }) => personCase);
    case 'case.restart':
      return withoutLostTicket(
        updateCase(state, command.id, (personCase) => restartCase(personCase, at)),
        list.find(({ id }) => id === command.id),
      );
    case 'case.erase':
      return { ...state, cases: withoutCase(state.cases, command.id) };
    case 'language.choose':
      return withPersonal(state, { ...personal, language: command.language });
    case 'device.choose': {
      if (policyOf(state.settings.policy).deviceMode !== undefined) return state;
      return withMode(state, command.mode, context);
    }
    case 'visit.extend':
      return extendVisit(state, now);
    case 'visit.end':
      return endVisit(state, command.ticket);
    case 'panel.set':
      return withPersonal(state, {
        ...personal,
        panels: { ...personal.panels, [command.site]: command.state },
      });
    case 'panel.move': {
      const { panelSide: _, ...others } = personal;
      return withPersonal(state, command.side === 'right' ? others : { ...others, panelSide: command.side });
    }
    case 'computer.name': {
      const { computerName: _, ...others } = personal;
      return withPersonal(state, command.name === '' ? others : { ...others, computerName: command.name });
    }
    case 'code.save': {
      const current = currentCase(state);
      // The first request's code again: it does not answer the second request.
      if (current && isCodeOutdated(current) && current.code?.value === command.code) return state;
      const saved = updateOrCreateCurrentCase(state, context, (personCase) => ({
        ...confirmStep(personCase, 'request.code-saved', at),
        // Whatever the clock says by now, a new code answers the last request.
        code: { value: command.code, at: [at, personCase.requestedAgainAt ?? at].toSorted().at(-1) ?? at },
      }));
      return markRequest(saved, 'request.code-saved', context);
    }
    case 'code.forget':
      return updateCurrentCase(state, ({ code: _, ...personCase }) =>
        undoStep(personCase, 'request.code-saved'),
      );
    case 'request.not-again':
      return updateCurrentCase(state, ({ requestedAgainAt: _, ...personCase }) => personCase);
    case 'appointment.set': {
      const { at: when, zone, place } = command;
      if (Date.parse(when) <= now.getTime()) return state;
      return updateOrCreateCurrentCase(state, context, (personCase) =>
        withAppointment(
          confirmStep(
            forgetRecords(personCase, 'appointment.day-before', 'appointment.two-hours', 'appointment.after'),
            'identity.appointment',
            at,
          ),
          { at: when, zone, place },
        ),
      );
    }
    case 'appointment.clear':
      return currentCase(state)?.appointment
        ? updateOrCreateCurrentCase(state, context, (personCase) =>
            undoStep(personCase, 'identity.appointment'),
          )
        : state;
    case 'organisation.choose':
      return updateOrCreateCurrentCase(state, context, (personCase) =>
        withOrganisation(personCase, command.organisation === 'none' ? undefined : command.organisation),
      );
    case 'file.saved':
      return updateCurrentCase(state, (personCase) =>
        personCase.savedFiles?.includes(command.file)
          ? personCase
          : { ...personCase, savedFiles: [...(personCase.savedFiles ?? []), command.file] },
      );
    case 'accredited.at':
      if (Date.parse(command.at) > now.getTime()) return state;
      return updateOrCreateCurrentCase(state, context, (personCase) => {
        const { 'identity.accredited': _, ...others } = personCase.confirmed;
        return confirmStep({ ...personCase, confirmed: others }, 'identity.accredited', command.at);
      });
    case 'reminder.snooze':
      return updateCase(state, command.case, (personCase) =>
        snooze(personCase, command.reminder, command.by, now),
      );
    case 'reminder.dismiss':
      return updateCase(state, command.case, (personCase) => dismiss(personCase, command.reminder));
    case 'reminder.resume':
      return updateCase(state, command.case, (personCase) => forgetRecords(personCase, command.reminder));
    case 'reminders.set':
      return withPersonal(state, withReminders(personal, command));
    case 'backup.record':
      return updateOrCreateCurrentCase(state, context, (personCase) =>
        withCheckedBackup(personCase, command, now),
      );
    case 'renewal.expires': {
      const expiry = readExpiry(command.on, now);
      if ('failure' in expiry) return state;
      const expiresAt = expiry.at.toISOString();
      return updateOrCreateCurrentCase(state, context, (personCase) =>
        withHeldCertificate(personCase, { expiresAt }),
      );
    }
    case 'trace.allow':
      return updateOrCreateCurrentCase(state, context, ({ trace, ...personCase }) => ({
        ...personCase,
        traceAllowed: command.allowed,
        ...(command.allowed && trace ? { trace } : {}),
      }));
    case 'ticket.open':
      return openTicket(state, command.ticket, context);
    case 'answer.note': {
      const other = commandOfNote(command.note, state.cases.current);
      if (other) return applyCommand(state, other, context);
      if (command.note !== 'restart-sent')
        return withoutLostTicket(
          updateOrCreateCurrentCase(state, context, (personCase) => withNote(personCase, command.note, at)),
          currentCase(state),
        );
      const sent = updateOrCreateCurrentCase(state, context, (personCase) =>
        confirmStep(restartCase(personCase, at), 'request.sent', at),
      );
      return markRequest(sent, 'request.sent', context);
    }
    case 'quarantine.seen': {
      const { quarantinedAt: _, ...settings } = state.settings;
      return { ...state, settings };
    }
    case 'everything.erase': {
      // Other people's tickets on a shared computer stay.
      if (state.settings.deviceMode === 'shared') return endVisit(state, 'erased');
      const { policy, deviceMode } = state.settings;
      const managed = policy ? { policy, ...(deviceMode ? { deviceMode } : {}) } : {};
      return { ...state, settings: { ...firstSettings, ...managed }, cases: emptyCases };
    }
    default:
      return command satisfies never;
  }
}
