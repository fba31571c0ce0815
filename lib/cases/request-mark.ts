import type { StepId } from '../journey/phases.ts';
import type { Circumstances } from './reduce.ts';
import type { AppState, Case } from './state.ts';
import { livingTickets, plainTicket, type Ticket } from './ticket.ts';

/**
 * After a step: a request is marked with where it was made, once; on a shared computer its ticket is made then, and
 * follows every later step.
 */
export function markRequest(state: AppState, step: StepId, circumstances: Circumstances): AppState {
  const { now, newInstallation, system, browser } = circumstances;
  const current = state.cases.list.find(({ id }) => id === state.cases.current);
  if (!current) return state;
  if (step !== 'request.sent' || current.requested) return followTicket(state, current, now);

  const installation = state.settings.installation ?? { id: newInstallation };
  const requested = { at: now.toISOString(), installation: installation.id, system, browser };
  const marked = { ...state, settings: { ...state.settings, installation } };
  return state.settings.deviceMode === 'shared'
    ? issueTicket(marked, { ...current, requested }, circumstances)
    : withCase(marked, { ...current, requested });
}

/** Without the ticket of a case that has just lost its own: its request was not one. */
export function withoutLostTicket(state: AppState, before: Case | undefined): AppState {
  const { tickets } = state.settings;
  const after = state.cases.list.find(({ id }) => id === before?.id);
  if (!tickets || before?.ticket === undefined || after?.ticket !== undefined) return state;
  const kept = tickets.filter(({ code }) => code !== before.ticket);
  return { ...state, settings: { ...state.settings, tickets: kept } };
}

/** Whether the current case's request was made in this very browser. */
export function isRequestedHere({ settings }: AppState, known: Case | undefined): boolean {
  return known?.requested !== undefined && known.requested.installation === settings.installation?.id;
}

/** The case a ticket stands for, made current. A ticket that is not known changes nothing. */
export function openTicket(
  state: AppState,
  typed: string,
  { now, newId, newInstallation, system, browser }: Circumstances,
): AppState {
  const code = plainTicket(typed);
  const ticket = livingTickets(state.settings.tickets ?? [], now).find((known) => known.code === code);
  if (!ticket) return state;
  const installation = state.settings.installation ?? { id: newInstallation };
  const at = now.toISOString();
  const opened: Case = {
    id: newId,
    createdAt: at,
    confirmed: Object.fromEntries(ticket.confirmed.map((step) => [step, { at: ticket.requestedAt }])),
    suggested: {},
    requested: { at: ticket.requestedAt, installation: installation.id, system, browser },
    ticket: code,
    ...routeOf(ticket),
  };
  return {
    ...state,
    settings: { ...state.settings, installation },
    cases: { ...state.cases, list: [...state.cases.list, opened], current: newId },
  };
}

function routeOf({ confirmed }: Ticket): Pick<Case, 'route'> {
  if (confirmed.includes('identity.office')) return { route: 'office' };
  return confirmed.includes('identity.video') ? { route: 'video' } : {};
}

function issueTicket(state: AppState, known: Case, { now, newTicket }: Circumstances): AppState {
  const others = livingTickets(state.settings.tickets ?? [], now).filter(({ code }) => code !== newTicket);
  const ticket: Ticket = { code: newTicket, requestedAt: now.toISOString(), confirmed: stepsOf(known) };
  const settings = { ...state.settings, tickets: [...others, ticket] };
  return withCase({ ...state, settings }, { ...known, ticket: newTicket });
}

function followTicket(state: AppState, known: Case, now: Date): AppState {
  const { tickets } = state.settings;
  if (known.ticket === undefined || !tickets) return state;
  const followed = livingTickets(tickets, now).map((ticket) =>
    ticket.code === known.ticket ? { ...ticket, confirmed: stepsOf(known) } : ticket,
  );
  return { ...state, settings: { ...state.settings, tickets: followed } };
}

function stepsOf({ confirmed }: Case): StepId[] {
  return Object.keys(confirmed) as StepId[];
}

function withCase(state: AppState, known: Case): AppState {
  return {
    ...state,
    cases: { ...state.cases, list: state.cases.list.map((other) => (other.id === known.id ? known : other)) },
  };
}
