import type { BrowserName } from '../journey/configurador.ts';
import type { System } from '../journey/installers.ts';

/** Time, ids and device, passed in so that the reducer is pure. */
export interface CommandContext {
  now: Date;
  /** Id for a new case. */
  newId: string;
  /** Id for a new installation. */
  newInstallation: string;
  /** Characters for a new ticket: the first that is free is taken. */
  newTickets: readonly string[];
  system: System;
  browser: BrowserName;
}
