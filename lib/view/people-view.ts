import type { AppState } from '../cases/state.ts';
import { expiredAt, isFinished } from '../cases/status.ts';
import { type Language, plural, t } from '../words/translate.ts';
import { nextInWords } from './guidance-view.ts';
import { remindersView } from './reminders-view.ts';

/** One of several people, at a glance. */
export interface PersonView {
  id: string;
  /** Their alias, or a number. */
  name: string;
  alias: string | undefined;
  /** What they have to do next. */
  next: string;
  /** How many reminders they have, in words. */
  reminders: string | undefined;
  isCurrent: boolean;
  isFinished: boolean;
  /** They were said to have finished, which can be taken back. */
  isClosed: boolean;
}

/** Everybody on this computer, in the order in which they were added. */
export function peopleView(state: AppState, now: Date, zone: string, language: Language): PersonView[] {
  const mode = state.settings.deviceMode ?? 'shared';
  const { counts } = remindersView(state, now, zone, language);
  return state.cases.list.map((known, index) => {
    const finished = isFinished(known, mode);
    const count = counts[known.id] ?? 0;
    const isOver = finished && expiredAt(known, now) === undefined;
    const what = nextInWords({ ...state, cases: { ...state.cases, current: known.id } }, now, zone, language);
    return {
      id: known.id,
      name: known.alias ?? t(language, 'cases.nobody', { number: index + 1 }),
      alias: known.alias,
      next: isOver ? t(language, 'cases.finished') : t(language, 'cases.next', { what }),
      reminders: count === 0 ? undefined : countInWords(count, language),
      isCurrent: known.id === state.cases.current,
      isFinished: finished,
      isClosed: known.finishedAt !== undefined,
    };
  });
}

/** Which of several people is the current one; nothing where there is only one. */
export function personNumber({
  cases: { list, current },
}: AppState): { number: number; count: number } | undefined {
  const index = list.findIndex(({ id }) => id === current);
  return list.length < 2 || index < 0 ? undefined : { number: index + 1, count: list.length };
}

/** Whose things are shown, where it could be somebody else: for the extension's own pages. */
export function personInWords(people: readonly PersonView[], language: Language): string | undefined {
  const current = people.find(({ isCurrent }) => isCurrent);
  return current && people.length > 1 ? t(language, 'sheet.person', { name: current.name }) : undefined;
}

function countInWords(count: number, language: Language): string {
  return plural(language, 'cases.reminders', count);
}
