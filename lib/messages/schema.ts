import { commandOptions } from '../cases/commands.ts';
import { RequestFingerprint } from '../cases/state.ts';
import { z } from '../cases/zod.ts';
import { fieldRoles } from '../fields/roles.ts';
import { notes } from '../journey/guidance.ts';
import { deviceModes, stepIds } from '../journey/phases.ts';
import { formEvidence, maxFormCandidates } from '../pages/form-candidate.ts';
import { pageIds } from '../pages/page.ts';
import { signLimits } from '../pages/page-signs.ts';
import { uiTargets } from '../view/ui-targets.ts';
import type { ExtensionMessage, PageMessage } from './protocol.ts';

/** In characters; the sede's paths have at most some 150 (2026-11). */
const maxPathLength = 2000;

const text = z.string().check(z.maxLength(signLimits.text));
const Signs = z.strictObject({
  title: text,
  headings: z.array(text).check(z.maxLength(signLimits.headings)),
  crumbs: z.array(text).check(z.maxLength(signLimits.crumbs)),
  bars: z
    .array(z.strictObject({ steps: z.array(text).check(z.maxLength(signLimits.steps)), current: z.int() }))
    .check(z.maxLength(signLimits.bars)),
});

const Candidate = z.strictObject({
  page: z.enum(pageIds),
  evidence: z.array(z.enum(formEvidence)).check(z.maxLength(formEvidence.length)),
});

const CaseId = z.nullable(z.uuid());

/** Unknown types, keys and values are refused. */
export const PageMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('page.seen'),
    path: z.string().check(z.maxLength(maxPathLength)),
    signs: Signs,
    loadedAt: z.number(),
  }),
  z.strictObject({
    type: z.literal('field.report'),
    candidates: z.array(Candidate).check(z.maxLength(maxFormCandidates)),
    loadedAt: z.number(),
    roles: z.array(z.enum(fieldRoles)).check(z.maxLength(fieldRoles.length)),
    arrived: z.boolean(),
    sentAt: z.optional(z.number()),
    unplaced: z.optional(z.enum(fieldRoles)),
    at: z.optional(z.strictObject({ y: z.number(), height: z.number() })),
  }),
  z.strictObject({
    type: z.literal('field.trace'),
    page: z.enum(['request-form', 'download-form']),
    trace: RequestFingerprint,
  }),
  z.strictObject({ type: z.literal('step.confirm'), step: z.enum(stepIds), case: CaseId }),
  z.strictObject({ type: z.literal('step.undo'), step: z.enum(stepIds), case: CaseId }),
  z.strictObject({ type: z.literal('answer.note'), note: z.enum(notes), case: CaseId }),
  z.strictObject({ type: z.literal('ui.open'), target: z.enum(uiTargets) }),
  z.strictObject({ type: z.literal('device.answer'), mode: z.enum(deviceModes) }),
  z.strictObject({ type: z.literal('code.fill-here') }),
  z.strictObject({ type: z.literal('focus.return') }),
]) satisfies z.ZodMiniType<PageMessage>;

export const ExtensionMessageSchema = z.lazy(() =>
  z.discriminatedUnion('type', [
    ...commandOptions(),
    z.strictObject({ type: z.literal('code.fill'), tabId: z.int().check(z.nonnegative()) }),
  ]),
) satisfies z.ZodMiniType<ExtensionMessage>;
