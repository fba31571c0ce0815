import type { StepId } from '../journey/phases.ts';
import { type Policy, policyOf } from '../policy/policy.ts';
import type { Settings } from './state.ts';

/**
 * The language a person has chosen; before that the administrator's, or the browser's where it is one of ours.
 *
 * @param browserLanguage as in `navigator.language`
 */
export function languageOf({ personal, policy }: Settings, browserLanguage: string): 'es' | 'en' {
  const { language: administrators } = policy?.values ?? {};
  if (personal.language) return personal.language;
  if (administrators === 'es' || administrators === 'en') return administrators;
  return /^en\b/i.test(browserLanguage) ? 'en' : 'es';
}

/** What this computer is called: by staff, or by the person. */
export function computerName({ personal, policy }: Settings): string | undefined {
  return policyOf(policy).computerLabel ?? personal.computerName;
}

/** The policy in force. */
export function policyIn({ policy }: Settings): Policy {
  return policyOf(policy);
}

/** The steps that staff have done for everybody on this computer. */
export function stepsOfStaff({ policy }: Settings): readonly StepId[] {
  return policyOf(policy).configuradorInstalled ? ['setup.installed'] : [];
}
