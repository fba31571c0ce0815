import type { StepId } from '../journey/phases.ts';
import { type Policy, policyOf } from '../policy/policy.ts';
import type { Settings } from './state.ts';

/**
 * The language a person has chosen, or the one that stands at the start. The browser's own says little on a shared PC.
 */
export function languageOf({ personal, policy }: Settings): 'es' | 'en' {
  return personal.language ?? policyOf(policy).language;
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
