import { type HelpView, helpView } from '../../lib/view/help-view.ts';
import { harmful, type Question } from './question.ts';

/** How well a set of questions is answered; shares of 1. */
export interface Score {
  questions: number;
  /** The first answer is right, or there is rightly none. */
  first: number;
  /** One of the first three is right. */
  firstThree: number;
  harmful: number;
}

export function evaluate(questions: readonly Question[]): Score {
  const part = (is: (question: Question, ids: readonly string[]) => boolean): number =>
    questions.filter((question) => is(question, answersTo(question))).length / questions.length;
  return {
    questions: questions.length,
    first: part((question, [first]) => isRight(question, first)),
    firstThree: part((question, ids) =>
      ids.length === 0 ? isRight(question, undefined) : ids.slice(0, 3).some((id) => isRight(question, id)),
    ),
    harmful: part(
      (question, [first]) => first !== undefined && harmful.has(first) && !isRight(question, first),
    ),
  };
}

/** Ids of the answers, without the browser's part. */
function answersTo({ system, browser, language, text }: Question): string[] {
  return viewFor(`${system} ${browser} ${language}`)
    .find(text)
    .map(({ id }) => id.split(':')[0] ?? id);

  function viewFor(reader: string): HelpView {
    const known = views.get(reader);
    if (known) return known;
    const view = helpView({
      language,
      reader: {
        system,
        browser,
        organisation: undefined,
        mode: 'personal',
        now: new Date('2026-11-29T10:00:00Z'),
      },
      canCheckBackups: true,
    });
    views.set(reader, view);
    return view;
  }
}

const views = new Map<string, HelpView>();

function isRight({ right }: Question, id: string | undefined): boolean {
  if (id === undefined) return right.length === 0;
  return right.some((one) => id === one || (one === 'howto.export' && id.startsWith('howto.export.')));
}
