import { shownCase } from '../cases/current-case.ts';
import { organisationIn } from '../cases/organisation.ts';
import { heldCertificate } from '../cases/renewal.ts';
import { policyIn } from '../cases/settings.ts';
import { type OpenPage, situationOf } from '../cases/situation.ts';
import type { AppState, Case } from '../cases/state.ts';
import type { BrowserName } from '../journey/configurador.ts';
import type { QuestionId, Row } from '../journey/guidance.ts';
import type { System } from '../journey/installers.ts';
import type { Phase, StepId } from '../journey/phases.ts';
import { isInForce } from '../journey/published-facts.ts';
import { answersIn, questionOf } from '../journey/questions/questions.ts';
import { adviceOn } from '../journey/renewal-advice.ts';
import { isMet, type Situation } from '../journey/situation.ts';
import { rowFor, warningsOf } from '../journey/table/rows.ts';
import { isWarningFor } from '../journey/warnings.ts';
import { formatLocalDate } from '../words/format.ts';
import { type Language, plural, t, type WordKey } from '../words/translate.ts';
import { type GuidanceSections, sectionOf } from './guidance-sections.ts';
import {
  type ChosenRouteView,
  chosenRouteView,
  type WarningView,
  warningSentence,
  warningView,
} from './panel-sections.ts';
import { type Picture, pictures } from './pictures.ts';
import { actionView, type PressView, pressView } from './press-view.ts';
import { citedByWarning, citedInWords } from './sources-view.ts';
import { spokenAdvice } from './spoken-view.ts';

/** A question with its answers. */
export interface QuestionView {
  id: QuestionId;
  text: string;
  /** Its announcement, which says where to answer. */
  announcement: string;
  /** It replaces the title: the answers follow directly. */
  leads: boolean;
  answers: readonly (PressView & { id: string })[];
}

/** What a person is told to do next, in panel or popup: nothing personal. */
export interface GuidanceView extends GuidanceSections {
  /** The id in the journey's table. */
  row: string;
  /** The phase of the person's step. */
  phase: Phase | undefined;
  /** The step that the title asks for. */
  asks: StepId | undefined;
  /** Where the person is, in one line. */
  where: string;
  title: string;
  text: readonly string[];
  action: PressView;
  other: PressView | undefined;
  question: QuestionView | undefined;
  look: Row['look'];
  /** Beside the title of a stop sign. */
  picture?: Picture;
  chosen: ChosenRouteView | undefined;
  /** Worst first: one is shown, the others are one press away. */
  warnings: readonly WarningView[];
  /** The heading of the hidden ones, if any. */
  moreWarnings: string | undefined;
  /** Who says this, and when. */
  sources: readonly string[];
  /** The sentences to read aloud. */
  spoken: readonly string[];
}

const warningsShown = 1;

/** What depends on computer and browser. */
export interface Device {
  system: System;
  browser: BrowserName;
}

export interface GuidanceSituation extends OpenPage, Device {
  state: AppState;
  now: Date;
  /** IANA name. */
  zone: string;
  language: Language;
}

/** The journey's row for this state and page, in words. */
export function guidanceView(given: GuidanceSituation): GuidanceView {
  const { state, now, zone, language, system } = given;
  const situation = situationOf(state, given, now, zone);
  const row: Row = rowFor(situation);
  const personCase = shownCase(state, now);
  const organisation = organisationIn(state);
  const dates = datesOf(personCase, situation, language);
  const words = (key: WordKey): string => t(language, key, dates);
  const statements = statementsOf(row, situation).filter((statement) => isInForce(statement.words, now));
  const mode = situation.device ?? 'shared';
  const warned = warningsOf(row, situation).filter((id) =>
    isWarningFor(id, { organisation, system, mode, now }),
  );
  const { cited, ...section } = sectionOf(row, situation, {
    ...given,
    organisation,
    offered: policyIn(state.settings).routes,
  });
  const title = row.title === 'page' ? words(pageTitle(situation)) : words(row.title);
  const body = statements.map((statement) => words(statement.words));
  const action = actionView(row.action, situation, language);
  const question = row.question && questionView(row.question, title, action, situation, language);
  return {
    row: row.id,
    phase: row.phase,
    asks: row.asks,
    where: row.phase
      ? t(language, 'panel.where', { phase: row.phase, name: words(`phase.${row.phase}`) })
      : words('panel.where.none'),
    title,
    text: [...recognised(personCase, situation, language), ...body],
    action,
    other: otherView(row, situation, language),
    // The route is chosen where the two are compared.
    question: row.question === 'route' && section.routes ? undefined : question,
    look: row.look,
    ...(row.look === 'stop' ? { picture: pictures.stop } : {}),
    chosen: row.phase === 3 ? chosenRouteView(situation.route, language) : undefined,
    warnings: warned.map((id) => warningView(id, organisation, language)),
    moreWarnings:
      warned.length > warningsShown
        ? plural(language, 'panel.more-warnings', warned.length - warningsShown)
        : undefined,
    ...section,
    sources: citedInWords(
      [
        ['panel.sources.page', statements.map(({ source }) => source)],
        ...warned.map(citedByWarning),
        ...(cited ? [cited] : []),
      ],
      language,
    ),
    spoken: spokenAdvice({
      title,
      body,
      question: question?.leads ? undefined : question,
      warnings: warned.map((id) => warningSentence(id, language)),
    }),
  };
}

/** The popup's title: what the current person has to do next. */
export function nextInWords(state: AppState, now: Date, zone: string, language: Language): string {
  const situation = situationOf(state, { page: undefined }, now, zone);
  const { title }: Row = rowFor({ ...situation, device: situation.device ?? 'shared' });
  return title === 'page' ? '' : t(language, title, datesOf(shownCase(state, now), situation, language));
}

function otherView({ other }: Row, situation: Situation, language: Language): PressView | undefined {
  if (!other) return undefined;
  const { when, ...action } = other;
  return when && !isMet(when, situation) ? undefined : pressView(action, situation, language);
}

/** The sentences of a row besides its title. */
function statementsOf(row: Row, { page, route, kind }: Situation) {
  if (row.text !== 'page') return [{ words: row.text, source: row.source }];
  const own = page ? adviceOn(page, kind).body : [];
  return own.filter(({ unless }) => unless === undefined || unless !== route);
}

function pageTitle({ page, kind }: Situation): WordKey {
  if (page === undefined) throw new Error('A row without a page has words of its own');
  return adviceOn(page, kind).title;
}

function questionView(
  id: QuestionId,
  title: string,
  action: PressView,
  situation: Situation,
  language: Language,
): QuestionView {
  const { text } = questionOf(id);
  const asked = t(language, text);
  const leads = asked === title;
  return {
    id,
    text: asked,
    announcement: t(language, 'panel.question.announced', { question: asked }),
    leads,
    answers: answersIn(id, situation).map(({ id: answer, label, does }) => {
      const press = pressView({ ...does, label }, situation, language);
      // The main button already leads there, so the answer only dismisses the question.
      return { id: answer, ...(!leads && isSameWay(press, action) ? dismissing(press) : press) };
    }),
  };
}

function isSameWay({ does }: PressView, action: PressView): boolean {
  return does.kind === 'go' && action.does.kind === 'go' && does.href === action.does.href;
}

function dismissing({ label, does }: PressView): PressView {
  return { label, does: { kind: 'dismiss', ...('undo' in does && does.undo ? { undo: does.undo } : {}) } };
}

/** Before the download: this is the right browser, and since when. */
function recognised(
  personCase: Case | undefined,
  { page, requestedHere }: Situation,
  language: Language,
): string[] {
  const isDownload = page === 'software-download' || page === 'renew-download' || page === 'download-form';
  if (!isDownload || !requestedHere || !personCase?.requested) return [];
  const { at, seen } = personCase.requested;
  return [
    seen
      ? t(language, 'recognised.here', { date: formatLocalDate(language, new Date(at)) })
      : t(language, 'recognised.undated'),
  ];
}

/** Dates that a row's words may use. */
function datesOf(
  personCase: Case | undefined,
  { renewal }: Situation,
  language: Language,
): { date: string; from: string; until: string } {
  const again = personCase?.requestedAgainAt;
  const inWords = (moment: Date | undefined): string => (moment ? formatLocalDate(language, moment) : '');
  return {
    date: inWords(
      heldCertificate(personCase).expiresAt ?? (again === undefined ? undefined : new Date(again)),
    ),
    from: inWords('from' in renewal ? renewal.from : undefined),
    until: inWords('until' in renewal ? renewal.until : undefined),
  };
}
