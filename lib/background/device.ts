import type { CommandContext } from '../cases/context.ts';
import { ticketFrom } from '../cases/ticket.ts';
import { type BrowserName, browserOf } from '../journey/configurador.ts';
import { systemOf } from '../journey/installers.ts';

/** This computer's IANA time zone. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The browser the extension runs in. */
export function thisBrowser(): BrowserName {
  return browserOf(navigator.userAgent, 'brave' in navigator);
}

/** Candidates per request; the first free one is taken. */
const ticketCount = 12;

/** Clock, new ids and device for one action. */
export function commandContext(): CommandContext {
  return {
    now: new Date(),
    newId: crypto.randomUUID(),
    newInstallation: crypto.randomUUID(),
    newTickets: Array.from({ length: ticketCount }, () => {
      const [a = 0, b = 0, c = 0, d = 0] = crypto.getRandomValues(new Uint32Array(4));
      return ticketFrom([a, b, c, d]);
    }),
    system: systemOf(navigator.userAgent),
    browser: thisBrowser(),
  };
}
