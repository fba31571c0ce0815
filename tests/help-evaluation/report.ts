/** `npm run help:report`: how well the help's search answers, by set and by kind. */
import { evaluate, type Score } from './evaluate.ts';
import { fromTheTrial } from './from-the-trial.ts';
import { heldOut } from './held-out.ts';
import { kinds, type Question } from './question.ts';
import { tunedOn } from './tuned-on.ts';

const sets = { 'from the trial': fromTheTrial, 'tuned on': tunedOn, 'held out': heldOut };
const all: readonly Question[] = Object.values(sets).flat();
const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
const row = ({ questions, first, firstThree, harmful }: Score): Record<string, string | number> => ({
  questions,
  'first right': percent(first),
  'in first three': percent(firstThree),
  'harmful first': percent(harmful),
});

console.table(
  Object.fromEntries([
    ...Object.entries(sets).map(([name, questions]) => [name, row(evaluate(questions))]),
    ['all', row(evaluate(all))],
  ]),
);
console.table(
  Object.fromEntries(
    kinds.map((kind) => [kind, row(evaluate(all.filter((question) => question.kind === kind)))]),
  ),
);
