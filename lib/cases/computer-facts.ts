import type { StepId } from '../journey/phases.ts';
import type { AppState, Case } from './state.ts';
import { isDone } from './status.ts';
import { confirmStep, undoStep } from './steps.ts';

const computerSteps = ['setup.installed', 'setup.unblocked'] as const satisfies readonly StepId[];

/** A new person starts with the steps that the others confirmed for this computer. */
export function withStepsOfComputer(personCase: Case, others: readonly Case[], at: string): Case {
  return computerSteps
    .filter((step) => !personCase.confirmed[step] && others.some((other) => isDone(step, other)))
    .reduce((one, step) => confirmStep(one, step, at), personCase);
}

/** Confirming or undoing the Configurador's installation applies to everybody on a computer. */
export function withComputerFacts(state: AppState, before: AppState, now: Date): AppState {
  const { list, current } = state.cases;
  if (list === before.cases.list || list.length < 2) return state;
  const changed = list.find(({ id }) => id === current);
  if (!changed) return state;
  const was = before.cases.list.find(({ id }) => id === changed.id);
  const others = list.map((personCase) =>
    personCase === changed
      ? personCase
      : computerSteps.reduce((one, step) => {
          if (isDone(step, changed) && !isDone(step, one) && !one.denied?.includes(step))
            return confirmStep(one, step, now.toISOString());
          const isTakenBack = isDone(step, was) && !isDone(step, changed);
          return isTakenBack && one.confirmed[step] ? undoStep(one, step) : one;
        }, personCase),
  );
  return others.every((personCase, index) => personCase === list[index])
    ? state
    : { ...state, cases: { ...state.cases, list: others } };
}
