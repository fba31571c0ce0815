import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentCase } from '../../lib/cases/current-case.ts';
import { type Action, reduce } from '../../lib/cases/reduce.ts';
import { situationOf } from '../../lib/cases/situation.ts';
import { type AppState, emptyState } from '../../lib/cases/state.ts';
import { advice } from '../../lib/journey/advice.ts';
import { type Effect, notes, type Row } from '../../lib/journey/guidance.ts';
import { type StepId, stepById, stepIds } from '../../lib/journey/phases.ts';
import { questionOf } from '../../lib/journey/questions.ts';
import type { Situation } from '../../lib/journey/situation.ts';
import { rowFor } from '../../lib/journey/table/rows.ts';
import { type PageId, pageIds } from '../../lib/pages/page.ts';
import { guidanceView } from '../../lib/view/guidance-view.ts';
import { contextOf } from './command-context.ts';
import { runsOf, timeoutMs } from './fuzz-size.ts';

const hour = 3_600_000;
const zone = 'Europe/Madrid';
const start = Date.parse('2026-11-21T10:00:00.000Z');
const ids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;

/** A command at a moment, or a change of the clock. */
type Happening = { by: number; command: ((now: Date) => Action) | undefined };

const later = (hours: number) => (now: Date) => new Date(now.getTime() + hours * hour).toISOString();

const command: fc.Arbitrary<(now: Date) => Action> = fc.oneof(
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
    .integer({ min: -400, max: 2000 })
    .map(
      (hours) => (now: Date) =>
        ({ type: 'backup.record', expiresAt: later(hours)(now), kind: 'ciudadano' }) as const,
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
);

const history: fc.Arbitrary<Happening[]> = fc.array(
  fc.record({
    by: fc.oneof(fc.integer({ min: 0, max: 48 }), fc.integer({ min: -200, max: 1000 })),
    command: fc.option(command, { nil: undefined }),
  }),
  { maxLength: 60 },
);

const where: fc.Arbitrary<PageId | undefined> = fc.option(fc.constantFrom(...pageIds), { nil: undefined });

function stateAfter(happenings: readonly Happening[]): { state: AppState; now: Date } {
  let now = start;
  let state = emptyState;
  for (const { by, command: made } of happenings) {
    now += by * hour;
    if (made) state = reduce(state, made(new Date(now)), contextOf({ now: new Date(now), newId: ids[0] }));
  }
  return { state, now: new Date(now) };
}

/** Steps that must be known before another is asked for. */
const before: Readonly<Partial<Record<StepId, readonly StepId[]>>> = {
  'request.code-saved': ['request.sent'],
  'identity.office': ['request.sent', 'request.code-saved'],
  'identity.accredited': ['request.sent'],
  'identity.video-approved': ['request.sent'],
  'backup.made': ['download.downloaded'],
  'backup.checked': ['download.downloaded', 'backup.made'],
  'backup.deleted-here': ['download.downloaded', 'backup.checked'],
  'backup.second-place': ['backup.checked'],
  'renewal.old-settled': ['download.downloaded', 'download.works', 'backup.checked'],
};

/** Rows that offer another request to somebody with one, and why they may. */
const mayRequestAgain = new Set([
  'expired',
  'expires-soon-not-online',
  'renewal-not-online',
  'renew-no-expired',
  'renew-no-renewed',
  'renew-no-obtained',
  'another-after-the-end',
]);

/** Pages about their own subject, whoever opens them. */
const speaksForItself = (page: PageId | undefined): boolean =>
  page !== undefined &&
  (page.startsWith('status') || page === 'faq-export' || advice[page].stop !== undefined);

function asksForRequest({ action }: Row): boolean {
  return (
    (action.kind === 'page' && action.page === 'software-request') ||
    (action.kind === 'note' && (action.note === 'restart' || action.note === 'restart-sent'))
  );
}

test('whatever has happened, the title asks for what is missing and nothing done', timeoutMs, () => {
  fc.assert(
    fc.property(history, where, (happenings, page) => {
      const { state, now } = stateAfter(happenings);
      const situation = situationOf(state, { page }, now, zone);
      const row = rowFor(situation);
      for (const language of ['es', 'en'] as const) {
        const view = guidanceView({
          state,
          page,
          now,
          zone,
          language,
          system: 'windows',
          browser: 'chrome',
        });
        expect(view.title).not.toBe('');
        expect(view.text.join('')).not.toBe('');
        expect(view.action.label).not.toBe('');
        expect(`${view.title} ${view.text.join(' ')}`).not.toMatch(/[{}]|undefined/);
      }
      if (row.asks) expect(situation.facts[row.asks], `${row.id} asks for what is done`).toBeUndefined();
      if (row.asks && !speaksForItself(page)) {
        for (const step of before[row.asks] ?? [])
          expect(situation.facts[step], `${row.id} skips ${step}`).toBeDefined();
      }
    }),
    runsOf('journey'),
  );
});

test('whatever has happened, no request or deletion is ordered without its condition', timeoutMs, () => {
  fc.assert(
    fc.property(history, where, (happenings, page) => {
      const { state, now } = stateAfter(happenings);
      const situation = situationOf(state, { page }, now, zone);
      const row = rowFor(situation);
      if (asksForRequest(row) && !mayRequestAgain.has(row.id))
        expect(situation.facts['request.sent'], `${row.id} orders another request`).toBeUndefined();
      if (row.asks === 'backup.deleted-here') {
        expect(situation.device).not.toBe('personal');
        expect(situation.facts['backup.checked']).toBeDefined();
      }
      if (row.id.startsWith('renew-no-') && asksForRequest(row))
        expect(situation.renewal.answer, row.id).toBe('no');
      if (row.id === 'expired') expect(situation.untilExpiry).toBeLessThanOrEqual(0);
    }),
    runsOf('journey'),
  );
});

/** Rows after which only FNMT's own pages lead on. */
const ends = new Set(['finished', 'leave', 'holder-waits', 'renew-no-kind']);

/** Questions that matter only to people who change their mind. */
const asides = new Set<string | undefined>([
  'renew-refused',
  'renew-where',
  'renew-or-new',
  'expiry-unknown',
]);

/** A person who follows every instruction and gives the answers that lead on. */
function follow(state: AppState, situation: Situation, now: Date): Action | PageId | undefined {
  const { action, question, asks } = rowFor(situation);
  const effects: Effect[] =
    question && !asides.has(question) ? questionOf(question).answers.map(({ does }) => does) : [];
  if (action.kind === 'own-step') return undefined;
  if (action.kind !== 'here') effects.push(action);
  const useful = effects.map((effect) => commandFor(effect, state, now)).find((made) => made !== undefined);
  if (useful) return useful;
  if (action.kind === 'page') return action.page;
  return asks && stepById(asks) ? { type: 'step.confirm', step: asks } : undefined;
}

function commandFor(effect: Effect, state: AppState, now: Date): Action | undefined {
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

test('from anywhere somebody who does what they are told comes to the end', timeoutMs, () => {
  fc.assert(
    fc.property(history, where, (happenings, first) => {
      const { state: reached, now: then } = stateAfter(happenings);
      let state = reached;
      let now = then;
      let page = first;
      const seen: string[] = [];
      for (let step = 0; step < 60; step += 1) {
        const situation = situationOf(state, { page }, now, zone);
        const row = rowFor(situation);
        seen.push(row.id);
        if (ends.has(row.id)) return;
        const next = follow(state, situation, now);
        now = new Date(now.getTime() + hour / 60);
        if (next === undefined) page = undefined;
        else if (typeof next === 'string') page = next;
        else {
          // The longest visit at a shared computer has ended: everything is erased and a new visit begins.
          const isOver = row.id === 'fading' && seen.at(-2) === 'fading';
          const made: Action = isOver ? { type: 'visit.end', ticket: 'kept' } : next;
          const after = reduce(state, made, contextOf({ now, newId: ids[0] }));
          // If nothing changed, the person opens another page, then returns to the popup.
          if (after.cases === state.cases && after.settings === state.settings) page = undefined;
          state = after;
        }
      }
      throw new Error(`No end: ${seen.join(' > ')}`);
    }),
    runsOf('journey'),
  );
});
