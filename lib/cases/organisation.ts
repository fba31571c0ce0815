import { type Organisation, organisationOf } from '../policy/organisation.ts';
import { currentCase } from './current-case.ts';
import type { AppState } from './state.ts';

/** The organisation that the current person belongs to, if any: their computer's, or the one they have chosen. */
export function organisationIn(state: AppState): Organisation | undefined {
  return organisationOf(state.settings.policy, currentCase(state)?.organisation);
}
