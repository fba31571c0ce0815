import type { BrowserName } from '../journey/configurador.ts';
import type { System } from '../journey/installers.ts';
import { type IdentityRoute, type StepId, stepById, steps } from '../journey/phases.ts';
import type { Command } from './commands.ts';
import { markRequest, openTicket, ticketsForShared, withoutLostTicket } from './request-mark.ts';
import { type AppState, type Case, type Cases, emptyCases, firstSettings, mostCases } from './state.ts';

/**
 * How long after a form was sent its reappearance means that it was refused, in milliseconds. Later it is a person
 * who has come back.
 */
const withdrawable = 20_000;

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

/** The state after a command. One that finds nothing to change in a step or case gives the same object back. */
export function reduce(state: AppState, command: Command, circumstances: Circumstances): AppState {
  const { now, newId } = circumstances;
  const at = now.toISOString();
  const inCases = (change: (cases: Cases) => Cases): AppState => withCases(state, change(state.cases));
  const inCase = (change: (current: Case) => Case): AppState =>
    inCases((cases) => changeCurrent(cases, newId, at, change));

  switch (command.type) {
    case 'step.confirm':
      return markRequest(
        inCase((current) => confirm(current, command.step, at)),
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
      if (current?.confirmed[command.step] || current?.suggested[command.step]) return state;
      const suggested = inCase((known) => ({
        ...known,
        suggested: { ...known.suggested, [command.step]: { at, page: command.page } },
      }));
      return markRequest(suggested, command.step, circumstances);
    }
    case 'evidence.withdrawn': {
      const suggestion = currentCase(state)?.suggested[command.step];
      const isFresh = suggestion !== undefined && now.getTime() - Date.parse(suggestion.at) < withdrawable;
      return isFresh
        ? withoutLostTicket(
            inCase((current) => undo(current, command.step)),
            currentCase(state),
          )
        : state;
    }
    case 'case.add':
      if (state.cases.list.length >= mostCases) return state;
      return inCases((cases) => ({
        ...cases,
        list: [
          ...cases.list,
          { ...newCase(command.id, at), ...(command.alias ? { alias: command.alias } : {}) },
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
    case 'case.erase':
      return inCases((cases) => eraseCase(cases, command.id));
    case 'language.choose':
      return { ...state, settings: { ...state.settings, language: command.language } };
    case 'device.choose': {
      const moved = { ...state, settings: { ...state.settings, deviceMode: command.mode } };
      return command.mode === 'shared' ? ticketsForShared(moved, circumstances) : moved;
    }
    case 'panel.set':
      return {
        ...state,
        settings: { ...state.settings, panels: { ...state.settings.panels, [command.site]: command.state } },
      };
    case 'installation.name': {
      const { id } = state.settings.installation ?? { id: circumstances.newInstallation };
      const installation = command.nickname === '' ? { id } : { id, nickname: command.nickname };
      return { ...state, settings: { ...state.settings, installation } };
    }
    case 'code.save': {
      const saved = inCase((known) => ({
        ...confirm(known, 'request.code-saved', at),
        code: { value: command.code, at },
      }));
      return markRequest(saved, 'request.code-saved', circumstances);
    }
    case 'code.forget':
      return currentCase(state) ? inCase(({ code: _, ...known }) => known) : state;
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
    case 'everything.erase':
      return { ...state, settings: firstSettings, cases: emptyCases };
    default:
      return command satisfies never;
  }
}

function isTouched(known: Case | undefined, step: StepId): boolean {
  return known?.confirmed[step] !== undefined || known?.suggested[step] !== undefined;
}

/** The case the person is on, if any. */
export function currentCase({ cases }: Pick<AppState, 'cases'>): Case | undefined {
  return cases.list.find(({ id }) => id === cases.current);
}

function newCase(id: string, at: string): Case {
  return { id, createdAt: at, confirmed: {}, suggested: {} };
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
function changeCurrent(cases: Cases, newId: string, at: string, change: (current: Case) => Case): Cases {
  const id = cases.list.some((known) => known.id === cases.current) ? (cases.current ?? newId) : newId;
  const withCurrent =
    id === cases.current ? cases : { ...cases, list: [...cases.list, newCase(id, at)], current: id };
  return changeCase(withCurrent, id, change);
}

function eraseCase(cases: Cases, id: string): Cases {
  const list = cases.list.filter((known) => known.id !== id);
  const { current, ...rest } = cases;
  const next = current === id ? list.at(-1)?.id : current;
  return { ...rest, list, ...(next === undefined ? {} : { current: next }) };
}

function confirm(known: Case, id: StepId, at: string): Case {
  const { chooses, route } = stepById(id);
  const { [id]: _, ...suggested } = known.suggested;
  // Whoever says "I have been accredited at an office" has chosen the office.
  const chosen = chooses ?? (known.route === undefined ? route : undefined);
  const base = chosen ? choose(known, chosen, at) : known;
  return { ...base, suggested, confirmed: { ...base.confirmed, [id]: base.confirmed[id] ?? { at } } };
}

/** Takes a confirmed step back, or declines a suggested one. */
function undo(known: Case, id: StepId): Case {
  const { [id]: _, ...confirmed } = known.confirmed;
  const { [id]: __, ...suggested } = known.suggested;
  const { finishedAt: ___, requested, ...open } = known;
  // A request taken back takes its mark and its ticket with it.
  const { ticket, ...unticketed } = open;
  const kept =
    id === 'request.sent'
      ? unticketed
      : { ...unticketed, ...(ticket ? { ticket } : {}), ...(requested ? { requested } : {}) };
  const undone: Case = { ...kept, confirmed, suggested };
  if (stepById(id).chooses !== known.route || known.route === undefined) return undone;
  const { route: ____, ...unrouted } = undone;
  return unrouted;
}

/** Choosing a route takes back the other choice; what was done on the other is kept for a change of mind. */
function choose(known: Case, route: IdentityRoute, at: string): Case {
  const confirmed = { ...known.confirmed };
  for (const step of steps) {
    if (!('chooses' in step)) continue;
    if (step.chooses === route) confirmed[step.id] ??= { at };
    else delete confirmed[step.id];
  }
  return { ...known, route, confirmed };
}
