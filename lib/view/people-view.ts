import type { AppState } from '../cases/state.ts';
import { expiredAt, isFinished } from '../cases/status.ts';
import { type Language, plural, t } from '../words/translate.ts';
import { nextInWords } from './guidance-view.ts';
import { remindersView } from './reminders-view.ts';

export interface PersonView {
  id: string;
  name: string;
  alias: string | undefined;
  next: string;
  reminders: string | undefined;
  isCurrent: boolean;
  isFinished: boolean;
  /** Marked as finished, which can be undone. */
  isClosed: boolean;
}

/** Everybody on this computer, in the order of their creation. */
export function peopleView(state: AppState, now: Date, zone: string, language: Language): PersonView[] {
  const mode = state.settings.deviceMode ?? 'shared';
  const { counts } = remindersView(state, now, zone, language);
  return state.cases.list.map((personCase, index) => {
    const finished = isFinished(personCase, mode);
    const count = counts[personCase.id] ?? 0;
    const isOver = finished && expiredAt(personCase, now) === undefined;
    const what = nextInWords(
      { ...state, cases: { ...state.cases, current: personCase.id } },
      now,
      zone,
      language,
    );
    return {
      id: personCase.id,
      name: personCase.alias ?? t(language, 'cases.nobody', { number: index + 1 }),
      alias: personCase.alias,
      next: isOver ? t(language, 'cases.finished') : t(language, 'cases.next', { what }),
      reminders: count === 0 ? undefined : countInWords(count, language),
      isCurrent: personCase.id === state.cases.current,
      isFinished: finished,
      isClosed: personCase.finishedAt !== undefined,
    };
  });
}

/** The current person's number; undefined for a single person. */
export function personNumber({
  cases: { list, current },
}: AppState): { number: number; count: number } | undefined {
  const index = list.findIndex(({ id }) => id === current);
  return list.length < 2 || index < 0 ? undefined : { number: index + 1, count: list.length };
}

/** Whose data is shown, if there are several people. For the extension's own pages. */
export function personInWords(people: readonly PersonView[], language: Language): string | undefined {
  const current = people.find(({ isCurrent }) => isCurrent);
  return current && people.length > 1 ? t(language, 'sheet.person', { name: current.name }) : undefined;
}

function countInWords(count: number, language: Language): string {
  return plural(language, 'cases.reminders', count);
}
