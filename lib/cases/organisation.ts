import { type Organisation, organisationOf } from '../policy/organisation.ts';
import { currentCase } from './current-case.ts';
import type { AppState } from './state.ts';

/** The current person's organisation, if any: the policy's, or their own choice. */
export function organisationIn(state: AppState): Organisation | undefined {
  return organisationOf(state.settings.policy, currentCase(state)?.organisation);
}
