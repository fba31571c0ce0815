import { type Organisation, organisationOf } from '../policy/organisation.ts';
import type { AppState } from './state.ts';

/** The organisation that the current person belongs to, if any. */
export function organisationIn({ settings }: AppState): Organisation | undefined {
  return organisationOf(settings.policy);
}
