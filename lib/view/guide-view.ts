import { shownCase } from '../cases/current-case.ts';
import { organisationIn } from '../cases/organisation.ts';
import { isRequestedHere } from '../cases/request-mark.ts';
import { policyIn } from '../cases/settings.ts';
import type { AppState, PanelMode, PanelSide, Site } from '../cases/state.ts';
import { isFinished, stepStatus } from '../cases/status.ts';
import type { FieldRole } from '../fields/roles.ts';
import type { Note } from '../journey/guidance.ts';
import type { Phase } from '../journey/phases.ts';
import { adviceOn } from '../journey/renewal-advice.ts';
import { type Stop, stopFor } from '../journey/stops.ts';
import type { PageId } from '../pages/page.ts';
import { type Language, t, type WordKey } from '../words/translate.ts';
import { type ChecklistView, checklistView } from './checklist-view.ts';
import { askedDevice, type DeviceQuestionView } from './device-question-view.ts';
import { type Device, type GuidanceView, guidanceView } from './guidance-view.ts';
import {
  type FieldHintView,
  fieldHint,
  noticeFor,
  type PanelReminder,
  reminderFor,
  type SeenForm,
} from './notices.ts';
import { type ControlView, controlsView, menuView } from './panel-sections.ts';
import { personNumber } from './people-view.ts';
import { type ControlPictures, controlPictures } from './pictures.ts';
import { type CautionView, cautionFor } from './shared-view.ts';
import { voiceKeys } from './spoken-view.ts';

/** Everything the panel draws, in the person's language, and nothing personal. */
export interface GuideView {
  revision: number;
  /** An opaque id of the list's person, sent back with each press and never drawn. */
  case?: string;
  language: Language;
  page: PageId;
  phase?: Phase;
  stop?: Stop;
  /** The panel's state on this site; undefined until the person changes it. */
  panel?: PanelMode;
  side: PanelSide;
  now: GuidanceView;
  deviceQuestion?: DeviceQuestionView;
  /** Which of several people this is for; no alias. */
  person?: { text: string; change: string; label: string };
  notice?: string;
  /** On a shared computer: it may forget what is requested here. */
  caution?: CautionView;
  reminder?: PanelReminder;
  fieldHint?: FieldHintView;
  /** In milliseconds. */
  sentAt?: number;
  /** Not sent, or sent and come back. */
  formOpen: boolean;
  list: string;
  checklist: ChecklistView;
  labels: PanelLabels;
  pictures: ControlPictures;
  controls: readonly ControlView[];
  menu: readonly ControlView[];
}

type PanelLabels = Readonly<Record<(typeof labelKeys)[number] | 'panel.hidden.back', string>>;

const labelKeys = [
  'app.name',
  'app.unofficial',
  'panel.label',
  'panel.collapse',
  'panel.expand',
  'panel.move.left',
  'panel.move.bottom',
  'panel.move.right',
  'panel.fold',
  'panel.tab',
  'panel.way',
  'panel.more',
  'panel.less',
  'panel.hidden',
  'panel.hidden.undo',
  'panel.code.saved',
  'panel.code.written',
  'panel.code.not-written',
  'panel.sources',
  'panel.noted.confirm',
  'panel.noted.undo',
  'panel.reload',
  'panel.offline',
  ...voiceKeys,
] as const satisfies readonly WordKey[];

export interface GuideSituation extends Device {
  state: AppState;
  now: Date;
  /** IANA name. */
  zone: string;
  page: PageId;
  site: Site;
  language: Language;
  /** This page's form with the fields found, if its frame was seen. */
  form?: SeenForm | undefined;
  /** A field whose hint found no place beside it. */
  unplaced?: { page: PageId; role: FieldRole; at?: FieldHintView['at'] };
  /** In milliseconds. */
  sentAt: number | undefined;
}

/** The panel's view of a page: a pure function of the state. */
export function guideView(situation: GuideSituation): GuideView {
  const { state, now, zone, page, site, language, form, unplaced, sentAt, browser } = situation;
  const personCase = shownCase(state, now);
  const mode = state.settings.deviceMode ?? 'shared';
  const stop = stopFor(page, {
    route: personCase?.route,
    requested: isRequestedHere(state, personCase) || personCase?.suggested['request.sent'] !== undefined,
    renewing: personCase?.kind === 'renewal',
    finished: isFinished(personCase, mode),
  });
  const codeField = form?.page === 'download-form' && form.roles.includes('code');
  const guidance = guidanceView({ ...situation, codeField });
  const { phase } = adviceOn(page, personCase?.kind);
  const checklist = checklistView(personCase, mode, language, {
    here: guidance.phase ?? phase,
    reimports: organisationIn(state)?.preset === 'upo',
  });
  const caution = stop ? undefined : cautionFor(state, page, now, language);
  const panel = state.settings.personal.panels?.[site];
  return {
    revision: state.revision,
    ...(personCase ? { case: personCase.id } : {}),
    language,
    page,
    ...(phase ? { phase } : {}),
    ...(stop ? { stop } : {}),
    ...(panel ? { panel } : {}),
    side: state.settings.personal.panelSide ?? 'right',
    now: guidance,
    ...askedDevice(state, language),
    ...personOf(state, language),
    ...noticeFor(state, form, now, language),
    ...(caution ? { caution } : {}),
    ...reminderFor(state, now, zone, guidance, language),
    ...fieldHint(unplaced, language),
    ...(sentAt === undefined ? {} : { sentAt }),
    formOpen: form !== undefined && form.roles.length > 0 && sentAt === undefined,
    list: t(language, 'panel.list', { done: checklist.done }),
    checklist,
    labels: {
      ...(Object.fromEntries(labelKeys.map((key) => [key, t(language, key)])) as PanelLabels),
      'panel.hidden.back': t(
        language,
        browser === 'firefox' ? 'panel.hidden.back.firefox' : 'panel.hidden.back.chrome',
      ),
    },
    pictures: controlPictures,
    controls: controlsView(language),
    menu: menuView(
      {
        hasRequest: stepStatus('request.sent', personCase) === 'done' || personCase?.requested !== undefined,
        hasCode: personCase?.code !== undefined,
        isShared: state.settings.deviceMode === 'shared',
        isVisit: state.cases.visit !== undefined,
        hasSeveralPeople: state.cases.list.length > 1,
        allowsBackupCheck: policyIn(state.settings).allowBackupCheck,
      },
      language,
    ),
  };
}

/** Whether the panel offers this note: pages can send no other. */
export function offersNote({ now, caution }: GuideView, note: Note): boolean {
  const presses = [now.action, now.other, caution?.asked, ...(now.question?.answers ?? [])];
  return presses.some((each) => each?.does.kind === 'note' && each.does.note === note);
}

function personOf(state: AppState, language: Language): Pick<GuideView, 'person'> {
  const values = personNumber(state);
  if (!values) return {};
  return {
    person: {
      text: t(language, 'panel.person', values),
      change: t(language, 'panel.person.change'),
      label: t(language, 'panel.person.change.label', values),
    },
  };
}
