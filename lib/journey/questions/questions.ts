import type { Question, QuestionId } from '../guidance.ts';
import { isMet, type Situation } from '../situation.ts';
import { afterwardsQuestions } from './afterwards.ts';
import { backupQuestions } from './backup.ts';
import { downloadQuestions } from './download.ts';
import { identityQuestions } from './identity.ts';
import { renewalQuestions } from './renewal.ts';
import { requestQuestions } from './request.ts';
import { startQuestions } from './start.ts';

/**
 * Every question with its answers' effects. "No" always leads somewhere: to a page, to possible causes, or to a
 * sentence that says what to wait for.
 */
const table: Readonly<Record<QuestionId, Omit<Question, 'id'>>> = {
  ...startQuestions,
  ...requestQuestions,
  ...identityQuestions,
  ...downloadQuestions,
  ...backupQuestions,
  ...afterwardsQuestions,
  ...renewalQuestions,
};

export function questionOf(id: QuestionId): Question {
  return { id, ...table[id] };
}

/** The answers available in a situation. */
export function answersIn(id: QuestionId, situation: Situation): Question['answers'] {
  return table[id].answers.filter(({ when }) => when === undefined || isMet(when, situation));
}
