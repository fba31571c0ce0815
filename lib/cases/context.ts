import type { BrowserName } from '../journey/configurador.ts';
import type { System } from '../journey/installers.ts';

/** Time, ids and device, passed in so that the reducer is pure. */
export interface CommandContext {
  now: Date;
  newId: string;
  newInstallation: string;
  /** Candidates for a new ticket: the first free one is taken. */
  newTickets: readonly string[];
  system: System;
  browser: BrowserName;
}
