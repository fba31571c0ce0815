import { shownCase } from '../cases/current-case.ts';
import { organisationIn } from '../cases/organisation.ts';
import { isRequestedHere } from '../cases/request-mark.ts';
import { policyIn } from '../cases/settings.ts';
import type { AppState, Case, PanelSide, PanelState, Site } from '../cases/state.ts';
import { expiredAt, isDone, isFinished, nextStep, phaseStatus, stepStatus } from '../cases/status.ts';
import type { FieldRole } from '../fields/roles.ts';
import { linkedPages, ownRenewal, type PageAdvice, pageForStep } from '../journey/advice.ts';
import type { BrowserName } from '../journey/configurador.ts';
import { factsOf, isIdentityProved } from '../journey/facts.ts';
import { afterBackupGuides, exportGuides, type Guide } from '../journey/guides.ts';
import type { System } from '../journey/installers.ts';
import { type DeviceMode, type Phase, type StepId, steps } from '../journey/phases.ts';
import { holds } from '../journey/published-facts.ts';
import { adviceOn } from '../journey/renewal-advice.ts';
import { type Stop, stopFor } from '../journey/stops.ts';
import { todoFor } from '../journey/todos.ts';
import { isFor } from '../journey/warnings.ts';
import type { PageId } from '../pages/page.ts';
import type { Organisation } from '../policy/organisation.ts';
import type { Policy } from '../policy/policy.ts';
import { formatLocalDate } from '../words/format.ts';
import { type Language, plural, t, type WordKey } from '../words/translate.ts';
import { type ActionsView, type ActionView, codeActions } from './action-view.ts';
import { type ChecklistView, checklistView } from './checklist-view.ts';
import {
  type FieldHintView,
  fieldHint,
  noticeFor,
  type PanelReminder,
  reminderFor,
  type SeenForm,
} from './notices.ts';
import {
  type ConfiguradorView,
  type ControlView,
  configuradorView,
  controlsView,
  type ExpectView,
  expectSources,
  expectView,
  type HowToView,
  howToView,
  type InstallerView,
  installerView,
  type LinkView,
  menuView,
  type RoutesView,
  routesView,
  type WarningView,
  warningSentence,
  warningView,
} from './panel-sections.ts';
import { type ControlPictures, controlPictures } from './pictures.ts';
import { type CautionView, cautionFor, type FadingView, fadingFor } from './shared-view.ts';
import { routeSources, sourcesOf } from './sources-view.ts';
import { spokenAdvice, voiceKeys } from './spoken-view.ts';
import { type StopView, stopView } from './stop-view.ts';
import { type WhoseView, whoseComputer } from './whose-view.ts';

/** Everything the panel draws, in the person's language, and nothing personal. */
export interface GuideView {
  revision: number;
  language: Language;
  page: PageId;
  phase?: Phase;
  stop?: Stop;
  /** How the person left the panel on this site; undefined while they have not touched it. */
  panel?: PanelState;
  /** Where the person wants the panel. */
  side: PanelSide;
  where: string;
  title: string;
  text: readonly string[];
  /** The one thing to do now, and another way to it. */
  action?: ActionView;
  otherAction?: ActionView;
  /** Asked before anything else: whose computer this is. */
  whose?: WhoseView;
  /** Which of several people this is for; no alias. */
  person?: { text: string; change: string; label: string };
  stopSign?: StopView;
  notice?: string;
  /** On a shared computer: it may forget what is asked for here. */
  caution?: CautionView;
  /** What is kept of the person is about to be erased. */
  fading?: FadingView;
  /** The most pressing thing that is due; the popup has the others. */
  reminder?: PanelReminder;
  routes?: RoutesView;
  howTo?: HowToView;
  /** The hint of a field beside which there is no room for it. */
  fieldHint?: FieldHintView;
  question?: QuestionView;
  expect?: ExpectView;
  installer?: InstallerView;
  configurador?: ConfiguradorView;
  /** The form is there to be filled in: not sent, or sent and come back. */
  formOpen: boolean;
  /** Worst first: one is shown, the others are one press away. */
  warnings: readonly WarningView[];
  /** Above those that are not shown; none where there are none. */
  moreWarnings?: string;
  list: string;
  checklist: ChecklistView;
  next?: LinkView;
  sources: readonly string[];
  /** The advice for whoever would rather hear it, sentence by sentence. */
  spoken: readonly string[];
  labels: PanelLabels;
  pictures: ControlPictures;
  controls: readonly ControlView[];
  /** Behind the last of the controls. */
  menu: readonly ControlView[];
}

/** Whether a step is done: asked in one sentence. */
export interface QuestionView {
  step: StepId;
  /** The step's words. */
  text: string;
  /** The question with them in quotation marks, and as it is announced. */
  quoted: string;
  announcement: string;
  /** It is what this page is about now: it stands in place of the page's advice. */
  leads: boolean;
}

/** How many warnings the panel shows before somebody asks for more. */
const warningsShown = 1;

/** Names of the panel's own parts. */
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
  'panel.question.yes',
  'panel.question.no',
  'panel.reload',
  'panel.offline',
  ...voiceKeys,
] as const satisfies readonly WordKey[];

export interface GuideSituation {
  state: AppState;
  now: Date;
  /** IANA name of the computer's time zone. */
  zone: string;
  page: PageId;
  site: Site;
  language: Language;
  system: System;
  /** The form of this page, if its frame was seen, and the fields of it that were found. */
  form?: SeenForm | undefined;
  /** A field of the form whose hint found no place beside it. */
  unplaced?: { page: PageId; role: FieldRole; at?: FieldHintView['at'] };
  browser: BrowserName;
  /** When this page's form was sent, in milliseconds, if it was. */
  sentAt: number | undefined;
}

/** What the panel shows on a page: pure, so that the same state always gives the same panel. */
export function guideView({
  state,
  now,
  zone,
  page,
  site,
  language,
  system,
  form,
  unplaced,
  ...sending
}: GuideSituation): GuideView {
  const known = shownCase(state, now);
  const mode = state.settings.deviceMode ?? 'shared';
  const finished = isFinished(known, mode);
  const stop = stopFor(page, {
    route: known?.route,
    requested: isRequestedHere(state, known),
    renewing: known?.kind === 'renewal',
    finished,
  });
  const expired = expiredAt(known, now);
  const saying = whatToSay(page, known, mode, finished, expired !== undefined);
  const date = expired ? formatLocalDate(language, expired) : '';
  const words = (key: WordKey, values: Record<string, string | number> = { date }): string =>
    t(language, key, values);
  const caution = stop ? undefined : cautionFor(state, page, now, language);
  const fading = fadingFor(state, now, language);
  const hasRoutes = saying.phase === 3 && !stop && !isAccredited(known);
  const organisation = organisationIn(state);
  const guides = guidesFor(saying, known, mode, organisation, system, sending.browser);
  const asked = stop ? undefined : questionFor(saying, known);
  const question = asked && questionOf(asked, saying, known, language);
  const code = stop ? {} : codeActions(known, { phase: saying.phase, form, mode }, language);
  const policy = policyIn(state.settings);
  const actions = code.action ? code : { ...toolFor(saying, known, stop, policy, language), ...code };
  const checklist = checklistView(known, mode, language, {
    here: saying.phase,
    reimports: organisation?.preset === 'upo',
  });
  const said = saying.body.filter(
    ({ words: key, unless }) => holds(key, now) && (unless === undefined || unless !== known?.route),
  );
  const body = said.map((each) => words(each.words));
  const stopSign = stop && stopView(stop, page, saying, state, language);
  const warned = stop
    ? []
    : (saying.warnings ?? []).filter((id) => isFor(id, { organisation, system, mode, now }));
  const warnings = warned.map((id) => warningView(id, organisation, language));

  return {
    revision: state.revision,
    language,
    page,
    ...(saying.phase ? { phase: saying.phase } : {}),
    ...(stop ? { stop } : {}),
    ...panelState(state, site),
    side: state.settings.personal.panelSide ?? 'right',
    where: saying.phase
      ? words('panel.where', { phase: saying.phase, name: words(`phase.${saying.phase}`) })
      : words('panel.where.none'),
    title: words(saying.title),
    text: [...recognised(known, saying, stop, language), ...body],
    ...actions,
    ...whoseComputer(state, language),
    ...personOf(state, language),
    ...(stopSign ? { stopSign } : {}),
    ...noticeFor(state, form, now, language),
    ...(caution ? { caution } : {}),
    ...(fading ? { fading } : {}),
    ...reminderFor(state, now, zone, words(saying.title), language, actions.action),
    ...(hasRoutes ? { routes: routesView(known?.route, policy.routes, language) } : {}),
    ...(guides.length > 0 ? { howTo: howToView(guides, organisation, language) } : {}),
    ...fieldHint(unplaced, language),
    ...(question ? { question } : {}),
    ...(saying.expect && !stop ? { expect: expectView(saying.expect, language) } : {}),
    ...(saying.installer ? { installer: installerView(system, language) } : {}),
    ...configuradorView(sending, system, language),
    formOpen: form !== undefined && form.roles.length > 0 && sending.sentAt === undefined,
    warnings,
    ...(warnings.length > warningsShown
      ? { moreWarnings: plural(language, 'panel.more-warnings', warnings.length - warningsShown) }
      : {}),
    list: t(language, 'panel.list', { done: checklist.done }),
    checklist,
    ...nextLink(saying, known, mode, language),
    sources: sourcesOf(
      { ...saying, body: said, warnings: warned },
      [
        ['route.heading', hasRoutes ? routeSources : []],
        ['howto.heading', guides.map(({ source }) => source)],
        ['panel.sources.sending', saying.expect ? expectSources : []],
      ],
      language,
    ),
    spoken: spokenAdvice(
      {
        title: words(saying.title),
        body,
        stopSign,
        warnings: warned.map((id) => warningSentence(id, language)),
        question,
      },
      language,
    ),
    labels: {
      ...(Object.fromEntries(labelKeys.map((key) => [key, words(key)])) as PanelLabels),
      'panel.hidden.back': t(
        language,
        sending.browser === 'firefox' ? 'panel.hidden.back.firefox' : 'panel.hidden.back.chrome',
      ),
    },
    pictures: controlPictures,
    controls: controlsView(language),
    menu: menuView(
      {
        hasRequest: stepStatus('request.sent', known) === 'done' || known?.requested !== undefined,
        hasCode: known?.code !== undefined,
        isShared: state.settings.deviceMode === 'shared',
        isVisit: state.cases.visit !== undefined,
        hasSeveralPeople: state.cases.list.length > 1,
        allowsBackupCheck: policy.allowBackupCheck,
      },
      language,
    ),
  };
}

function personOf({ cases: { list, current } }: AppState, language: Language): Pick<GuideView, 'person'> {
  const index = list.findIndex(({ id }) => id === current);
  if (list.length < 2 || index < 0) return {};
  const values = { number: index + 1, count: list.length };
  return {
    person: {
      text: t(language, 'panel.person', values),
      change: t(language, 'panel.person.change'),
      label: t(language, 'panel.person.change.label', values),
    },
  };
}

function questionOf(
  step: StepId,
  { does, implies }: PageAdvice,
  known: Case | undefined,
  language: Language,
): QuestionView {
  const text = t(language, `step.${step}`);
  return {
    step,
    text,
    quoted: t(language, 'panel.question.of', { step: text }),
    announcement: t(language, 'panel.question.told', { step: text }),
    leads: stepStatus(step, known) === 'suggested' && (step === does || step === implies),
  };
}

/** The page's own advice; what comes next where the page has served its purpose. */
function whatToSay(
  page: PageId,
  known: Case | undefined,
  mode: DeviceMode,
  finished: boolean,
  expired: boolean,
): PageAdvice {
  const { phase } = adviceOn(page, known?.kind);
  if (expired && (phase !== undefined || page.startsWith('renew-')))
    return {
      ...(phase ? { phase } : {}),
      title: 'do.expired',
      body: [{ words: 'do.expired.help', source: 'sede-2026-10' }],
    };
  if (finished && known?.kind !== 'renewal' && page.startsWith('renew-')) return ownRenewal;
  const { does, afterwards } = adviceOn(page, known?.kind);
  const served =
    phase !== undefined && (phaseStatus(phase, known, mode) === 'done' || (does && isDone(does, known)));
  if (!served) return adviceOn(page, known?.kind);
  const step = nextStep(known, mode);
  const { title, help, source } = todoFor(step);
  const next = pageForStep(step, known?.route, known?.kind);
  return {
    phase,
    title,
    body: [{ words: help, source }],
    ...(afterwards ? { warnings: afterwards } : {}),
    ...(step !== undefined && next !== samePage(page) ? { next } : {}),
  };
}

/** A form opened as the page itself stands for the sede's page that frames it. */
function samePage(page: PageId): PageId {
  if (page === 'request-form') return 'software-request';
  return page === 'download-form' ? 'software-download' : page;
}

/** On the way to the download: that this is the right browser, and since when. */
function recognised(
  known: Case | undefined,
  { phase }: PageAdvice,
  stop: Stop | undefined,
  language: Language,
): string[] {
  if (phase !== 4 || stop || !known?.requested) return [];
  const { at, seen } = known.requested;
  return [
    seen
      ? t(language, 'recognised.here', { date: formatLocalDate(language, new Date(at)) })
      : t(language, 'recognised.undated'),
  ];
}

function panelState({ settings }: AppState, site: Site): { panel?: PanelState } {
  const panel = settings.personal.panels?.[site];
  return panel ? { panel } : {};
}

/**
 * What to ask: first what pages have suggested, the furthest step before earlier ones, which it implies; then what this
 * page implies.
 */
function questionFor({ implies, phase }: PageAdvice, known: Case | undefined): StepId | undefined {
  const suggested = steps.findLast(({ id }) => stepStatus(id, known) === 'suggested');
  if (suggested) return suggested.id;
  if (implies && stepStatus(implies, known) === 'pending') return implies;
  if (phase === 4 && !isAccredited(known))
    return known?.route === 'video' ? 'identity.video-approved' : 'identity.accredited';
  return undefined;
}

function isAccredited(known: Case | undefined): boolean {
  return isIdentityProved(factsOf(known));
}

/** On the way to the office the appointment and its sheet, in the last phase the check of the backup. */
function toolFor(
  { phase }: PageAdvice,
  known: Case | undefined,
  stop: Stop | undefined,
  { allowBackupCheck }: Policy,
  language: Language,
): ActionsView {
  if (stop) return {};
  if (phase === 3 && known?.route === 'office' && !isAccredited(known))
    return { action: { kind: 'open', target: 'sheet', label: t(language, 'appointment.open') } };
  return phase === 5 && allowBackupCheck && !isDone('backup.checked', known)
    ? { action: { kind: 'open', target: 'backup', label: t(language, 'check.open.mine') } }
    : {};
}

/** In the last phase: how to make the backup here, and once it is checked, what comes after. */
function guidesFor(
  { phase }: PageAdvice,
  known: Case | undefined,
  mode: DeviceMode,
  organisation: Organisation | undefined,
  system: System,
  browser: BrowserName,
): Guide[] {
  if (phase !== 5) return [];
  return isDone('backup.checked', known)
    ? afterBackupGuides(system, browser, mode, organisation)
    : exportGuides(system, browser);
}

function nextLink(
  { next, phase }: PageAdvice,
  known: Case | undefined,
  mode: DeviceMode,
  language: Language,
): { next?: LinkView } {
  const page = next ?? (phase ? undefined : pageForStep(nextStep(known, mode), known?.route, known?.kind));
  if (!page) return {};
  const key = next ? 'panel.next' : 'panel.go-to';
  return {
    next: { label: t(language, key, { page: t(language, `link.${page}`) }), href: linkedPages[page] },
  };
}
