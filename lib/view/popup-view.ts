import { isFull } from '../cases/change-case.ts';
import { shownCase } from '../cases/current-case.ts';
import { organisationIn } from '../cases/organisation.ts';
import { isCodeOld, isCodeOutdated, isRequestedHere } from '../cases/request-mark.ts';
import { computerName, policyIn } from '../cases/settings.ts';
import { type AppState, type Case, type Site, sites } from '../cases/state.ts';
import { isDone, stepStatus } from '../cases/status.ts';
import { formatLocalDate } from '../words/format.ts';
import { type Language, t } from '../words/translate.ts';
import { type AppointmentView, appointmentView } from './appointment-view.ts';
import { type ChecklistView, checklistView } from './checklist-view.ts';
import { type Device, type GuidanceView, guidanceView } from './guidance-view.ts';
import { type PersonView, peopleView, personInWords } from './people-view.ts';
import { clockNotice, type RemindersView, remindersView } from './reminders-view.ts';
import type { PopupPart } from './ui-targets.ts';

/** What the popup draws for the current case. */
export interface PopupView {
  /** Whose list this is, where there are several people. */
  person: string | undefined;
  /** What to do now: the panel's guidance, without a page under it. */
  now: GuidanceView;
  checklist: ChecklistView;
  /** Above the checklist. */
  list: string;
  reminders: RemindersView;
  /** What is wrong with this computer's clock, if anything is. */
  clock: string | undefined;
  /** From the code to the office: the appointment, or that there is none yet. */
  appointment: { known: AppointmentView | undefined } | undefined;
  /** When the office confirmed who they are, until the download. */
  accreditedAt: Date | undefined;
  /** Everybody on this computer; on a shared one there is only who is there. */
  people: readonly PersonView[] | undefined;
  /** Whether anybody else is to be reminded of something. */
  othersDue: boolean;
  /** The comparison with the request: offered before it is sent, and afterwards to switch it off. */
  trace: { allowed: boolean } | undefined;
  /** Staff serve one person after the other here. */
  desk: boolean;
  /** Stored data could not be read and were put aside. */
  wasSetAside: boolean;
  /** Where the person has hidden the panel. */
  hiddenOn: readonly Site[];
  code: CodeView | undefined;
  /** The current person's ticket, or where one is typed. */
  ticket: { own: string | undefined; isFull: boolean } | undefined;
  /** To which computer the person has to come back. */
  comeBack: string | undefined;
  /** What to look at before leaving a shared computer. */
  leave: LeaveView | undefined;
  /** The parts below the next action, what matters today first. */
  parts: readonly PopupPartName[];
}

/** The request code, or where it is entered. */
interface CodeView {
  value: string | undefined;
  notes: readonly string[];
  /** Another request was sent since: the new code is asked for beside the old one. */
  isOutdated: boolean;
  /** On a shared computer nothing is copied: the clipboard outlives its person. */
  mayCopy: boolean;
  /** Codes on other people's lists, and whose they are. */
  others: readonly { code: string; name: string }[];
}

interface LeaveView {
  done: { backup: boolean; deleted: boolean };
  /** There is a certificate to be taken away and deleted. */
  hasCertificate: boolean;
  /** The code is erased with everything else: it has to be noted elsewhere. */
  needsCode: boolean;
  files: readonly string[];
  ticket: string | undefined;
}

/** The parts of the popup that are the person's own, in their usual order. */
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

/** @param wanted the part that was asked for, to be shown first */
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
  const known = shownCase(state, now);
  const mode = state.settings.deviceMode ?? 'shared';
  const guidance = guidanceView({ state, page: undefined, now, zone, language, ...device });
  const reminders = remindersView(state, now, zone, language);
  const checklist = checklistView(known, mode, language, {
    reimports: organisationIn(state)?.preset === 'upo',
  });
  const people = peopleView(state, now, zone, language);
  return {
    person: personInWords(people, language),
    now: guidance,
    checklist,
    list: t(language, 'panel.list', { done: checklist.done }),
    reminders,
    clock: clockNotice(state, now, language),
    appointment: appointmentFor(known, state, now, zone, language),
    accreditedAt: accreditedAt(known),
    people: isShared(state) ? undefined : people,
    othersDue: Object.keys(reminders.counts).some((id) => id !== known?.id),
    trace: traceFor(known),
    desk: policy.frontDesk,
    wasSetAside: settings.quarantinedAt !== undefined,
    hiddenOn: sites.filter((site) => settings.personal.panels?.[site] === 'hidden'),
    code: codeFor(state, known, now, language, wanted),
    ticket: ticketFor(state, known, wanted),
    comeBack: comeBackFor(state, known, language),
    leave: leaveFor(state, known, language),
    parts: partsInOrder(known, guidance, wanted),
  };
}

function appointmentFor(
  known: Case | undefined,
  state: AppState,
  now: Date,
  zone: string,
  language: Language,
): PopupView['appointment'] {
  if (
    !known ||
    isDone('identity.accredited', known) ||
    stepStatus('download.downloaded', known) !== 'pending'
  )
    return undefined;
  const { appointment, route } = known;
  if (route === 'video' || (!appointment && route !== 'office')) return undefined;
  return {
    known: appointment && appointmentView(appointment, organisationIn(state), now, zone, language),
  };
}

function accreditedAt(known: Case | undefined): Date | undefined {
  const step = known?.confirmed['identity.accredited'];
  return step && !step.undated && stepStatus('download.downloaded', known) === 'pending'
    ? new Date(step.at)
    : undefined;
}

/** Whether the code has done what it was for, at an office or by video. */
function isAccredited({ confirmed }: Case): boolean {
  return (
    confirmed['identity.accredited'] !== undefined ||
    confirmed['identity.video-approved'] !== undefined ||
    confirmed['download.downloaded'] !== undefined
  );
}

function isShared({ settings }: AppState): boolean {
  // Until somebody says whose computer it is, it counts as a shared one.
  return settings.deviceMode !== 'personal';
}

function traceFor(known: Case | undefined): PopupView['trace'] {
  if (!known) return undefined;
  const allowed = known.traceAllowed === true;
  // Only the form of a new request is looked at.
  const isAhead = known.kind !== 'renewal' && stepStatus('request.sent', known) === 'pending';
  return allowed || isAhead ? { allowed } : undefined;
}

/** Once there is a request, until the download; and whenever it was asked for. */
function codeFor(
  state: AppState,
  known: Case | undefined,
  now: Date,
  language: Language,
  wanted: PopupPart | undefined,
): CodeView | undefined {
  const isNeeded =
    (known?.code !== undefined || isDone('request.sent', known) || known?.requested !== undefined) &&
    stepStatus('download.downloaded', known) === 'pending';
  if (!isNeeded && wanted !== 'code') return undefined;
  const { idleWipeMinutes } = policyIn(state.settings);
  return {
    value: known?.code?.value,
    notes: [
      ...codeNotes(known, now, language),
      ...(isShared(state) ? [t(language, 'code.kept', { minutes: idleWipeMinutes })] : []),
    ],
    isOutdated: known !== undefined && isCodeOutdated(known),
    mayCopy: !isShared(state),
    others: othersCodes(state, known, language),
  };
}

function othersCodes(
  { cases: { list } }: AppState,
  known: Case | undefined,
  language: Language,
): CodeView['others'] {
  return list.flatMap(({ id, alias, code }, index) =>
    code && id !== known?.id
      ? [{ code: code.value, name: alias ?? t(language, 'cases.nobody', { number: index + 1 }) }]
      : [],
  );
}

function ticketFor(
  state: AppState,
  known: Case | undefined,
  wanted: PopupPart | undefined,
): PopupView['ticket'] {
  const { settings } = state;
  if (policyIn(settings).frontDesk) return undefined;
  const hasPlace = settings.deviceMode === 'shared' && (known?.ticket !== undefined || !known?.requested);
  return hasPlace || wanted === 'ticket' ? { own: known?.ticket, isFull: isFull(state) } : undefined;
}

function comeBackFor(state: AppState, known: Case | undefined, language: Language): string | undefined {
  const name = computerName(state.settings);
  return name !== undefined && isRequestedHere(state, known)
    ? t(language, 'installation.come-back', { name })
    : undefined;
}

function leaveFor(state: AppState, known: Case | undefined, language: Language): LeaveView | undefined {
  const { settings, cases } = state;
  if (!isShared(state) || !cases.visit || policyIn(settings).frontDesk) return undefined;
  return {
    done: {
      backup: isDone('backup.checked', known),
      deleted: isDone('backup.deleted-here', known),
    },
    hasCertificate: stepStatus('download.downloaded', known) !== 'pending',
    needsCode: isDone('request.sent', known) && stepStatus('download.downloaded', known) === 'pending',
    files: (known?.savedFiles ?? []).map((file) => t(language, `file.${file}`)),
    ticket: known?.ticket,
  };
}

/** What was asked for first; then the way out where somebody leaves, the code where it is awaited. */
function partsInOrder(
  known: Case | undefined,
  { asks }: GuidanceView,
  wanted: PopupPart | undefined,
): PopupPartName[] {
  const isLeaving = stepStatus('download.downloaded', known) !== 'pending';
  const first: PopupPartName[] = [
    ...(wanted ? [wanted] : []),
    ...(isLeaving ? (['leave'] as const) : []),
    ...(known?.appointment ? (['appointment'] as const) : []),
    ...(asks === 'request.code-saved' ? (['code'] as const) : []),
  ];
  return [...new Set([...first, ...popupPartNames])];
}

/** The code's age, without a lifetime that nobody has published; and whether another one counts by now. */
function codeNotes(known: Case | undefined, now: Date, language: Language): string[] {
  const again = known?.requestedAgainAt;
  if (!known?.code) {
    return again ? [t(language, 'code.again', { date: formatLocalDate(language, new Date(again)) })] : [];
  }
  const saved = formatLocalDate(language, new Date(known.code.at));
  return [
    ...(isCodeOutdated(known) ? [t(language, 'code.outdated')] : []),
    ...(isCodeOld(known, now) && !isAccredited(known) ? [t(language, 'code.aged')] : []),
    saved === formatLocalDate(language, now)
      ? t(language, 'code.saved-today')
      : t(language, 'code.saved-on', { date: saved }),
  ];
}
