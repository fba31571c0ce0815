import { describe, expect, test } from 'vitest';
import type { Action } from '../../lib/cases/reduce.ts';
import { reduce } from '../../lib/cases/reduce.ts';
import { type AppState, emptyCases, emptyState } from '../../lib/cases/state.ts';
import { isVisitExpired, secondsLeft } from '../../lib/cases/visit.ts';
import { planOf } from '../../lib/reminders/due.ts';
import { cautionFor } from '../../lib/view/shared-view.ts';
import { contextOf } from './command-context.ts';

const start = new Date('2026-11-23T09:00:00.000Z');
const minutes = (count: number): Date => new Date(start.getTime() + count * 60_000);

function at(state: AppState, command: Action, now = start): AppState {
  return reduce(state, command, contextOf({ now }));
}

const shared = at(emptyState, { type: 'device.choose', mode: 'shared' });
const sent: Action = { type: 'step.confirm', step: 'request.sent' };
const visit = at(shared, sent);

const policyless: Action = {
  type: 'policy.read',
  policy: { administered: false, values: {}, ignored: [] },
};

describe('a visit to a shared computer', () => {
  test('begins with the first action, ends 15 minutes after the last or after 2 h', () => {
    expect(visit.cases.visit).toEqual({ since: start.toISOString(), until: minutes(15).toISOString() });
    const later = at(visit, { type: 'visit.extend' }, minutes(10));
    expect(later.cases.visit?.until).toBe(minutes(25).toISOString());
    const long = at(later, { type: 'step.confirm', step: 'request.promise' }, minutes(115));
    expect(long.cases.visit?.until).toBe(minutes(120).toISOString());
  });

  test('has a minute left when nobody is there or the screen is locked, never more', () => {
    const fading = at(visit, { type: 'visit.idle' }, minutes(5));
    expect(fading.cases.visit?.until).toBe(minutes(6).toISOString());
    const nearly = at(visit, { type: 'visit.idle' }, minutes(14.5));
    expect(nearly.cases.visit?.until).toBe(minutes(15).toISOString());
    expect(secondsLeft(fading, minutes(5.5))).toBe(30);
    expect(secondsLeft(visit, minutes(5))).toBeUndefined();
  });

  test('in the last minute only a click extends it, not a page load or the mouse', () => {
    const fading = at(visit, { type: 'visit.idle' }, minutes(5));
    expect(at(fading, { type: 'visit.active' }, minutes(5.5))).toBe(fading);
    const found: Action = { type: 'evidence.found', step: 'download.downloaded', page: 'download-done' };
    expect(at(fading, found, minutes(5.5)).cases.visit).toEqual(fading.cases.visit);
    const clicked = at(fading, { type: 'visit.extend' }, minutes(5.5));
    expect(clicked.cases.visit).toEqual({ since: start.toISOString(), until: minutes(20.5).toISOString() });
  });

  test('is over at its end, and when the clock is before its beginning', () => {
    expect(isVisitExpired(visit, minutes(14.9))).toBe(false);
    expect(isVisitExpired(visit, minutes(15))).toBe(true);
    expect(isVisitExpired(visit, minutes(-60 * 24))).toBe(true);
  });

  test('has its two moments served by the one alarm', () => {
    expect(planOf(visit, start, 'Europe/Madrid').wakeAt).toEqual(minutes(14));
    expect(planOf(visit, minutes(14), 'Europe/Madrid').wakeAt).toEqual(minutes(15));
  });

  test('is never extended by events without the person', () => {
    const found = {
      type: 'reminder.notified',
      case: contextOf().newId,
      reminder: 'code',
      of: start.toISOString(),
    };
    expect(at(visit, found as Action, minutes(10)).cases.visit).toEqual(visit.cases.visit);
  });

  test('begins when a person who has chosen a language says that the computer is shared', () => {
    const english = at(emptyState, { type: 'language.choose', language: 'en' });
    const chosen = at(english, { type: 'device.choose', mode: 'shared' });
    expect(isVisitExpired(chosen, minutes(1))).toBe(false);
    expect(chosen.settings.personal.language).toBe('en');
  });

  test('does not begin for a person who has just erased everything', () => {
    const erased = at(visit, { type: 'everything.erase' }, minutes(1));
    expect(erased.cases.visit).toBeUndefined();
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
    const ended = at(english, { type: 'visit.end', ticket: 'kept' });
    expect(ended.cases).toEqual(emptyCases);
    expect(ended.settings.tickets).toHaveLength(1);
    expect(ended.settings.personal).toEqual({});
    expect(ended.settings.deviceMode).toBe('shared');
  });

  test('for good, not even that; other people’s tickets stay', () => {
    const other = at(at(english, { type: 'visit.end', ticket: 'kept' }), sent, minutes(1));
    const ended = at(other, { type: 'visit.end', ticket: 'erased' });
    expect(ended.settings.tickets?.map(({ code }) => code)).toEqual(
      english.settings.tickets?.map(({ code }) => code),
    );
  });
});

describe('before a certificate is requested', () => {
  const withPolicy = (values: Record<string, boolean>): AppState =>
    at(shared, { type: 'policy.read', policy: { administered: true, values, ignored: [] } });

  test('if staff have said whether it forgets, nobody needs to ask', () => {
    for (const persistentProfile of [true, false])
      expect(cautionFor(withPolicy({ persistentProfile }), 'request-form', start, 'es')).toBeUndefined();
  });

  test('who has asked is not warned again', () => {
    const asked = at(withPolicy({}), { type: 'answer.note', note: 'asked-staff' });
    expect(cautionFor(withPolicy({}), 'request-form', start, 'es')).toBeDefined();
    expect(cautionFor(asked, 'request-form', start, 'es')).toBeUndefined();
  });

  test('otherwise, how long this browser remembers is worded as a clue', () => {
    const first = cautionFor(withPolicy({}), 'software-request', start, 'es');
    expect(first?.text).toMatch(/primera vez/);
    const later = cautionFor(withPolicy({}), 'software-request', minutes(60 * 24 * 30), 'es');
    expect(later?.text).toMatch(/23 de noviembre de 2026/);
    expect(later?.text).toMatch(/no lo asegura/);
  });

  test('nothing is said on a personal computer, after the request, or unasked', () => {
    const own = at(emptyState, { type: 'device.choose', mode: 'personal' });
    expect(cautionFor(own, 'request-form', start, 'es')).toBeUndefined();
    expect(cautionFor(visit, 'request-form', start, 'es')).toBeUndefined();
    expect(cautionFor(shared, 'software-download', start, 'es')).toBeUndefined();
  });
});

describe('when staff change their mind', () => {
  const policy = (values: Record<string, string>, administered = true): Action => ({
    type: 'policy.read',
    policy: { administered, values, ignored: [] },
  });
  const own = at(at(emptyState, { type: 'device.choose', mode: 'personal' }), {
    type: 'code.save',
    code: '012345678',
  });

  test('a computer that turns out to be shared keeps only tickets', () => {
    const asked = at(own, sent);
    const turned = at(asked, policy({ deviceMode: 'shared' }));
    expect(turned.cases.list).toEqual([]);
    expect(turned.settings.tickets).toHaveLength(1);
  });

  test('data left on a shared computer is not written to the disk', () => {
    const turned = at(at(own, policy({ deviceMode: 'shared' })), { type: 'code.save', code: '987654321' });
    const back = at(turned, policy({}, false));
    expect(back.settings.deviceMode).toBe('personal');
    expect(back.cases.list).toEqual([]);
  });

  test('a computer once called personal stays so, with all that is on it', () => {
    const called = at(at(emptyState, policy({ deviceMode: 'personal' })), {
      type: 'code.save',
      code: '012345678',
    });
    const silent = at(called, policy({}, false));
    expect(silent.settings.deviceMode).toBe('personal');
    expect(silent.cases.list).toHaveLength(1);
    expect(isVisitExpired(silent, minutes(60 * 24 * 400))).toBe(false);
  });
});

test('erasing everything on a shared computer leaves other people’s tickets', () => {
  const other = at(at(visit, { type: 'visit.end', ticket: 'kept' }), sent, minutes(1));
  const erased = at(other, { type: 'everything.erase' }, minutes(2));
  expect(erased.settings.tickets).toHaveLength(1);
  expect(erased.cases.list).toEqual([]);
});

test('a computer’s name is not shown to the next person, its age is', () => {
  const named = at(at(shared, policyless), { type: 'computer.name', name: 'PC de Ana' });
  const ended = at(named, { type: 'visit.end', ticket: 'kept' });
  expect(ended.settings.installation).toEqual({
    id: contextOf().newInstallation,
    since: start.toISOString(),
  });
});
