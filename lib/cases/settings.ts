import type { StepId } from '../journey/phases.ts';
import { type Policy, policyOf } from '../policy/policy.ts';
import { type AppState, languages, type Settings, type SpokenLanguage } from './state.ts';

/**
 * The chosen language, else the administrator's, else the browser's if supported.
 *
 * @param browserLanguage as in `navigator.language`
 */
export function languageOf({ personal, policy }: Settings, browserLanguage: string): SpokenLanguage {
  const { language: administrators } = policy?.values ?? {};
  const browsers = browserLanguage.toLowerCase().split('-')[0];
  return (
    personal.language ??
    languages.find((language) => language === administrators) ??
    languages.find((language) => language === browsers) ??
    'es'
  );
}

/** This computer's name, from staff or the person. */
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

/** A computer counts as shared until somebody says whose it is. */
export function isShared({ settings }: AppState): boolean {
  return settings.deviceMode !== 'personal';
}
