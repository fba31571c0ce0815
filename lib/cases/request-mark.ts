import type { StepId } from '../journey/phases.ts';
import { policyOf } from '../policy/policy.ts';
import { withNewCase } from './change-case.ts';
import type { CommandContext } from './context.ts';
import type { AppState, Case } from './state.ts';
import { isDone } from './status.ts';
import { maxTickets, normaliseTicket, retainedTickets, type Ticket, validTickets } from './ticket.ts';

/**
 * Milliseconds after a sending within which the form's reappearance means that it was refused, and a second report is
 * of the same sending. Later, the person has come back.
 */
const withdrawable = 20_000;

/** Recent enough for a returning form to withdraw it. */
export function isFresh(at: string | undefined, now: Date): boolean {
  return at !== undefined && now.getTime() - Date.parse(at) < withdrawable;
}

/** The request form was sent again although a request was on record: another code counts from now on. */
export function withSecondRequest(personCase: Case, now: Date): Case {
  // A second report of the same sending may come after its code was saved.
  const isSame = isFresh(personCase.requested?.at, now) || isFresh(personCase.requestedAgainAt, now);
  const isFirst = personCase.requested === undefined && !isDone('download.downloaded', personCase);
  return isFirst || isSame ? personCase : { ...personCase, requestedAgainAt: now.toISOString() };
}

/** The form came back at once: the sending was refused, and the first request still counts. */
export function withoutSecondRequest(personCase: Case, now: Date): Case {
  if (!isFresh(personCase.requestedAgainAt, now)) return personCase;
  const { requestedAgainAt: _, ...asked } = personCase;
  return asked;
}

/** Whether the stored code is from before the last request. */
export function isCodeOutdated({ code, requestedAgainAt }: Case): boolean {
  return code !== undefined && requestedAgainAt !== undefined && code.at < requestedAgainAt;
}

/** Minimum age at which a code may have expired, in milliseconds: sources say 30 or 40 days. */
const codeAge = 30 * 86_400_000;

/** Whether the stored code may have expired. */
export function isCodeOld({ code }: Case, now: Date): boolean {
  return code !== undefined && now.getTime() - Date.parse(code.at) >= codeAge;
}

/**
 * Marks a request once with where it was made. On a shared computer it then gets a ticket, which follows every later
 * step.
 */
export function markRequest(state: AppState, step: StepId, context: CommandContext): AppState {
  const { now, newInstallation, system, browser } = context;
  const current = state.cases.list.find(({ id }) => id === state.cases.current);
  if (!current) return state;
  const isKnown = current.requested !== undefined && current.confirmed['request.sent'] !== undefined;
  if (step !== 'request.sent' || (current.requested && isKnown)) return followTicket(state, current);

  const installation = state.settings.installation ?? { id: newInstallation };
  // A form seen sent dates the request; a person's word does not.
  const seen = current.suggested['request.sent'] !== undefined;
  const requested = { at: now.toISOString(), seen, installation: installation.id, system, browser };
  const marked = { ...state, settings: { ...state.settings, installation } };
  return state.settings.deviceMode !== 'personal'
    ? issueTicket(marked, { ...current, requested }, context)
    : withCase(marked, { ...current, requested });
}

/** Removes the ticket of a case that has just lost it: its request was not one. */
export function withoutLostTicket(state: AppState, before: Case | undefined): AppState {
  const { tickets } = state.settings;
  const after = state.cases.list.find(({ id }) => id === before?.id);
  if (!tickets || before?.ticket === undefined || after?.ticket !== undefined) return state;
  const kept = tickets.filter(({ code }) => code !== before.ticket);
  return { ...state, settings: { ...state.settings, tickets: kept } };
}

/** Whether the current case's request was made in this very browser. */
export function isRequestedHere({ settings }: AppState, personCase: Case | undefined): boolean {
  return (
    personCase?.requested !== undefined && personCase.requested.installation === settings.installation?.id
  );
}

/** Restores a ticket's case and makes it current. An unknown ticket, or lack of room, changes nothing. */
export function openTicket(
  state: AppState,
  typed: string,
  { now, newId, newInstallation, system, browser }: CommandContext,
): AppState {
  const code = normaliseTicket(typed);
  const ticket = validTickets(
    state.settings.tickets ?? [],
    policyOf(state.settings.policy).ticketDays,
    now,
  ).find((candidate) => candidate.code === code);
  if (!ticket) return state;
  const open = state.cases.list.find((personCase) => personCase.ticket === code);
  if (open) return { ...state, cases: { ...state.cases, current: open.id } };
  const installation = state.settings.installation ?? { id: newInstallation };
  const at = now.toISOString();
  const opened: Case = {
    id: newId,
    createdAt: at,
    confirmed: Object.fromEntries(
      [...ticket.confirmed, 'request.sent'].map((step) => [
        step,
        step === 'request.sent' ? { at: ticket.requestedAt } : { at: ticket.requestedAt, undated: true },
      ]),
    ),
    suggested: {},
    requested: { at: ticket.requestedAt, seen: true, installation: installation.id, system, browser },
    ticket: code,
    ...(ticket.kind ? { kind: ticket.kind } : {}),
    ...routeOf(ticket),
  };
  const added = withNewCase(state, opened);
  return added === state ? state : { ...added, settings: { ...added.settings, installation } };
}

function routeOf({ confirmed }: Ticket): Pick<Case, 'route'> {
  if (confirmed.includes('identity.office')) return { route: 'office' };
  return confirmed.includes('identity.video') ? { route: 'video' } : {};
}

/** A front desk keeps nothing of anybody, not even a ticket. */
function issueTicket(state: AppState, personCase: Case, { now, newTickets }: CommandContext): AppState {
  if (policyOf(state.settings.policy).frontDesk) return withCase(state, personCase);
  const living = validTickets(state.settings.tickets ?? [], policyOf(state.settings.policy).ticketDays, now);
  if (personCase.ticket !== undefined) return withCase(state, personCase);
  // A code in use is never given to somebody else.
  const code = newTickets.find((candidate) => !living.some((taken) => taken.code === candidate));
  if (code === undefined) return withCase(state, personCase);
  const ticket: Ticket = {
    code,
    requestedAt: now.toISOString(),
    ...(personCase.kind ? { kind: personCase.kind } : {}),
    confirmed: stepsOf(personCase),
  };
  const { ticketDays } = policyOf(state.settings.policy);
  const kept = retainedTickets(state.settings.tickets ?? [], ticketDays, now);
  const settings = { ...state.settings, tickets: [...kept, ticket].slice(-maxTickets) };
  return withCase({ ...state, settings }, { ...personCase, ticket: code });
}

/** Gives every request made here a ticket, when a personal computer becomes shared. */
export function ticketsForShared(state: AppState, context: CommandContext): AppState {
  return state.cases.list
    .filter(({ requested, ticket }) => requested !== undefined && ticket === undefined)
    .reduce((all, personCase) => issueTicket(all, personCase, context), state);
}

function followTicket(state: AppState, personCase: Case): AppState {
  const { tickets } = state.settings;
  if (personCase.ticket === undefined || !tickets) return state;
  const followed = tickets.map((ticket) =>
    ticket.code === personCase.ticket ? { ...ticket, confirmed: stepsOf(personCase) } : ticket,
  );
  return { ...state, settings: { ...state.settings, tickets: followed } };
}

function stepsOf({ confirmed }: Case): StepId[] {
  return Object.keys(confirmed) as StepId[];
}

function withCase(state: AppState, personCase: Case): AppState {
  return {
    ...state,
    cases: {
      ...state.cases,
      list: state.cases.list.map((other) => (other.id === personCase.id ? personCase : other)),
    },
  };
}
