import { stepIds } from '../journey/phases.ts';
import { reminderIds } from '../journey/reminders.ts';
import { pageIds } from '../pages/page.ts';
import type { PersonCommand } from './commands.ts';
import { RequestFingerprint, Snapshot } from './state.ts';
import { z } from './zod.ts';

const options = [
  z.strictObject({ type: z.literal('evidence.found'), step: z.enum(stepIds), page: z.enum(pageIds) }),
  z.strictObject({ type: z.literal('evidence.withdrawn'), step: z.enum(stepIds) }),
  z.strictObject({
    type: z.literal('reminder.notified'),
    case: z.uuid(),
    reminder: z.enum(reminderIds),
    of: z.iso.datetime(),
  }),
  z.strictObject({ type: z.literal('trace.recorded'), trace: RequestFingerprint }),
  z.strictObject({ type: z.literal('policy.read'), policy: Snapshot }),
  /** A page was opened or the mouse moved at a shared computer. Does not stop a countdown. */
  z.strictObject({ type: z.literal('visit.active') }),
  /** Nobody is there, or the screen was locked: the countdown begins. */
  z.strictObject({ type: z.literal('visit.idle') }),
  z.strictObject({ type: z.literal('visit.abandoned') }),
] as const;

/**
 * Everything that changes the state without a person's command. Only the background makes events: no message is one.
 */
export const SystemEvent = z.discriminatedUnion('type', options);
export type SystemEvent = z.infer<typeof SystemEvent>;

const eventTypes: ReadonlySet<string> = new Set(options.flatMap(({ shape }) => shape.type.def.values));

/** Tells an event from a command. */
export function isSystemEvent(action: PersonCommand | SystemEvent): action is SystemEvent {
  return eventTypes.has(action.type);
}
