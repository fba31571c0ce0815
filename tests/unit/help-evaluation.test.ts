import { describe, expect, test } from 'vitest';
import { allTopics } from '../../lib/help/topics.ts';
import { evaluate } from '../help-evaluation/evaluate.ts';
import { fromTheTrial } from '../help-evaluation/from-the-trial.ts';
import { heldOut } from '../help-evaluation/held-out.ts';
import { harmful, kinds } from '../help-evaluation/question.ts';
import { tunedOn } from '../help-evaluation/tuned-on.ts';

const sets = { 'from the trial': fromTheTrial, 'tuned on': tunedOn, 'held out': heldOut };
const all = Object.values(sets).flat();

test('there are at least 300 questions, none of them twice, and some of every kind', () => {
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(300);
  for (const kind of kinds)
    expect(all.filter((question) => question.kind === kind).length).toBeGreaterThan(9);
});

test('every answer called right or harmful is one the help has', () => {
  const readers = (
    [
      ['windows', 'chrome'],
      ['linux', 'firefox'],
    ] as const
  ).map(([system, browser]) => ({
    system,
    browser,
    organisation: undefined,
    mode: 'personal' as const,
    now: new Date('2026-11-29T10:00:00Z'),
  }));
  const known = new Set(
    readers.flatMap((reader) => allTopics(reader).map(({ id }) => id.split(':')[0] ?? id)),
  );
  known.add('howto.export');
  const named = new Set([...all.flatMap(({ right }) => right), ...harmful]);
  expect([...named].filter((id) => !known.has(id))).toEqual([]);
});

// Ratchet: results must not get worse. `npm run help:report` prints the figures.
describe.each([
  ['all', all, { first: 0.94, firstThree: 0.95, harmful: 0.01 }],
  ['from the trial', fromTheTrial, { first: 0.97, firstThree: 0.97, harmful: 0 }],
  ['held out', heldOut, { first: 0.9, firstThree: 0.93, harmful: 0.01 }],
] as const)('of the questions: %s', (_, questions, least) => {
  const score = evaluate(questions);

  test('enough are answered right at once', () => expect(score.first).toBeGreaterThanOrEqual(least.first));

  test('nearly all are answered right among the first three', () =>
    expect(score.firstThree).toBeGreaterThanOrEqual(least.firstThree));

  test('hardly any gets a harmful answer first', () =>
    expect(score.harmful).toBeLessThanOrEqual(least.harmful));
});
