import { isFull } from '../cases/change-case.ts';
import { shownCase } from '../cases/current-case.ts';
import { organisationIn } from '../cases/organisation.ts';
import { isRequestedHere } from '../cases/request-mark.ts';
import { computerName, isShared, policyIn } from '../cases/settings.ts';
import { type AppState, type Case, type Site, sites } from '../cases/state.ts';
import { isDone, stepStatus } from '../cases/status.ts';
import { askingRows } from '../journey/table/can-renew.ts';
import { type Language, t } from '../words/translate.ts';
import { type AppointmentView, appointmentView } from './appointment-view.ts';
import { type ChecklistView, checklistView } from './checklist-view.ts';
import { type CodeView, codeFor } from './code-view.ts';
import { type Device, type GuidanceView, guidanceView, type QuestionView } from './guidance-view.ts';
import { type PersonView, peopleView, personInWords } from './people-view.ts';
import { clockNotice, isSaid, type RemindersView, remindersView } from './reminders-view.ts';
import { type RenewalView, renewalView } from './renewal-view.ts';
import type { PopupPart } from './ui-targets.ts';

/** What the popup draws for the current case. */
export interface PopupView {
  /** Whose list this is, if there are several people. */
  person: string | undefined;
  /** The panel's guidance without a page. */
  now: GuidanceView;
  checklist: ChecklistView;
  /** Whether a certificate can be renewed, if asked or relevant. */
  renewal: RenewalPartView | undefined;
  /** The checklist's heading. */
  list: string;
  reminders: RemindersView;
  /** What is wrong with this computer's clock. */
  clock: string | undefined;
  /** From the code to the office: the appointment, or that there is none yet. */
  appointment: { known: AppointmentView | undefined } | undefined;
  /** When the office confirmed the identity, until the download. */
  accreditedAt: Date | undefined;
  /** Everybody on this computer; on a shared one only the current person. */
  people: readonly PersonView[] | undefined;
  /** Others have reminders due. */
  othersDue: boolean;
  /** The comparison with the request: offered before sending, and afterwards to switch it off. */
  trace: { allowed: boolean } | undefined;
  /** Staff serve one person after another here. */
  desk: boolean;
  /** Unreadable data was quarantined. */
  wasSetAside: boolean;
  /** Where the person has hidden the panel. */
  hiddenOn: readonly Site[];
  code: CodeView | undefined;
  /** The current person's ticket, or a field for one. */
  ticket: { own: string | undefined; isFull: boolean } | undefined;
  /** The computer to come back to. */
  comeBack: string | undefined;
  /** What to check before leaving a shared computer. */
  leave: LeaveView | undefined;
  /** The parts below the next action, today's most important first. */
  parts: readonly PopupPartName[];
}

/** The questions about a renewal. */
interface RenewalPartView {
  check: RenewalView;
  /** Replaces the guidance, which would ask the same. */
  leads: boolean;
  /** The guidance's other question. */
  question: QuestionView | undefined;
}

interface LeaveView {
  done: { backup: boolean; deleted: boolean };
  /** There is a certificate to back up and delete. */
  hasCertificate: boolean;
  /** The code is erased too, and must be noted elsewhere. */
  needsCode: boolean;
  files: readonly string[];
  ticket: string | undefined;
}

/** The popup's personal parts, in their usual order. */
const popupPartNames = [
  'reminders',
  'code',
  'renewal',
  'appointment',
  'accredited',
  'ticket',
  'come-back',
  'trace',
  'list',
  'people',
  'leave',
  'other-person',
] as const;
export type PopupPartName = (typeof popupPartNames)[number];

/** @param wanted the requested part, shown first */
export function popupView(
  state: AppState,
  now: Date,
  zone: string,
  language: Language,
  device: Device,
  wanted?: PopupPart,
): PopupView {
  const { settings } = state;
  const policy = policyIn(settings);
  const personCase = shownCase(state, now);
  const mode = state.settings.deviceMode ?? 'shared';
  const guidance = guidanceView({ state, page: undefined, now, zone, language, ...device });
  const reminders = remindersView(state, now, zone, language);
  const checklist = checklistView(personCase, mode, language, {
    reimports: organisationIn(state)?.preset === 'upo',
  });
  const people = peopleView(state, now, zone, language);
  return {
    person: personInWords(people, language),
    now: guidance,
    checklist,
    list: t(language, 'panel.list', { done: checklist.done }),
    renewal: renewalFor(state, guidance, wanted, { system: device.system, language, now }),
    reminders: {
      ...reminders,
      due: reminders.due.map((reminder) => ({ ...reminder, isSaid: isSaid(reminder, guidance) })),
    },
    clock: clockNotice(state, now, language),
    appointment: appointmentFor(personCase, state, now, zone, language),
    accreditedAt: accreditedAt(personCase),
    people: isShared(state) ? undefined : people,
    othersDue: Object.keys(reminders.counts).some((id) => id !== personCase?.id),
    trace: traceFor(personCase),
    desk: policy.frontDesk,
    wasSetAside: settings.quarantinedAt !== undefined,
    hiddenOn: sites.filter((site) => settings.personal.panels?.[site] === 'hidden'),
    code: codeFor(state, personCase, now, language, wanted),
    ticket: ticketFor(state, personCase, wanted),
    comeBack: comeBackFor(state, personCase, language),
    leave: leaveFor(state, personCase, language),
    parts: partsInOrder(personCase, guidance, wanted),
  };
}

const renewalRows: ReadonlySet<string> = new Set(askingRows.map(({ id }) => id));

function renewalFor(
  state: AppState,
  { row, action, question }: GuidanceView,
  wanted: PopupPart | undefined,
  reader: Parameters<typeof renewalView>[2],
): PopupView['renewal'] {
  const check = renewalView(state, wanted === 'renewal', reader);
  if (!check) return undefined;
  const { does } = action;
  const isWayThere =
    (does.kind === 'open' && does.target === 'renewal') ||
    (does.kind === 'note' && does.note === 'ask-renewal');
  const isAsked = check.questions.some(({ id }) => id === question?.id);
  return {
    check,
    leads: renewalRows.has(row) || isWayThere,
    question: isAsked ? undefined : question,
  };
}

function appointmentFor(
  personCase: Case | undefined,
  state: AppState,
  now: Date,
  zone: string,
  language: Language,
): PopupView['appointment'] {
  if (
    !personCase ||
    isDone('identity.accredited', personCase) ||
    stepStatus('download.downloaded', personCase) !== 'pending'
  )
    return undefined;
  const { appointment, route } = personCase;
  if (route === 'video' || (!appointment && route !== 'office')) return undefined;
  return {
    known: appointment && appointmentView(appointment, organisationIn(state), now, zone, language),
  };
}

function accreditedAt(personCase: Case | undefined): Date | undefined {
  const step = personCase?.confirmed['identity.accredited'];
  return step && !step.undated && stepStatus('download.downloaded', personCase) === 'pending'
    ? new Date(step.at)
    : undefined;
}

function traceFor(personCase: Case | undefined): PopupView['trace'] {
  if (!personCase) return undefined;
  const allowed = personCase.traceAllowed === true;
  // Only the form of a new request is compared.
  const isAhead = personCase.kind !== 'renewal' && stepStatus('request.sent', personCase) === 'pending';
  return allowed || isAhead ? { allowed } : undefined;
}

function ticketFor(
  state: AppState,
  personCase: Case | undefined,
  wanted: PopupPart | undefined,
): PopupView['ticket'] {
  const { settings } = state;
  if (policyIn(settings).frontDesk) return undefined;
  const hasPlace =
    settings.deviceMode === 'shared' && (personCase?.ticket !== undefined || !personCase?.requested);
  return hasPlace || wanted === 'ticket' ? { own: personCase?.ticket, isFull: isFull(state) } : undefined;
}

function comeBackFor(state: AppState, personCase: Case | undefined, language: Language): string | undefined {
  const name = computerName(state.settings);
  return name !== undefined && isRequestedHere(state, personCase)
    ? t(language, 'installation.come-back', { name })
    : undefined;
}

function leaveFor(state: AppState, personCase: Case | undefined, language: Language): LeaveView | undefined {
  const { settings, cases } = state;
  if (!isShared(state) || !cases.visit || policyIn(settings).frontDesk) return undefined;
  return {
    done: {
      backup: isDone('backup.checked', personCase),
      deleted: isDone('backup.deleted-here', personCase),
    },
    hasCertificate: stepStatus('download.downloaded', personCase) !== 'pending',
    needsCode:
      isDone('request.sent', personCase) && stepStatus('download.downloaded', personCase) === 'pending',
    files: (personCase?.savedFiles ?? []).map((file) => t(language, `file.${file}`)),
    ticket: personCase?.ticket,
  };
}

/** The requested part first; then leaving, or the code where it is awaited. */
function partsInOrder(
  personCase: Case | undefined,
  { asks }: GuidanceView,
  wanted: PopupPart | undefined,
): PopupPartName[] {
  const isLeaving = stepStatus('download.downloaded', personCase) !== 'pending';
  const first: PopupPartName[] = [
    ...(wanted ? [wanted] : []),
    ...(isLeaving ? (['leave'] as const) : []),
    ...(personCase?.appointment ? (['appointment'] as const) : []),
    ...(asks === 'request.code-saved' ? (['code'] as const) : []),
  ];
  return [...new Set([...first, ...popupPartNames])];
}
