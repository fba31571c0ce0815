import { currentCase } from '../cases/current-case.ts';
import { heldCertificate } from '../cases/renewal.ts';
import { situationOf } from '../cases/situation.ts';
import type { AppState } from '../cases/state.ts';
import { linkedPages, pageOnRoute } from '../journey/advice.ts';
import type { Action, Effect, GuideTarget, Note, QuestionId, Row, Section } from '../journey/guidance.ts';
import type { Phase, StepId } from '../journey/phases.ts';
import { questionOf } from '../journey/questions.ts';
import { adviceOn } from '../journey/renewal-advice.ts';
import type { Situation } from '../journey/situation.ts';
import type { SourceId } from '../journey/sources.ts';
import { rowFor, warningsOf } from '../journey/table/rows.ts';
import type { WarningId } from '../journey/warnings.ts';
import type { PageId } from '../pages/page.ts';
import { formatLocalDate } from '../words/format.ts';
import { type Language, t, type WordKey } from '../words/translate.ts';

/** What a press does, with the words it needs. */
type PressView =
  | { kind: 'confirm' | 'undo'; step: StepId }
  | { kind: 'note'; note: Note }
  | { kind: 'go'; href: string }
  | { kind: 'open'; target: GuideTarget }
  | { kind: 'fill-code' }
  | { kind: 'explain'; text: string }
  /** Nothing to press: it is done in the page itself. */
  | { kind: 'here' };

interface ActionView {
  label: string;
  does: PressView;
}

interface QuestionView {
  id: QuestionId;
  text: string;
  answers: readonly (ActionView & { id: string })[];
}

/** What a person is told to do next, on a page or in the popup: nothing personal in it. */
export interface GuidanceView {
  /** The row of the table. */
  row: string;
  /** The phase of the person's step. */
  phase: Phase | undefined;
  /** Where the person is, in one line. */
  where: string;
  title: string;
  text: readonly string[];
  action: ActionView;
  question: QuestionView | undefined;
  warnings: readonly WarningId[];
  section: Section | undefined;
  sources: readonly SourceId[];
}

export interface GuidanceSituation {
  state: AppState;
  /** FNMT's page that is open; none in the extension's own pages. */
  page: PageId | undefined;
  now: Date;
  /** IANA name of the computer's time zone. */
  zone: string;
  language: Language;
}

/** The row of the table for this state and page, in words. */
export function guidanceView({ state, page, now, zone, language }: GuidanceSituation): GuidanceView {
  const situation = situationOf(state, page, now, zone);
  return rowView(situation, language, datesOf(state, situation, language));
}

/** A situation's row, in words. */
function rowView(
  situation: Situation,
  language: Language,
  dates: Readonly<Record<string, string>>,
): GuidanceView {
  const row = rowFor(situation);
  const own = situation.page && adviceOn(situation.page, situation.kind);
  const words = (key: WordKey): string => t(language, key, dates);
  const statements =
    row.text === 'page'
      ? (own?.body ?? []).filter(({ unless }) => unless === undefined || unless !== situation.route)
      : [{ words: row.text, source: row.source }];
  return {
    row: row.id,
    phase: row.phase,
    where: row.phase
      ? t(language, 'panel.where', { phase: row.phase, name: words(`phase.${row.phase}`) })
      : words('panel.where.none'),
    title: row.title === 'page' ? (own ? words(own.title) : '') : words(row.title),
    text: statements.map((statement) => words(statement.words)),
    action: actionView(row, situation, language),
    question: row.question && questionView(row.question, situation, language),
    warnings: warningsOf(row, situation),
    section: row.section,
    sources: statements.map(({ source }) => source),
  };
}

function actionView({ action }: Row, situation: Situation, language: Language): ActionView {
  // On a page that is not on the person's way: what they are told without it.
  if (action.kind === 'own-step') {
    const { action: own } = rowFor({ ...situation, page: undefined });
    return own.kind === 'page'
      ? { label: t(language, action.label), does: pressOf(own, situation, language) }
      : { label: t(language, own.label), does: pressOf(own, situation, language) };
  }
  return { label: t(language, action.label), does: pressOf(action, situation, language) };
}

function questionView(id: QuestionId, situation: Situation, language: Language): QuestionView {
  const { text, answers } = questionOf(id);
  return {
    id,
    text: t(language, text),
    answers: answers.map(({ id: answer, label, does }) => ({
      id: answer,
      label: t(language, label),
      does: pressOf(does, situation, language),
    })),
  };
}

function pressOf(effect: Effect | Action, { route, kind }: Situation, language: Language): PressView {
  switch (effect.kind) {
    case 'page':
      return { kind: 'go', href: linkedPages[pageOnRoute(effect.page, route, kind)] };
    case 'explain':
      return { kind: 'explain', text: t(language, effect.text) };
    case 'confirm':
    case 'undo':
      return { kind: effect.kind, step: effect.step };
    case 'note':
      return { kind: 'note', note: effect.note };
    case 'open':
      return { kind: 'open', target: effect.target };
    case 'fill-code':
      return { kind: 'fill-code' };
    case 'here':
    case 'own-step':
      return { kind: 'here' };
  }
}

/** The dates that a row's words may name. */
function datesOf(
  state: AppState,
  { renewal }: Situation,
  language: Language,
): { date: string; from: string; until: string } {
  const known = currentCase(state);
  const again = known?.requestedAgainAt;
  const inWords = (moment: Date | undefined): string => (moment ? formatLocalDate(language, moment) : '');
  return {
    date: inWords(heldCertificate(known).expiresAt ?? (again === undefined ? undefined : new Date(again))),
    from: inWords('from' in renewal ? renewal.from : undefined),
    until: inWords('until' in renewal ? renewal.until : undefined),
  };
}
