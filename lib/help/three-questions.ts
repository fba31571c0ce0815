import type { DeviceMode, StepId } from '../journey/phases.ts';
import type { WordKey } from '../words/translate.ts';

type Place = StepId | 'finished';

interface Answer {
  words: WordKey;
  leads: { ask: QuestionId } | { at: Place | 'leave-shared' };
}

/**
 * At most three plain questions, each with a hint how to find the answer. They begin at the end: a holder is not asked
 * about the Configurador.
 */
const questions = {
  certificate: {
    question: 'help.where.certificate',
    help: 'help.where.certificate.help',
    answers: [
      { words: 'help.where.certificate.yes', leads: { ask: 'backup' } },
      { words: 'help.where.certificate.no', leads: { ask: 'sent' } },
    ],
  },
  backup: {
    question: 'help.where.backup',
    help: 'help.where.backup.help',
    answers: [
      { words: 'help.where.backup.yes', leads: { ask: 'checked' } },
      { words: 'help.where.backup.no', leads: { at: 'backup.made' } },
    ],
  },
  checked: {
    question: 'help.where.checked',
    help: 'help.where.checked.help',
    answers: [
      { words: 'help.where.checked.yes', leads: { at: 'leave-shared' } },
      { words: 'help.where.checked.no', leads: { at: 'backup.checked' } },
    ],
  },
  sent: {
    question: 'help.where.sent',
    help: 'help.where.sent.help',
    answers: [
      { words: 'help.where.sent.yes', leads: { ask: 'last' } },
      { words: 'help.where.sent.no', leads: { ask: 'installed' } },
    ],
  },
  installed: {
    question: 'help.where.installed',
    help: 'help.where.installed.help',
    answers: [
      { words: 'help.where.installed.yes', leads: { at: 'request.sent' } },
      { words: 'help.where.installed.no', leads: { at: 'setup.installed' } },
    ],
  },
  last: {
    question: 'help.where.last',
    help: 'help.where.last.help',
    answers: [
      { words: 'help.where.last.no-code', leads: { at: 'request.code-saved' } },
      { words: 'help.where.last.code', leads: { at: 'identity.office' } },
      { words: 'help.where.last.appointment', leads: { at: 'identity.accredited' } },
      { words: 'help.where.last.video', leads: { at: 'identity.video-approved' } },
      { words: 'help.where.last.accredited', leads: { at: 'download.downloaded' } },
    ],
  },
} as const satisfies Record<
  string,
  { question: WordKey; help: WordKey; answers: readonly { words: WordKey; leads: unknown }[] }
>;

type QuestionId = keyof typeof questions;

export const maxQuestions = 3;

/** The next question, or the step the answers lead to. */
export type Where =
  | { number: number; question: WordKey; help: WordKey; answers: readonly WordKey[] }
  | { at: Place };

/**
 * Where these answers lead; each is an index in its question's list.
 *
 * @param mode on a shared computer the certificate has still to be deleted, once its backup is checked
 */
export function whereAfter(given: readonly number[], mode: DeviceMode): Where {
  let id: QuestionId = 'certificate';
  for (const [index, choice] of given.entries()) {
    const answer: Answer | undefined = questions[id].answers[choice];
    if (!answer) return asked(id, index + 1);
    if ('at' in answer.leads) return { at: settled(answer.leads.at, mode) };
    id = answer.leads.ask;
  }
  return asked(id, given.length + 1);
}

function settled(at: Place | 'leave-shared', mode: DeviceMode): Place {
  if (at !== 'leave-shared') return at;
  return mode === 'shared' ? 'backup.deleted-here' : 'finished';
}

function asked(id: QuestionId, number: number): Where {
  const { question, help, answers } = questions[id];
  return { number, question, help, answers: answers.map(({ words }) => words) };
}
