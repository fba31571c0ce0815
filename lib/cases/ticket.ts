import { stepIds } from '../journey/phases.ts';
import { z } from './zod.ts';

// No look-alikes (0 O, 1 I L, 2 Z, 5 S, 8 B, 6 G); letters and digits alternate, so that no word comes out.
const letters = 'ACDEFHJKMNPQRTUVWXY';
const digits = '34679';

/** On one computer; the oldest go first. */
export const maxTickets = 500;

/**
 * What a shared computer may keep on disk of a request: four characters without meaning, the day, and the steps done.
 * The written-down characters show that the request was made here.
 */
export const Ticket = z.strictObject({
  code: z.string().check(z.regex(new RegExp(`^[${letters}][${digits}][${letters}][${digits}]$`))),
  requestedAt: z.iso.datetime(),
  /** Absent for a first or a new certificate. */
  kind: z.optional(z.literal('renewal')),
  confirmed: z.array(z.enum(stepIds)),
});
export type Ticket = z.infer<typeof Ticket>;

/** A ticket's characters from four non-negative integers. */
export function ticketFrom([a, b, c, d]: readonly [number, number, number, number]): string {
  const pick = (row: string, number: number): string => row[number % row.length] ?? '';
  return `${pick(letters, a)}${pick(digits, b)}${pick(letters, c)}${pick(digits, d)}`;
}

/** What was typed, in a ticket's notation: capitals, no spaces or dashes. */
export function normaliseTicket(typed: string): string {
  return typed.replace(/[\s.\-–_]/g, '').toUpperCase();
}

/**
 * Tickets that stay stored: a year beyond their end, though they open nothing, so that a temporarily wrong clock loses
 * none.
 */
export function retainedTickets(tickets: readonly Ticket[], days: number, now: Date): Ticket[] {
  return tickets.filter(
    ({ requestedAt }) => now.getTime() - Date.parse(requestedAt) < (days + 366) * 86_400_000,
  );
}

/** Tickets that have not expired after this many days. */
export function validTickets(tickets: readonly Ticket[], days: number, now: Date): Ticket[] {
  return tickets.filter(({ requestedAt }) => now.getTime() - Date.parse(requestedAt) < days * 86_400_000);
}
