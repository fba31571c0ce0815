import { answersTo, type MessageAnswer } from '../help/known-messages.ts';
import { suggested } from '../help/questions.ts';
import { type FindAnswers, type HelpDocument, helpSearch } from '../help/search.ts';
import { maxQuestions, whereAfter } from '../help/three-questions.ts';
import type { OwnTarget, Topic } from '../help/topic.ts';
import { allTopics, type HelpContext } from '../help/topics.ts';
import { advice, linkedPages, pageForStep } from '../journey/advice.ts';
import { type DeviceMode, stepById } from '../journey/phases.ts';
import { type SourceId, sources } from '../journey/sources.ts';
import { todoFor } from '../journey/todos.ts';
import { isWarningFor } from '../journey/warnings.ts';
import { catalogues, type Language, t, type WordKey } from '../words/translate.ts';
import { type LinkView, type WarningView, warningView } from './panel-sections.ts';

export type WayView = LinkView | { label: string; target: OwnTarget };

export interface CardView {
  id: string;
  about: string;
  title: string;
  text: readonly string[];
  ordered: boolean;
  /** Who says it, and when. */
  sources?: string;
  way?: WayView;
}

interface MessageView {
  card: CardView;
  certain: boolean;
  /** How certain, as a word and a sentence. */
  sure: string;
  why: string;
}

/** The next question, or the step its answers lead to. */
export type WhereView =
  | { kind: 'question'; number: string; question: string; help: string; answers: readonly string[] }
  | {
      kind: 'step';
      where: string;
      title: string;
      text: string;
      warnings: readonly WarningView[];
      way?: WayView;
    };

/** Everything the help page can answer, in one language. */
export interface HelpView {
  suggested: readonly CardView[];
  /** Best first. */
  find: (query: string) => CardView[];
  understand: (message: string) => MessageView[];
  where: (answers: readonly number[]) => WhereView;
}

export interface HelpSituation {
  language: Language;
  reader: HelpContext;
  canCheckBackups: boolean;
}

/** The help page's view, independent of anybody's case. */
export function helpView(situation: HelpSituation): HelpView {
  const { language, reader } = situation;
  const topics = new Map(allTopics(situation.reader).map((topic) => [topic.id, topic]));
  const cards = (ids: readonly string[]): CardView[] =>
    ids.flatMap((id) => {
      const topic = topics.get(id);
      return topic ? cardOf(topic, situation) : [];
    });
  // Built on demand: indexing takes a tenth of a second.
  let search: FindAnswers | undefined;
  return {
    suggested: cards(suggested),
    find: (query) => {
      search ??= helpSearch([...topics.values()].map((topic) => documentOf(topic, situation)));
      const found = search(query).filter((id) => topics.get(id)?.named?.test(query) ?? true);
      return cards(withMessages(query, found));
    },
    understand: (message) =>
      answersTo(message).map((answer) => messageView(answer, cards([`message.${answer.id}`])[0], language)),
    where: (answers) => whereView(answers, reader.mode, situation),
  };
}

/** First-person texts are retellings, not copied messages. */
const retold = /\b(?:me|mi|mis|yo|nos|tengo|quiero|puedo|olvid\w+|forgot\w*|i|my)\b/i;

/** Adds the meaning of a message typed into the search: first if copied and certain, else after the best answer. */
function withMessages(query: string, found: readonly string[]): string[] {
  const messages = answersTo(query);
  const isFirst = ({ certain }: MessageAnswer): boolean => certain && !retold.test(query);
  const ids = (all: readonly MessageAnswer[]): string[] => all.map(({ id }) => `message.${id}`);
  return [
    ...new Set([
      ...ids(messages.filter(isFirst)),
      ...found.slice(0, 1),
      ...ids(messages.filter((message) => !isFirst(message))),
      ...found.slice(1),
    ]),
  ];
}

function documentOf(topic: Topic, situation: HelpSituation): HelpDocument {
  const languages = Object.keys(catalogues) as Language[];
  return {
    id: topic.id,
    phrases: languages.flatMap((language) => [
      titleInContext(topic, situation, language),
      ...askedIn(topic, situation, language),
    ]),
    text: languages.flatMap((language) => wordsOf(topic, situation, language).text).join(' '),
    weight: weightOf(topic),
  };
}

/** Phrasings; for a way of one browser or system also with its name. */
function askedIn(topic: Topic, situation: HelpSituation, language: Language): string[] {
  if (!topic.asked) return [];
  const asked = t(language, topic.asked).split(';');
  const place = topic.id.startsWith('howto.') ? titleInContext(topic, situation, language) : '';
  return place === '' ? asked : [...asked, ...asked.map((phrase) => `${phrase} ${place}`)];
}

function titleInContext(topic: Topic, situation: HelpSituation, language: Language): string {
  const { title } = wordsOf(topic, situation, language);
  return typeof topic.about === 'string' ? title : `${title} ${aboutInWords(topic.about, language)}`;
}

const destructive: ReadonlySet<string> = new Set(['lost', 'erase', 'expired']);

/** Answers to whole questions before single sentences; other devices' last. */
function weightOf({ id, title, about, asked, elsewhere }: Topic): number {
  if (elsewhere) return 0.8;
  // What cannot be undone must be asked for explicitly.
  if (title === 'howto.delete' || destructive.has(id)) return 1;
  // Messages are pasted whole; single words of them occur in many.
  if (about === 'message') return 0.7;
  return asked ? 1.25 : 1;
}

function cardOf(topic: Topic, situation: HelpSituation): CardView {
  const { language } = situation;
  const way = wayTo(topic.opens, situation);
  return {
    id: topic.id,
    about: aboutInWords(topic.about, language),
    ...wordsOf(topic, situation, language),
    ordered: topic.ordered === true,
    ...sourcesInWords(topic.sources, language),
    ...(way ? { way } : {}),
  };
}

function wordsOf(
  topic: Topic,
  { reader: { organisation } }: HelpSituation,
  language: Language,
): Pick<CardView, 'title' | 'text'> {
  const values = { name: organisation?.name ?? '', office: organisation?.office ?? '' };
  return {
    title: t(language, topic.title, values),
    text: topic.text.map((key) => t(language, key, values)),
  };
}

function aboutInWords(about: Topic['about'], language: Language): string {
  if (typeof about === 'string') return t(language, `help.kind.${about}`);
  if ('words' in about) return t(language, about.words);
  return t(language, 'panel.where', {
    phase: about.phase,
    name: t(language, `phase.${about.phase}`),
  });
}

/** Who says it, and the year it was read; our own advice names nobody. */
function sourcesInWords(ids: readonly SourceId[], language: Language): { sources?: string } {
  const names = ids
    .filter((id) => id !== 'own')
    .map((id) => `${t(language, sources[id].who)} (${sources[id].read.slice(0, 4)})`);
  return names.length === 0
    ? {}
    : { sources: t(language, 'help.sources', { list: [...new Set(names)].join(', ') }) };
}

function wayTo(opens: Topic['opens'], situation: HelpSituation): WayView | undefined {
  const { language, canCheckBackups } = situation;
  const { organisation } = situation.reader;
  switch (opens) {
    case undefined:
      return undefined;
    case 'backup':
      return canCheckBackups ? { label: t(language, 'help.open.backup'), target: opens } : undefined;
    case 'sheet':
    case 'options':
    case 'renewal':
    case 'code':
    case 'call':
      return { label: t(language, `help.open.${opens}`), target: opens };
    case 'booking':
      return organisation?.booking
        ? {
            label: t(language, 'office.organisation.link', { name: organisation.name }),
            href: organisation.booking,
          }
        : wayTo('office-map', situation);
    default:
      return {
        label: t(language, 'help.open.page', { page: t(language, `link.${opens}`) }),
        href: linkedPages[opens],
      };
  }
}

function messageView(
  { id, certain, title, text, source }: MessageAnswer,
  known: CardView | undefined,
  language: Language,
): MessageView {
  const sure = certain ? 'certain' : 'probable';
  return {
    card: known ?? {
      id,
      about: t(language, 'help.kind.message'),
      title: t(language, title),
      text: [t(language, text)],
      ordered: false,
      ...sourcesInWords([source], language),
    },
    certain,
    sure: t(language, `help.message.${sure}`),
    why: t(language, `help.message.${sure}.text`),
  };
}

const maxWarnings = 2;

function whereView(answers: readonly number[], mode: DeviceMode, situation: HelpSituation): WhereView {
  const { language } = situation;
  const words = (key: WordKey, values?: Record<string, string | number>): string => t(language, key, values);
  const found = whereAfter(answers, mode);
  if ('question' in found) {
    return {
      kind: 'question',
      number: words('help.where.number', { number: found.number, most: maxQuestions }),
      question: words(found.question),
      help: words(found.help),
      answers: found.answers.map((answer) => words(answer)),
    };
  }
  const step = found.at === 'finished' ? undefined : found.at;
  const { title, help } = todoFor(step);
  if (step === undefined)
    return {
      kind: 'step',
      where: words('help.where.result'),
      title: words(title),
      text: words(help),
      warnings: [],
    };
  const page = pageForStep(step);
  const { phase } = stepById(step);
  const way =
    step === 'backup.checked' && situation.canCheckBackups
      ? wayTo('backup', situation)
      : { label: words('help.where.go'), href: linkedPages[page] };
  return {
    kind: 'step',
    where: words('panel.where', { phase, name: words(`phase.${phase}`) }),
    title: words(title),
    text: words(help),
    // A page of another phase (the code is looked up where the office is chosen) has its own warnings.
    warnings:
      advice[page].phase === phase
        ? (advice[page].warnings ?? [])
            .filter((id) => isWarningFor(id, situation.reader))
            .slice(0, maxWarnings)
            .map((id) => warningView(id, situation.reader.organisation, language))
        : [],
    ...(way ? { way } : {}),
  };
}
