import type { BrowserName } from '../journey/configurador.ts';
import type { System } from '../journey/installers.ts';
import { policyOf } from '../policy/policy.ts';
import { withMode, withPolicy, withReminders } from './change-settings.ts';
import type { Command } from './commands.ts';
import { forgetRecords, postpone, stop, told } from './reminder-records.ts';
import {
  askedAgain,
  isCodeOutdated,
  isFresh,
  markRequest,
  notAskedAgain,
  openTicket,
  withoutLostTicket,
} from './request-mark.ts';
import { stepsOfStaff } from './settings.ts';
import {
  type AppState,
  type Case,
  type Cases,
  emptyCases,
  firstSettings,
  mostCases,
  type Settings,
} from './state.ts';
import { confirm, isTouched, restarted, undo, whenDone } from './steps.ts';
import { faded, left, seen, visited } from './visit.ts';

/** What a command needs from outside: the core has no clock and no dice. */
export interface Circumstances {
  now: Date;
  /** Id for a case that has to be made because there is none yet. */
  newId: string;
  /** Mark for an installation that has none yet. */
  newInstallation: string;
  /** Characters for a new ticket: the first that is free is taken. */
  newTickets: readonly string[];
  system: System;
  browser: BrowserName;
}

/** Commands that no person has given. */
const unattended: readonly Command['type'][] = [
  'device.choose',
  'policy.apply',
  'visit.goes-on',
  'visit.fades',
  'visit.ends',
  'evidence.found',
  'evidence.withdrawn',
  'reminder.told',
  'everything.erase',
  'case.erase',
];

/**
 * The state after a command. One that finds nothing to change in a step or case gives the same object back. On a shared
 * computer whoever gives a command is there, and what they leave is kept a while longer.
 */
export function reduce(state: AppState, command: Command, circumstances: Circumstances): AppState {
  const next = carryOut(state, command, circumstances);
  if (next === state || unattended.includes(command.type)) return begun(next, circumstances.now);
  return visited(next, circumstances.now);
}

/** What lies on a shared computer belongs to a visit, whoever brought it there. */
function begun(state: AppState, now: Date): AppState {
  const { list, visit } = state.cases;
  return list.length > 0 && !visit ? visited(state, now) : state;
}

function carryOut(state: AppState, command: Command, circumstances: Circumstances): AppState {
  const { now, newId } = circumstances;
  const at = now.toISOString();
  const inCases = (change: (cases: Cases) => Cases): AppState => withCases(state, change(state.cases));
  const inCase = (change: (current: Case) => Case): AppState =>
    inCases((cases) => changeCurrent(cases, newCase(newId, at, state.settings), change));

  switch (command.type) {
    case 'step.confirm':
      return markRequest(
        inCase((current) => confirm(current, command.step, whenDone(current, command.step, now))),
        command.step,
        circumstances,
      );
    case 'step.undo':
      return isTouched(currentCase(state), command.step)
        ? withoutLostTicket(
            inCase((current) => undo(current, command.step)),
            currentCase(state),
          )
        : state;
    case 'evidence.found': {
      const current = currentCase(state);
      if (current?.confirmed[command.step] || current?.suggested[command.step])
        return command.step === 'request.sent' ? inCurrent(state, (known) => askedAgain(known, now)) : state;
      const suggested = inCase((known) => ({
        ...known,
        suggested: { ...known.suggested, [command.step]: { at, page: command.page } },
      }));
      return markRequest(suggested, command.step, circumstances);
    }
    case 'evidence.withdrawn':
      return isFresh(currentCase(state)?.suggested[command.step]?.at, now)
        ? withoutLostTicket(
            inCase((current) => undo(current, command.step)),
            currentCase(state),
          )
        : inCurrent(state, (known) => notAskedAgain(known, now));
    case 'case.add':
      if (state.cases.list.length >= mostCases || state.cases.list.some(({ id }) => id === command.id))
        return state;
      return inCases((cases) => ({
        ...cases,
        list: [
          ...cases.list,
          { ...newCase(command.id, at, state.settings), ...(command.alias ? { alias: command.alias } : {}) },
        ],
        current: command.id,
      }));
    case 'case.rename':
      return inCases((cases) =>
        changeCase(cases, command.id, ({ alias: _, ...known }) =>
          command.alias === '' ? known : { ...known, alias: command.alias },
        ),
      );
    case 'case.switch':
      return state.cases.list.some(({ id }) => id === command.id)
        ? inCases((cases) => ({ ...cases, current: command.id }))
        : state;
    case 'case.finish':
      return inCases((cases) => changeCase(cases, command.id, (known) => ({ ...known, finishedAt: at })));
    case 'case.reopen':
      return inCases((cases) => changeCase(cases, command.id, ({ finishedAt: _, ...known }) => known));
    case 'case.restart':
      return inCases((cases) => changeCase(cases, command.id, (known) => restarted(known, at)));
    case 'case.erase':
      return inCases((cases) => eraseCase(cases, command.id));
    case 'language.choose':
      return { ...state, settings: { ...state.settings, language: command.language } };
    case 'device.choose': {
      // Whose computer it is was decided by those who look after it.
      if (policyOf(state.settings.policy).deviceMode !== undefined) return state;
      return withMode(state, command.mode, circumstances);
    }
    case 'policy.apply':
      return withPolicy(state, command.policy, circumstances);
    case 'visit.goes-on':
      return command.clicked ? visited(state, now) : seen(state, now);
    case 'visit.fades':
      return faded(state, now);
    case 'visit.ends':
      return left(state, command.ticket);
    case 'panel.set':
      return {
        ...state,
        settings: { ...state.settings, panels: { ...state.settings.panels, [command.site]: command.state } },
      };
    case 'panel.move': {
      const { panelSide: _, ...settings } = state.settings;
      return {
        ...state,
        settings: command.side === 'right' ? settings : { ...settings, panelSide: command.side },
      };
    }
    case 'installation.name': {
      const { nickname: _, ...mark } = state.settings.installation ?? {
        id: circumstances.newInstallation,
      };
      const installation = command.nickname === '' ? mark : { ...mark, nickname: command.nickname };
      return { ...state, settings: { ...state.settings, installation } };
    }
    case 'code.save': {
      const current = currentCase(state);
      // The first request's code, once more: a second request is not answered by it.
      if (current && isCodeOutdated(current) && current.code?.value === command.code) return state;
      const saved = inCase((known) => ({
        ...confirm(known, 'request.code-saved', at),
        code: { value: command.code, at },
      }));
      return markRequest(saved, 'request.code-saved', circumstances);
    }
    case 'code.forget':
      return inCurrent(state, ({ code: _, ...known }) => undo(known, 'request.code-saved'));
    case 'request.not-again':
      return inCurrent(state, ({ requestedAgainAt: _, ...known }) => known);
    case 'appointment.set': {
      const { at: when, zone, place } = command;
      if (Date.parse(when) <= now.getTime()) return state;
      return inCase((known) => ({
        ...confirm(
          forgetRecords(known, 'appointment.day-before', 'appointment.two-hours', 'appointment.after'),
          'identity.appointment',
          at,
        ),
        appointment: { at: when, zone, place },
      }));
    }
    case 'appointment.clear':
      return currentCase(state)?.appointment
        ? inCase(({ appointment: _, ...known }) => undo(known, 'identity.appointment'))
        : state;
    case 'file.saved':
      return inCurrent(state, (known) =>
        known.savedFiles?.includes(command.file)
          ? known
          : { ...known, savedFiles: [...(known.savedFiles ?? []), command.file] },
      );
    case 'accredited.at':
      if (Date.parse(command.at) > now.getTime()) return state;
      return inCase((known) => {
        const { 'identity.accredited': _, ...others } = known.confirmed;
        return confirm({ ...known, confirmed: others }, 'identity.accredited', command.at);
      });
    case 'reminder.told':
      return inCases((cases) =>
        changeCase(cases, command.case, (known) => told(known, command.reminder, command.of)),
      );
    case 'reminder.postpone':
      return inCases((cases) =>
        changeCase(cases, command.case, (known) => postpone(known, command.reminder, command.by, now)),
      );
    case 'reminder.stop':
      return inCases((cases) => changeCase(cases, command.case, (known) => stop(known, command.reminder)));
    case 'reminder.resume':
      return inCases((cases) =>
        changeCase(cases, command.case, (known) => forgetRecords(known, command.reminder)),
      );
    case 'reminders.set':
      return { ...state, settings: withReminders(state.settings, command) };
    case 'backup.record':
      return inCase((known) => ({
        ...confirm(confirm(known, 'backup.made', at), 'backup.checked', at),
        backup: { checkedAt: at, expiresAt: command.expiresAt, kind: command.kind },
      }));
    case 'trace.allow':
      return inCase(({ trace, ...known }) => ({
        ...known,
        traceAllowed: command.allowed,
        ...(command.allowed && trace ? { trace } : {}),
      }));
    case 'trace.record':
      return currentCase(state)?.traceAllowed
        ? inCase((known) => ({ ...known, trace: command.trace }))
        : state;
    case 'ticket.open':
      return openTicket(state, command.ticket, circumstances);
    case 'set-aside.seen': {
      const { setAsideAt: _, ...settings } = state.settings;
      return { ...state, settings };
    }
    case 'everything.erase': {
      // On a shared computer other people's tickets are not this one's to erase.
      if (state.settings.deviceMode === 'shared') return left(state, 'erased');
      // What an administrator wants is not the person's to erase.
      const { policy, deviceMode } = state.settings;
      const managed = policy ? { policy, ...(deviceMode ? { deviceMode } : {}) } : {};
      return { ...state, settings: { ...firstSettings, ...managed }, cases: emptyCases };
    }
    default:
      return command satisfies never;
  }
}

/** Changes the current case, if there is one and the change is one. */
function inCurrent(state: AppState, change: (known: Case) => Case): AppState {
  const current = currentCase(state);
  const changed = current && change(current);
  return !current || changed === current
    ? state
    : withCases(
        state,
        changeCase(state.cases, current.id, () => changed ?? current),
      );
}

/** The case the person is on, if any. */
export function currentCase({ cases }: Pick<AppState, 'cases'>): Case | undefined {
  return cases.list.find(({ id }) => id === cases.current);
}

function newCase(id: string, at: string, settings: Settings): Case {
  const done = Object.fromEntries(stepsOfStaff(settings).map((step) => [step, { at }]));
  return { id, createdAt: at, confirmed: done, suggested: {} };
}

/** The case that is shown: the current one, or what everybody on this computer starts with. */
export function shownCase(state: AppState, now: Date): Case | undefined {
  const current = currentCase(state);
  return (
    current ??
    (stepsOfStaff(state.settings).length > 0 ? newCase('', now.toISOString(), state.settings) : undefined)
  );
}

function withCases(state: AppState, cases: Cases): AppState {
  return cases === state.cases ? state : { ...state, cases };
}

function changeCase(cases: Cases, id: string, change: (known: Case) => Case): Cases {
  return cases.list.some((known) => known.id === id)
    ? { ...cases, list: cases.list.map((known) => (known.id === id ? change(known) : known)) }
    : cases;
}

/** Changes the current case, made first where there is none. */
function changeCurrent(cases: Cases, blank: Case, change: (current: Case) => Case): Cases {
  const current = cases.list.find(({ id }) => id === cases.current);
  const begun = current ? cases : { ...cases, list: [...cases.list, blank], current: blank.id };
  return changeCase(begun, (current ?? blank).id, change);
}

function eraseCase(cases: Cases, id: string): Cases {
  const list = cases.list.filter((known) => known.id !== id);
  const { current, ...rest } = cases;
  const next = current === id ? list.at(-1)?.id : current;
  return { ...rest, list, ...(next === undefined ? {} : { current: next }) };
}
