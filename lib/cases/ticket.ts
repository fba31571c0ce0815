import { stepIds } from '../journey/phases.ts';
import { z } from './zod.ts';

// No look-alikes (0 O, 1 I L, 2 Z, 5 S, 8 B, 6 G); letter and digit in turn, so that no word comes out.
const letters = 'ACDEFHJKMNPQRTUVWXY';
const digits = '34679';

/** Most tickets kept on one computer; the oldest go first. */
export const maxTickets = 500;

/**
 * What a shared computer may keep on disk of a request: four characters that mean nothing by themselves, the day,
 * and which steps were done. The written-down characters show that the request was made here.
 */
export const Ticket = z.strictObject({
  code: z.string().check(z.regex(new RegExp(`^[${letters}][${digits}][${letters}][${digits}]$`))),
  requestedAt: z.iso.datetime(),
  /** What was requested; none for a first or a new certificate. */
  kind: z.optional(z.literal('renewal')),
  confirmed: z.array(z.enum(stepIds)),
});
export type Ticket = z.infer<typeof Ticket>;

/** A ticket's characters from four numbers, each any non-negative integer. */
export function ticketFrom([a, b, c, d]: readonly [number, number, number, number]): string {
  const pick = (row: string, number: number): string => row[number % row.length] ?? '';
  return `${pick(letters, a)}${pick(digits, b)}${pick(letters, c)}${pick(digits, d)}`;
}

/** What was typed, as a ticket would be written: capitals, no spaces or dashes. */
export function plainTicket(typed: string): string {
  return typed.replace(/[\s.\-–_]/g, '').toUpperCase();
}

/**
 * The tickets that stay stored: a year beyond their end, in which they open nothing any more. A clock that is wrong by
 * a year for an afternoon loses no ticket.
 */
export function keptTickets(tickets: readonly Ticket[], days: number, now: Date): Ticket[] {
  return tickets.filter(
    ({ requestedAt }) => now.getTime() - Date.parse(requestedAt) < (days + 366) * 86_400_000,
  );
}

/** The tickets that have not expired; they live for so many days. */
export function livingTickets(tickets: readonly Ticket[], days: number, now: Date): Ticket[] {
  return tickets.filter(({ requestedAt }) => now.getTime() - Date.parse(requestedAt) < days * 86_400_000);
}
