import fc from 'fast-check';
import { currentCase } from '../../lib/cases/current-case.ts';
import { type Action, reduce } from '../../lib/cases/reduce.ts';
import { type AppState, certificateKinds, emptyState } from '../../lib/cases/state.ts';
import { type Effect, notes } from '../../lib/journey/guidance.ts';
import { type StepId, stepIds } from '../../lib/journey/phases.ts';
import { type PageId, pageIds } from '../../lib/pages/page.ts';
import { contextOf } from './command-context.ts';

type Snapshot = Extract<Action, { type: 'policy.read' }>['policy'];

export const hour = 3_600_000;
export const zone = 'Europe/Madrid';
export const start = Date.parse('2026-11-21T10:00:00.000Z');
/** Two people on one computer. */
export const ids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;

/** A command at a moment, or a change of the clock. */
export type Happening = { by: number; command: ((now: Date) => Action) | undefined };

/** A stored moment, so many hours later. */
export const later = (hours: number) => (now: Date) => new Date(now.getTime() + hours * hour).toISOString();

export const command: fc.Arbitrary<(now: Date) => Action> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...stepIds).map((step) => () => ({ type: 'step.confirm', step }) as const),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...stepIds).map((step) => () => ({ type: 'step.undo', step }) as const),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...notes).map((note) => () => ({ type: 'answer.note', note }) as const),
  },
  fc
    .constantFrom<StepId>('request.sent', 'download.downloaded', 'download.works', 'identity.video-sms')
    .map((step) => () => ({ type: 'evidence.found', step, page: 'request-done' }) as const),
  fc
    .constantFrom<StepId>('request.sent', 'download.downloaded')
    .map((step) => () => ({ type: 'evidence.withdrawn', step }) as const),
  fc.constantFrom('012345678', '987654321').map((code) => () => ({ type: 'code.save', code }) as const),
  fc.constant(() => ({ type: 'code.forget' }) as const),
  fc
    .integer({ min: 1, max: 300 })
    .map(
      (hours) => (now: Date) =>
        ({ type: 'appointment.set', at: later(hours)(now), zone, place: 'x' }) as const,
    ),
  fc
    .record({
      hours: fc.integer({ min: -400, max: 2000 }),
      kind: fc.oneof(
        { weight: 4, arbitrary: fc.constant('ciudadano' as const) },
        fc.constantFrom(...certificateKinds),
      ),
    })
    .map(
      ({ hours, kind }) =>
        (now: Date) =>
          ({ type: 'backup.record', expiresAt: later(hours)(now), kind }) as const,
    ),
  fc
    .integer({ min: -400, max: 1500 })
    .map(
      (days) => (now: Date) => ({ type: 'renewal.expires', on: later(24 * days)(now).slice(0, 10) }) as const,
    ),
  fc.constantFrom('personal', 'shared').map((mode) => () => ({ type: 'device.choose', mode }) as const),
  fc.constantFrom(...ids).map((id) => () => ({ type: 'case.add', id }) as const),
  fc.constantFrom(...ids).map((id) => () => ({ type: 'case.switch', id }) as const),
  fc.constantFrom(...ids).map((id) => () => ({ type: 'case.finish', id }) as const),
  fc
    .constantFrom<Snapshot['values']>(
      {},
      { persistentProfile: false },
      { allowBackupCheck: false },
      { frontDesk: true },
    )
    .map(
      (values) => () =>
        ({ type: 'policy.read', policy: { administered: true, values, ignored: [] } }) satisfies Action,
    ),
  fc.constantFrom('visit.idle', 'visit.active').map((type) => () => ({ type }) as const),
);

export const history: fc.Arbitrary<Happening[]> = fc.array(
  fc.record({
    by: fc.oneof(fc.integer({ min: 0, max: 48 }), fc.integer({ min: -200, max: 1000 })),
    command: fc.option(command, { nil: undefined }),
  }),
  { maxLength: 60 },
);

/** The open page; undefined in the popup. */
export const where: fc.Arbitrary<PageId | undefined> = fc.option(fc.constantFrom(...pageIds), {
  nil: undefined,
});

export function stateAfter(happenings: readonly Happening[]): { state: AppState; now: Date } {
  let now = start;
  let state = emptyState;
  for (const { by, command: made } of happenings) {
    now += by * hour;
    if (made) state = reduce(state, made(new Date(now)), contextOf({ now: new Date(now), newId: ids[0] }));
  }
  return { state, now: new Date(now) };
}

/** The command of a press that does more than show something. */
export function commandFor(effect: Effect, state: AppState, now: Date): Action | undefined {
  switch (effect.kind) {
    case 'confirm':
      return { type: 'step.confirm', step: effect.step };
    case 'note':
      return { type: 'answer.note', note: effect.note };
    case 'open':
      if (effect.target === 'code' && !currentCase(state)?.code)
        return { type: 'code.save', code: String(now.getTime()).slice(-9) };
      if (effect.target === 'renewal')
        return { type: 'renewal.expires', on: later(24 * 40)(now).slice(0, 10) };
      if (effect.target === 'backup')
        return { type: 'backup.record', expiresAt: later(24 * 700)(now), kind: 'ciudadano' };
      if (effect.target === 'sheet' && currentCase(state)?.appointment)
        return { type: 'step.confirm', step: 'identity.accredited' };
      return undefined;
    default:
      return undefined;
  }
}
