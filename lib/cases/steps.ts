import { factsOf } from '../journey/facts.ts';
import { type CaseKind, type CaseRoute, type StepId, stepById, steps } from '../journey/phases.ts';
import { withoutAppointment } from './change-appointment.ts';
import type { Case } from './state.ts';

/** Whether a step is done or suggested. */
export function isDoneOrSuggested(personCase: Case | undefined, step: StepId): boolean {
  return factsOf(personCase)[step] !== undefined || personCase?.suggested[step] !== undefined;
}

/** Confirms a step. One that was confirmed before keeps its date. */
export function confirmStep(personCase: Case, id: StepId, at: string): Case {
  const { chooses, route } = stepById(id);
  const { [id]: _, ...suggested } = personCase.suggested;
  // A step of one route chooses that route.
  const chosen = chooses ?? (personCase.route === undefined ? route : undefined);
  const base = settled(chosen ? choose(personCase, chosen, at) : personCase, id);
  return { ...base, suggested, confirmed: { ...base.confirmed, [id]: base.confirmed[id] ?? { at } } };
}

/** Removes what a confirmed step settles: a denial, a failed sending, a rejection. */
function settled({ denied, hitch, rejectedAt, held, ...personCase }: Case, id: StepId): Case {
  const { elsewhere: _, ...rest } = held ?? {};
  const stillDenied = denied?.filter((step) => step !== id) ?? [];
  const isOver = id === 'identity.office' || id.startsWith('identity.video-') || id === 'identity.accredited';
  return {
    ...personCase,
    ...(stillDenied.length > 0 ? { denied: stillDenied } : {}),
    ...(hitch && hitch.form !== id ? { hitch } : {}),
    ...(rejectedAt !== undefined && !isOver ? { rejectedAt } : {}),
    ...(held ? { held: id === 'renewal.certificate-here' ? rest : held } : {}),
  };
}

/** Assumed length of an appointment, in milliseconds. */
const appointmentLength = 30 * 60_000;

/** The date for a step confirmed now: for an accreditation, not after its appointment's end. */
export function completionDate({ appointment }: Case, step: StepId, now: Date): string {
  if (step !== 'identity.accredited' || !appointment) return now.toISOString();
  const end = Date.parse(appointment.at) + appointmentLength;
  return new Date(Math.min(end, now.getTime())).toISOString();
}

/** What a step brought with it, and takes away again. */
const belongings: Readonly<Partial<Record<StepId, readonly (keyof Case)[]>>> = {
  'request.sent': ['requested', 'requestedAgainAt', 'ticket'],
  'backup.checked': ['backup'],
};

/** Undoes a confirmed step, or declines a suggested one. */
export function undoStep(personCase: Case, id: StepId): Case {
  const { [id]: _, ...confirmed } = personCase.confirmed;
  const { [id]: __, ...suggested } = personCase.suggested;
  const undone: Case = { ...personCase, confirmed, suggested };
  delete undone.finishedAt;
  for (const belonging of belongings[id] ?? []) delete undone[belonging];
  if (personCase.route !== undefined && stepById(id).chooses === personCase.route) delete undone.route;
  const taken = id === 'identity.appointment' ? withoutAppointment(undone) : undone;
  // For a step implied by a later one, the person's word counts more.
  if (personCase.confirmed[id] === undefined && personCase.suggested[id] !== undefined) return taken;
  return factsOf(taken)[id] === undefined ? taken : { ...taken, denied: [...(taken.denied ?? []), id] };
}

/**
 * The same person requests another certificate. Steps of the computer stay, such as the Configurador's installation;
 * the last certificate's request, code, appointment and backup go.
 */
export function restartCase(personCase: Case, at: string): Case {
  const { id, alias, organisation, confirmed, traceAllowed } = personCase;
  const isInstalled = factsOf(personCase)['setup.installed'] !== undefined;
  return {
    id,
    createdAt: at,
    ...(alias === undefined ? {} : { alias }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(traceAllowed === undefined ? {} : { traceAllowed }),
    earlier: 'replacing',
    confirmed: {
      ...(isInstalled ? { 'setup.installed': { at } } : {}),
      ...stepsOfComputer({ confirmed }, 'first'),
    },
    suggested: {},
  };
}

/** Repeats the request in the same run. Computer, route and appointment stay; the last request's results go. */
export function withNewRequest(personCase: Case): Case {
  const kept = steps.filter(({ id, phase }) => phase === 1 || 'chooses' in stepById(id));
  const stays = new Set<StepId>([...kept.map(({ id }) => id), 'identity.appointment']);
  const entries = Object.entries(personCase.confirmed).filter(([id]) => stays.has(id as StepId));
  const isInstalled = factsOf(personCase)['setup.installed'] !== undefined;
  const {
    code: _,
    requested: _1,
    requestedAgainAt: _2,
    ticket: _3,
    trace: _4,
    hitch: _5,
    ...others
  } = personCase;
  const { rejectedAt: _6, denied: _7, backup: _8, finishedAt: _9, ...again } = others;
  const at = personCase.confirmed['request.sent']?.at ?? personCase.createdAt;
  return {
    ...again,
    confirmed: { ...(isInstalled ? { 'setup.installed': { at } } : {}), ...Object.fromEntries(entries) },
    suggested: {},
  };
}

/** Steps of the computer, which survive a restart. */
export function stepsOfComputer(
  { confirmed }: Pick<Case, 'confirmed'>,
  kind: CaseKind = 'renewal',
): Case['confirmed'] {
  const ofComputer = steps.filter((step) => step.phase === 1 && (!('kind' in step) || step.kind === kind));
  return Object.fromEntries(
    ofComputer.flatMap(({ id }) => {
      const done = confirmed[id];
      return done ? [[id, done] as const] : [];
    }),
  );
}

/** Choosing a route undoes the other choice; steps of the other stay for a change of mind. */
function choose(personCase: Case, route: CaseRoute, at: string): Case {
  const confirmed = { ...personCase.confirmed };
  for (const step of steps) {
    if (!('chooses' in step)) continue;
    if (step.chooses === route) confirmed[step.id] ??= { at };
    else delete confirmed[step.id];
  }
  return { ...personCase, route, confirmed };
}
