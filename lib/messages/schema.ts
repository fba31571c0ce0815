import { z } from '../cases/zod.ts';
import { fieldRoles } from '../fields/roles.ts';
import { stepIds } from '../journey/phases.ts';
import { pageIds } from '../pages/page.ts';
import { type PageMessage, uiTargets } from './protocol.ts';

/** Parses what a page says. Unknown types, keys and values are refused. */
export const PageMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('page.seen'), page: z.enum(pageIds) }),
  z.strictObject({
    type: z.literal('field.report'),
    page: z.enum(pageIds),
    roles: z.array(z.enum(fieldRoles)).max(fieldRoles.length),
    arrived: z.boolean(),
    sent: z.boolean(),
    unplaced: z.enum(fieldRoles).optional(),
  }),
  z.strictObject({ type: z.literal('step.confirm'), step: z.enum(stepIds) }),
  z.strictObject({ type: z.literal('step.undo'), step: z.enum(stepIds) }),
  z.strictObject({ type: z.literal('ui.open'), target: z.enum(uiTargets) }),
]) satisfies z.ZodType<PageMessage>;
