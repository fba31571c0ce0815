import { shownCase } from '../cases/current-case.ts';
import { organisationIn } from '../cases/organisation.ts';
import { isCodeOld, isCodeOutdated } from '../cases/request-mark.ts';
import { policyIn } from '../cases/settings.ts';
import type { AppState, Case } from '../cases/state.ts';
import { currentPhase, isDone, stepStatus } from '../cases/status.ts';
import { linkedPages, pageForStep } from '../journey/advice.ts';
import type { StepId } from '../journey/phases.ts';
import type { Policy } from '../policy/policy.ts';
import { sentencesToSay } from '../voice/sentences.ts';
import { formatLocalDate } from '../words/format.ts';
import { type Language, t } from '../words/translate.ts';
import { type AppointmentView, appointmentView } from './appointment-view.ts';
import { type ChecklistView, checklistView } from './checklist-view.ts';
import { type RoutesView, routesView } from './panel-sections.ts';
import { type PersonView, peopleView, personInWords } from './people-view.ts';
import { clockNotice, type RemindersView, remindersView } from './reminders-view.ts';
import { type TodoView, todoView } from './todo-view.ts';

/** What the popup draws for the current case. */
export interface PopupView {
  /** Whose list this is, where there are several people. */
  person: string | undefined;
  where: string;
  /** The one thing to do now. */
  title: string;
  text: string;
  /** Where it is done: an address of FNMT's, or one of our own pages. Nowhere once everything is done. */
  page: string | { own: 'backup' } | undefined;
  /** To start again, where the certificate has expired. */
  restart: TodoView['restart'];
  checklist: ChecklistView;
  reminders: RemindersView;
  /** What is wrong with this computer's clock, if anything is. */
  clock: string | undefined;
  /** While the person has to choose how to prove who they are. */
  routes: RoutesView | undefined;
  /** From the code to the office: the appointment, or that there is none yet. */
  appointment: { known: AppointmentView | undefined } | undefined;
  /** When the office confirmed who they are, until the download. */
  accreditedAt: Date | undefined;
  /** What there is to say about the stored code. */
  codeNotes: readonly string[];
  people: readonly PersonView[];
  /** Whether anybody else is to be reminded of something. */
  othersDue: boolean;
  /** Files the person has saved here with our help. */
  files: readonly string[];
  /** Whether the comparison with the request can be offered: before the request is sent, and afterwards to switch it off. */
  mayTrace: boolean;
  /** The one thing to do now, for whoever would rather hear it. */
  spoken: readonly string[];
}

export function popupView(state: AppState, now: Date, zone: string, language: Language): PopupView {
  const known = shownCase(state, now);
  const mode = state.settings.deviceMode ?? 'shared';
  const phase = currentPhase(known, mode);
  const todo = todoView(known, mode, now, language);
  const { step } = todo;
  const reminders = remindersView(state, now, zone, language);
  const people = peopleView(state, now, zone, language);
  return {
    person: personInWords(people, language),
    where: phase
      ? t(language, 'panel.where', { phase, name: t(language, `phase.${phase}`) })
      : t(language, 'popup.title'),
    title: todo.title,
    text: todo.text,
    restart: todo.restart,
    page: step && pageFor(step, known, policyIn(state.settings)),
    checklist: checklistView(known, mode, language, {
      reimports: organisationIn(state)?.preset === 'upo',
    }),
    reminders,
    clock: clockNotice(state, now, language),
    routes:
      step === 'identity.office'
        ? routesView(known?.route, policyIn(state.settings).routes, language)
        : undefined,
    appointment: appointmentFor(known, state, now, zone, language),
    accreditedAt: accreditedAt(known),
    codeNotes: codeNotes(known, now, language),
    people,
    othersDue: Object.keys(reminders.counts).some((id) => id !== known?.id),
    files: (known?.savedFiles ?? []).map((file) => t(language, `file.${file}`)),
    mayTrace:
      known !== undefined && (known.traceAllowed === true || stepStatus('request.sent', known) === 'pending'),
    spoken: sentencesToSay([todo.title, todo.text]),
  };
}

function pageFor(step: StepId, known: Case | undefined, { allowBackupCheck }: Policy): PopupView['page'] {
  return step === 'backup.checked' && allowBackupCheck
    ? { own: 'backup' }
    : linkedPages[pageForStep(step, known?.route)];
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
