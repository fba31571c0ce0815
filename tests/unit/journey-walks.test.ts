import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, reduce } from '../../lib/cases/reduce.ts';
import { situationOf } from '../../lib/cases/situation.ts';
import type { AppState } from '../../lib/cases/state.ts';
import { advice, pageOnRoute } from '../../lib/journey/advice.ts';
import type { Effect, Row } from '../../lib/journey/guidance.ts';
import { type StepId, stepById } from '../../lib/journey/phases.ts';
import { questionOf } from '../../lib/journey/questions/questions.ts';
import type { Situation } from '../../lib/journey/situation.ts';
import { rowFor } from '../../lib/journey/table/rows.ts';
import type { PageId } from '../../lib/pages/page.ts';
import { guidanceView } from '../../lib/view/guidance-view.ts';
import { contextOf } from './command-context.ts';
import { runsOf, timeoutMs } from './fuzz-size.ts';
import { commandFor, history, hour, ids, stateAfter, where, zone } from './journey-histories.ts';

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
const canRequestAgain = new Set([
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

test('the title always asks for what is missing, never for what is done', timeoutMs, () => {
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

test('no request or deletion is ever ordered without its condition', timeoutMs, () => {
  fc.assert(
    fc.property(history, where, (happenings, page) => {
      const { state, now } = stateAfter(happenings);
      const situation = situationOf(state, { page }, now, zone);
      const row = rowFor(situation);
      if (asksForRequest(row) && !canRequestAgain.has(row.id))
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
const ends = new Set(['finished', 'leave', 'app-finished', 'app-leave', 'holder-waits', 'renew-no-kind']);

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
  if (action.kind === 'page') return pageOnRoute(action.page, situation.route, situation.kind);
  return asks && stepById(asks) ? { type: 'step.confirm', step: asks } : undefined;
}

test('following the advice leads to the end from anywhere', timeoutMs, () => {
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
