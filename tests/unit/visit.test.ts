import { describe, expect, test } from 'vitest';
import type { Command } from '../../lib/cases/commands.ts';
import { reduce } from '../../lib/cases/reduce.ts';
import { type AppState, emptyState } from '../../lib/cases/state.ts';
import { isOver, secondsLeft } from '../../lib/cases/visit.ts';
import { planOf } from '../../lib/reminders/due.ts';
import { cautionFor } from '../../lib/view/shared-view.ts';
import { circumstancesOf } from './circumstances.ts';

const start = new Date('2026-11-23T09:00:00.000Z');
const minutes = (count: number): Date => new Date(start.getTime() + count * 60_000);

function at(state: AppState, command: Command, now = start): AppState {
  return reduce(state, command, circumstancesOf({ now }));
}

const shared = at(emptyState, { type: 'device.choose', mode: 'shared' });
const sent: Command = { type: 'step.confirm', step: 'request.sent' };
const visit = at(shared, sent);

describe('a visit to a shared computer', () => {
  test('begins with the first thing done, lasts a quarter of an hour beyond the last, two hours at the latest', () => {
    expect(visit.cases.visit).toEqual({ since: start.toISOString(), until: minutes(15).toISOString() });
    const later = at(visit, { type: 'visit.goes-on' }, minutes(10));
    expect(later.cases.visit?.until).toBe(minutes(25).toISOString());
    const long = at(later, { type: 'step.confirm', step: 'request.promise' }, minutes(115));
    expect(long.cases.visit?.until).toBe(minutes(120).toISOString());
  });

  test('has a minute left when nobody is there or the screen is locked, never more', () => {
    const fading = at(visit, { type: 'visit.fades' }, minutes(5));
    expect(fading.cases.visit?.until).toBe(minutes(6).toISOString());
    const nearly = at(visit, { type: 'visit.fades' }, minutes(14.5));
    expect(nearly.cases.visit?.until).toBe(minutes(15).toISOString());
    expect(secondsLeft(fading, minutes(5.5))).toBe(30);
    expect(secondsLeft(visit, minutes(5))).toBeUndefined();
  });

  test('is over at its end, and when the clock stands before its beginning', () => {
    expect(isOver(visit, minutes(14.9))).toBe(false);
    expect(isOver(visit, minutes(15))).toBe(true);
    expect(isOver(visit, minutes(-60 * 24))).toBe(true);
  });

  test('has its two moments served by the one alarm', () => {
    expect(planOf(visit, start, 'Europe/Madrid').wakeAt).toEqual(minutes(14));
    expect(planOf(visit, minutes(14), 'Europe/Madrid').wakeAt).toEqual(minutes(15));
  });

  test('is never made longer by what happens without the person', () => {
    const found = {
      type: 'reminder.told',
      case: circumstancesOf().newId,
      reminder: 'code',
      of: start.toISOString(),
    };
    expect(at(visit, found as Command, minutes(10)).cases.visit).toEqual(visit.cases.visit);
  });

  test('there is none on one’s own computer', () => {
    const own = at(emptyState, { type: 'device.choose', mode: 'personal' });
    expect(at(own, sent).cases.visit).toBeUndefined();
    expect(at(visit, { type: 'device.choose', mode: 'personal' }).cases.visit).toBeUndefined();
  });
});

describe('when a person leaves', () => {
  const english = at(at(visit, { type: 'language.choose', language: 'en' }), {
    type: 'panel.set',
    site: 'sede',
    state: 'hidden',
  });

  test('coming back, only their ticket stays', () => {
    const left = at(english, { type: 'visit.ends', ticket: 'kept' });
    expect(left.cases).toEqual({ version: 2, list: [] });
    expect(left.settings.tickets).toHaveLength(1);
    expect(left.settings.language).toBeUndefined();
    expect(left.settings.panels).toEqual({});
    expect(left.settings.deviceMode).toBe('shared');
  });

  test('for good, not even that; another person’s ticket is not theirs to take', () => {
    const other = at(at(english, { type: 'visit.ends', ticket: 'kept' }), sent, minutes(1));
    const left = at(other, { type: 'visit.ends', ticket: 'erased' });
    expect(left.settings.tickets?.map(({ code }) => code)).toEqual(
      english.settings.tickets?.map(({ code }) => code),
    );
  });
});

describe('before a certificate is requested', () => {
  const withPolicy = (values: Record<string, boolean>): AppState =>
    at(shared, { type: 'policy.apply', policy: { administered: true, values, ignored: [] } });

  test('a computer that staff say forgets is warned of for certain', () => {
    const caution = cautionFor(withPolicy({ persistentProfile: false }), 'request-form', start, 'es');
    expect(caution).toMatchObject({ certain: true, title: /olvida las claves/ });
  });

  test('one that staff say keeps is not warned of', () => {
    expect(cautionFor(withPolicy({ persistentProfile: true }), 'request-form', start, 'es')).toBeUndefined();
  });

  test('where nobody has said, how long this browser remembers is a clue and worded as one', () => {
    const first = cautionFor(withPolicy({}), 'software-request', start, 'es');
    expect(first?.text[0]).toMatch(/por primera vez|primera vez/);
    const later = cautionFor(withPolicy({}), 'software-request', minutes(60 * 24 * 30), 'es');
    expect(later?.text[0]).toMatch(/23 de noviembre de 2026|21 de noviembre de 2026/);
    expect(later?.text[0]).toMatch(/no lo asegura/);
  });

  test('nothing is said on one’s own computer, after the request, or where nothing is asked for', () => {
    const own = at(emptyState, { type: 'device.choose', mode: 'personal' });
    expect(cautionFor(own, 'request-form', start, 'es')).toBeUndefined();
    expect(cautionFor(visit, 'request-form', start, 'es')).toBeUndefined();
    expect(cautionFor(shared, 'software-download', start, 'es')).toBeUndefined();
  });
});
