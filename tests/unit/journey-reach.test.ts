import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, reduce } from '../../lib/cases/reduce.ts';
import { situationOf } from '../../lib/cases/situation.ts';
import { type AppState, emptyState } from '../../lib/cases/state.ts';
import { pageOnRoute } from '../../lib/journey/advice.ts';
import { evidenceOf } from '../../lib/journey/evidence.ts';
import type { Effect, Row } from '../../lib/journey/guidance.ts';
import { answersIn } from '../../lib/journey/questions/questions.ts';
import { isMet, type Situation } from '../../lib/journey/situation.ts';
import { rowFor, rows } from '../../lib/journey/table/rows.ts';
import type { PageId } from '../../lib/pages/page.ts';
import { numbersFrom } from '../e2e/seeded.ts';
import { contextOf } from './command-context.ts';
import { command, commandFor, hour, ids, later, start, where, zone } from './journey-histories.ts';

const walks = 2400;
const steps = 50;
const seed = 20_261_129;

/** Every press that a row offers. */
function presses({ action, other, question }: Row, situation: Situation): Effect[] {
  const answers = question ? answersIn(question, situation).map(({ does }) => does) : [];
  const isOffered = other && (other.when === undefined || isMet(other.when, situation));
  return [action, ...(isOffered ? [other] : []), ...answers].filter(
    (press): press is Effect & typeof press => press.kind !== 'here' && press.kind !== 'own-step',
  );
}

function actionOf(press: Effect, state: AppState, now: Date): Action | undefined {
  return press.kind === 'undo' ? { type: 'step.undo', step: press.step } : commandFor(press, state, now);
}

/** The answers of somebody who comes to renew. */
const renewing: readonly Action[] = [
  { type: 'device.choose', mode: 'personal' },
  { type: 'renewal.expires', on: later(40 * 24)(new Date(start)).slice(0, 10) },
  { type: 'answer.note', note: 'obtained-office' },
  { type: 'answer.note', note: 'not-renewed' },
  { type: 'step.confirm', step: 'renewal.certificate-here' },
  { type: 'answer.note', note: 'start-renewal' },
];

const renewalPages = ['renew-setup', 'renew-request', 'renew-sign', 'renew-download'] as const;

/** Where most people are most of the time. */
const usualPages = [
  'software-setup',
  'request-form',
  'software-identity',
  'office-map',
  'video',
  'software-download',
  'status-result',
  'faq-export',
] as const;

/** A shared computer that staff say forgets the keys. */
const forgetful: readonly Action[] = [
  { type: 'device.choose', mode: 'shared' },
  { type: 'policy.read', policy: { administered: true, values: { persistentProfile: false }, ignored: [] } },
];

/** Somebody who has booked first, as the Agencia Tributaria advises. */
const booked: readonly Action[] = [
  { type: 'device.choose', mode: 'personal' },
  { type: 'appointment.set', at: later(5)(new Date(start)), zone, place: 'x' },
];

const unchecked: readonly Action[] = [
  { type: 'policy.read', policy: { administered: true, values: { allowBackupCheck: false }, ignored: [] } },
];

/** Initial states, equally frequent. */
const beginnings: readonly (readonly Action[])[] = [
  renewing,
  [...renewing, ...forgetful],
  booked,
  [...unchecked, { type: 'step.confirm', step: 'identity.app' }],
  [{ type: 'device.choose', mode: 'personal' }],
  [{ type: 'device.choose', mode: 'shared' }],
  [],
];

/** A person who presses what is offered, and sometimes does something unprompted. */
function walk(meet: (row: Row, situation: Situation, state: AppState, now: Date) => void): void {
  const random = numbersFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const commands = fc.sample(command, { seed, numRuns: 20_000 });
  const pages = fc.sample(where, { seed, numRuns: 2000 });
  for (let each = 0; each < walks; each += 1) {
    let state = emptyState;
    let now = new Date(start);
    let page: PageId | undefined;
    const act = (action: Action): void => {
      state = reduce(state, action, contextOf({ now, newId: ids[0] }));
    };
    for (const action of beginnings[each % beginnings.length] ?? []) act(action);
    for (let step = 0; step < steps; step += 1) {
      const situation = situationOf(state, { page, codeField: random() < 0.5 }, now, zone);
      const row = rowFor(situation);
      meet(row, situation, state, now);
      const chance = random();
      if (chance < 0.55) {
        const press = pick(presses(row, situation));
        const made = press && actionOf(press, state, now);
        if (made) act(made);
        else if (press?.kind === 'page') page = pageOnRoute(press.page, situation.route, situation.kind);
      } else if (chance < 0.7)
        page = pick(random() < 0.5 ? pages : each % beginnings.length < 2 ? renewalPages : usualPages);
      else if (chance < 0.8) {
        const found = page && (evidenceOf(page, true) ?? evidenceOf(page, false));
        if (page && found) act({ type: 'evidence.found', step: found, page });
      } else if (chance < 0.87) {
        const made = pick(commands);
        if (made) act(made(now));
      } else if (chance < 0.89) {
        // The profile was copied to another computer.
        state = { ...state, settings: { ...state.settings, installation: { id: ids[1] } } };
      } else now = new Date(now.getTime() + random() * (random() < 0.7 ? 3 : 1000) * hour);
      now = new Date(now.getTime() + 60_000);
    }
  }
}

test('somebody comes to every row of the table', () => {
  const met = new Set<string>();
  walk(({ id }) => met.add(id));
  expect(rows.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
});

/** Nobody stays after the longest visit; opening our own pages is not about the row. */
const changesNothing = (row: Row, press: Effect): boolean => row.id === 'fading' || press.kind === 'open';

test('no press leaves a person where they are', () => {
  const dead = new Set<string>();
  walk((row, situation, state, now) => {
    for (const press of presses(row, situation)) {
      const action = actionOf(press, state, now);
      if (!action || changesNothing(row, press)) continue;
      const after = reduce(state, action, contextOf({ now, newId: ids[0] }));
      const { page, codeField } = situation;
      if (rowFor(situationOf(after, { page, codeField }, now, zone)).id === row.id)
        dead.add(`${row.id}: ${JSON.stringify(press)}`);
    }
  });
  expect([...dead]).toEqual([]);
});
