import type { Situation } from '../../lib/journey/situation.ts';

/** A person at their own computer of whom nothing is known. */
export const nothingKnown: Situation = {
  page: undefined,
  device: 'personal',
  losesKeys: false,
  askedStaff: false,
  fading: false,
  facts: {},
  seen: {},
  route: undefined,
  requestedHere: false,
  hasTicket: false,
  code: 'none',
  codeField: false,
  sentAgain: false,
  hitch: undefined,
  earlier: undefined,
  rejected: false,
  appointment: 'none',
  since: {},
  closed: false,
  untilExpiry: undefined,
  kind: 'first',
  renewal: { answer: 'ask', question: 'expires' },
  asksRenewal: false,
  mayCheckBackup: true,
};
