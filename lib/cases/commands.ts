import { notes } from '../journey/guidance.ts';
import { deviceModes, stepIds } from '../journey/phases.ts';
import { reminderIds } from '../journey/reminders.ts';
import { presetIds } from '../policy/organisation.ts';
import {
  certificateKinds,
  languages,
  maxPlaceLength,
  panelModes,
  panelSides,
  RequestCode,
  savedFiles,
  sites,
  TimeZone,
} from './state.ts';
import { z } from './zod.ts';

// Rendered on one line, so no control characters or direction marks.
const Line = z.string().check(z.trim(), z.regex(/^[^\p{Cc}\p{Cf}]*$/u));
const Alias = Line.check(z.maxLength(40));

/** Whether a text will do as an alias. */
export function isAlias(typed: string): boolean {
  return Alias.safeParse(typed).success;
}

export const snoozes = ['hour', 'tomorrow', 'three-days'] as const;
export type Snooze = (typeof snoozes)[number];

const reminder = { case: z.uuid(), reminder: z.enum(reminderIds) };

/** Built lazily: a page's question, for which the background mostly starts, needs none. */
export const commandOptions = () =>
  [
    z.strictObject({ type: z.literal('step.confirm'), step: z.enum(stepIds) }),
    z.strictObject({ type: z.literal('step.undo'), step: z.enum(stepIds) }),
    z.strictObject({ type: z.literal('case.add'), id: z.uuid(), alias: z.optional(Alias) }),
    z.strictObject({ type: z.literal('case.rename'), id: z.uuid(), alias: Alias }),
    z.strictObject({ type: z.literal('case.switch'), id: z.uuid() }),
    z.strictObject({ type: z.literal('case.finish'), id: z.uuid() }),
    z.strictObject({ type: z.literal('case.reopen'), id: z.uuid() }),
    /** The same person requests another certificate; the last one's data goes. */
    z.strictObject({ type: z.literal('case.restart'), id: z.uuid() }),
    z.strictObject({ type: z.literal('case.erase'), id: z.uuid() }),
    z.strictObject({ type: z.literal('language.choose'), language: z.enum(languages) }),
    z.strictObject({ type: z.literal('device.choose'), mode: z.enum(deviceModes) }),
    z.strictObject({ type: z.literal('panel.move'), side: z.enum(panelSides) }),
    z.strictObject({ type: z.literal('panel.set'), site: z.enum(sites), state: z.enum(panelModes) }),
    z.strictObject({ type: z.literal('computer.name'), name: Alias }),
    z.strictObject({ type: z.literal('code.save'), code: RequestCode }),
    z.strictObject({ type: z.literal('code.forget') }),
    z.strictObject({ type: z.literal('request.not-again') }),
    z.strictObject({
      type: z.literal('appointment.set'),
      at: z.iso.datetime(),
      zone: TimeZone,
      place: Line.check(z.maxLength(maxPlaceLength)),
    }),
    z.strictObject({ type: z.literal('appointment.clear') }),
    z.strictObject({
      type: z.literal('organisation.choose'),
      organisation: z.enum([...presetIds, 'none']),
    }),
    z.strictObject({ type: z.literal('file.saved'), file: z.enum(savedFiles) }),
    z.strictObject({ type: z.literal('accredited.at'), at: z.iso.datetime() }),
    z.strictObject({ type: z.literal('reminder.snooze'), ...reminder, by: z.enum(snoozes) }),
    z.strictObject({ type: z.literal('reminder.dismiss'), ...reminder }),
    z.strictObject({ type: z.literal('reminder.resume'), ...reminder }),
    z.strictObject({
      type: z.literal('reminders.set'),
      notifications: z.optional(z.boolean()),
      atNight: z.optional(z.boolean()),
    }),
    z.strictObject({
      type: z.literal('backup.record'),
      expiresAt: z.iso.datetime(),
      kind: z.enum(certificateKinds),
    }),
    z.strictObject({ type: z.literal('renewal.expires'), on: z.iso.date() }),
    z.strictObject({ type: z.literal('trace.allow'), allowed: z.boolean() }),
    z.strictObject({ type: z.literal('ticket.open'), ticket: z.string().check(z.maxLength(12)) }),
    z.strictObject({ type: z.literal('answer.note'), note: z.enum(notes) }),
    z.strictObject({ type: z.literal('quarantine.seen') }),
    z.strictObject({ type: z.literal('visit.extend') }),
    z.strictObject({ type: z.literal('visit.end'), ticket: z.enum(['kept', 'erased']) }),
    z.strictObject({ type: z.literal('everything.erase') }),
  ] as const;

/** Everything a person can ask for. Parsed on arrival; FNMT's pages may send fewer messages. */
export const PersonCommand = z.lazy(() => z.discriminatedUnion('type', commandOptions()));
export type PersonCommand = z.infer<typeof PersonCommand>;
