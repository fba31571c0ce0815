import { describe, expect, test } from 'vitest';
import { lastingNotification } from '../../lib/background/browser-compat.ts';
import { createReminders } from '../../lib/background/reminders.ts';
import type { Action } from '../../lib/cases/reduce.ts';
import { reduce } from '../../lib/cases/reduce.ts';
import { type AppState, emptyState } from '../../lib/cases/state.ts';
import type { StepId } from '../../lib/journey/phases.ts';
import { reminderTarget } from '../../lib/journey/reminders.ts';
import { planOf } from '../../lib/reminders/due.ts';
import { notificationId, notificationOptions, reminderOf } from '../../lib/reminders/notification.ts';
import { contextOf } from './command-context.ts';
import { type FakeReminderBrowser, fakeReminderBrowser } from './fake-reminder-browser.ts';

const id = '11111111-1111-4111-8111-111111111111';
const zone = 'Europe/Madrid';
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Monday, 10:00 in Seville. */
const start = new Date('2026-11-23T09:00:00.000Z');
const later = (milliseconds: number): Date => new Date(start.getTime() + milliseconds);

interface Dated {
  at: Date;
  command: Action;
}

const confirm = (step: StepId, at = start): Dated => ({ at, command: { type: 'step.confirm', step } });
const does = (command: Action, at = start): Dated => ({ at, command });

function stateAfter(...commands: Dated[]): AppState {
  return [does({ type: 'device.choose', mode: 'personal' }), ...commands].reduce(
    (state, { at, command }) => reduce(state, command, contextOf({ now: at, newId: id })),
    emptyState,
  );
}

const due = (state: AppState, now: Date): string[] =>
  planOf(state, now, zone).due.map((reminder) => reminder.id);
const told = (state: AppState, now: Date): string[] =>
  planOf(state, now, zone).notify.map((reminder) => reminder.id);

function afterTelling(state: AppState, now: Date): AppState {
  return planOf(state, now, zone).notify.reduce(
    (known, { case: caseId, id: reminder, of }) =>
      reduce(known, { type: 'reminder.notified', case: caseId, reminder, of }, contextOf({ now, newId: id })),
    state,
  );
}

const sent = confirm('request.sent');
const code = does({ type: 'code.save', code: '012345678' });
const downloaded = confirm('download.downloaded');

describe('what is due, and when', () => {
  test.each<[string, AppState, number, string]>([
    ['half an hour after the request, without a code', stateAfter(sent), 30 * minute, 'code'],
    ['three days after the code, with nothing chosen', stateAfter(sent, code), 3 * day, 'identity'],
    [
      'an hour after the office',
      stateAfter(sent, code, confirm('identity.accredited')),
      hour,
      'download.ready',
    ],
    [
      'an hour after the video was approved',
      stateAfter(sent, code, confirm('identity.video'), confirm('identity.video-approved')),
      hour,
      'download.ready',
    ],
    [
      'two working days after the video: from Monday, on Wednesday',
      stateAfter(sent, code, confirm('identity.video'), confirm('identity.video-recorded')),
      2 * day,
      'video.result',
    ],
  ])('%s', (_, state, wait, reminder) => {
    expect(due(state, later(wait - 1))).not.toContain(reminder);
    expect(due(state, later(wait))).toEqual([reminder]);
    // Overdue counts as due, however late anybody looks.
    expect(due(state, later(wait + 200 * day))).toContain(reminder);
  });

  test('a saved or ticked code is not asked for', () => {
    expect(due(stateAfter(sent, code), later(hour))).toEqual([]);
    expect(due(stateAfter(sent, confirm('request.code-saved')), later(hour))).toEqual([]);
  });

  test('someone who chose the video or has an appointment is not asked to choose', () => {
    expect(due(stateAfter(sent, code, confirm('identity.video')), later(4 * day))).toEqual([]);
    const at = later(6 * day).toISOString();
    const booked = stateAfter(sent, code, does({ type: 'appointment.set', at, zone, place: 'UPO' }));
    expect(due(booked, later(4 * day))).toEqual([]);
  });

  test('a video recorded before a holiday is asked about on the next working days', () => {
    // Friday 4, Saturday 5, Sunday 6, Monday 7, Tuesday 8 (a holiday in all of Spain), Wednesday 9.
    const thursday = new Date('2026-12-03T11:00:00.000Z');
    const state = stateAfter(confirm('identity.video'), confirm('identity.video-recorded', thursday));
    expect(due(state, new Date('2026-12-07T10:59:59.000Z'))).toEqual([]);
    expect(due(state, new Date('2026-12-07T11:00:00.000Z'))).toEqual(['video.result']);
    const friday = new Date('2026-12-04T11:00:00.000Z');
    const atTheWeekend = stateAfter(confirm('identity.video'), confirm('identity.video-recorded', friday));
    expect(due(atTheWeekend, new Date('2026-12-08T23:00:00.000Z'))).toEqual([]);
    expect(due(atTheWeekend, new Date('2026-12-09T11:00:00.000Z'))).toEqual(['video.result']);
  });
});

describe('an appointment', () => {
  const at = later(5 * day);
  const booked = stateAfter(
    sent,
    code,
    does({ type: 'appointment.set', at: at.toISOString(), zone, place: 'UPO' }),
  );
  const ahead = (milliseconds: number): Date => new Date(at.getTime() - milliseconds);

  test('is notified the day before and two hours before, and asked about afterwards', () => {
    expect(due(booked, ahead(day + 1))).toEqual([]);
    expect(due(booked, ahead(day))).toEqual(['appointment.day-before']);
    expect(due(booked, ahead(2 * hour))).toEqual(['appointment.two-hours']);
    expect(due(booked, at)).toEqual([]);
    expect(due(booked, ahead(-2 * hour))).toEqual(['appointment.after']);
  });

  test('that is moved is notified again', () => {
    const now = ahead(day);
    const once = afterTelling(booked, now);
    expect(told(once, now)).toEqual([]);
    const moved = reduce(
      once,
      { type: 'appointment.set', at: later(6 * day).toISOString(), zone, place: 'UPO' },
      contextOf({ now }),
    );
    expect(due(moved, now)).toEqual([]);
    expect(told(moved, later(5 * day))).toEqual(['appointment.day-before']);
  });

  test('early in the morning is notified the evening before, not at night', () => {
    const early = new Date('2026-11-27T07:30:00.000Z'); // 8:30 in Seville
    const state = stateAfter(
      sent,
      code,
      does({ type: 'appointment.set', at: early.toISOString(), zone, place: 'UPO' }),
    );
    expect(told(state, new Date('2026-11-26T20:44:00.000Z'))).not.toContain('appointment.two-hours');
    expect(told(state, new Date('2026-11-26T20:45:00.000Z'))).toContain('appointment.two-hours');
  });

  test('in the past changes nothing', () => {
    const past = { type: 'appointment.set', at: later(-day).toISOString(), zone, place: 'UPO' } as const;
    expect(reduce(booked, past, contextOf({ now: start }))).toBe(booked);
  });

  test('that is unticked is forgotten', () => {
    const undone = reduce(
      booked,
      { type: 'step.undo', step: 'identity.appointment' },
      contextOf({ now: start }),
    );
    expect(undone.cases.list[0]).not.toHaveProperty('appointment');
  });
});

describe('the renewal', () => {
  const expiresAt = later(100 * day).toISOString();
  const holder = stateAfter(
    confirm('identity.accredited'),
    downloaded,
    does({ type: 'backup.record', expiresAt, kind: 'ciudadano' }),
  );
  const begun = reduce(holder, { type: 'answer.note', note: 'start-renewal' }, contextOf({ now: start }));
  const then = (state: AppState, command: Action, at: Date): AppState =>
    reduce(state, command, contextOf({ now: at }));

  test.each([
    ['60', 41],
    ['30', 71],
    ['7', 94],
  ])('is notified %s days before the end, begun or not', (days, after) => {
    expect(due(holder, later(after * day))).toEqual([`renewal.${days}`]);
    // A started renewal needs no further notice that it is possible.
    expect(due(begun, later(after * day))).toEqual(days === '60' ? [] : [`renewal.${days}`]);
  });

  test('is notified by a typed day, too', () => {
    const typed = stateAfter(
      does({
        type: 'renewal.expires',
        on: later(100 * day)
          .toISOString()
          .slice(0, 10),
      }),
    );
    expect(due(typed, later(50 * day))).toEqual(['renewal.60']);
  });

  test('once signed, asks for the code and then for the download, and for no office', () => {
    const signed = then(begun, { type: 'step.confirm', step: 'request.sent' }, later(50 * day));
    expect(due(signed, later(50 * day + 40 * minute))).toEqual(['code']);
    const coded = then(signed, { type: 'code.save', code: '012345678' }, later(50 * day + hour));
    expect(due(coded, later(55 * day))).toEqual(['download.ready']);
  });

  test('once downloaded, asks for a backup of the new certificate', () => {
    const at = later(50 * day);
    const renewed = then(begun, { type: 'step.confirm', step: 'download.downloaded' }, at);
    expect(due(renewed, later(50 * day + hour))).toEqual(['backup']);
    const old = then(renewed, { type: 'backup.record', expiresAt, kind: 'ciudadano' }, at);
    expect(due(old, later(50 * day + hour))).toEqual(['backup']);
    const checked = then(
      renewed,
      { type: 'backup.record', expiresAt: later(1500 * day).toISOString(), kind: 'ciudadano' },
      at,
    );
    expect(due(checked, later(60 * day))).toEqual([]);
    expect(due(checked, later(1450 * day))).toEqual(['renewal.60']);
  });

  test('leads to the questions, and once begun to the renewal’s own pages', () => {
    expect(reminderTarget('renewal.30', false)).toBe('renewal');
    expect(reminderTarget('renewal.30', true)).toBe('renew-request');
    expect(reminderTarget('download.ready', true)).toBe('renew-download');
    expect(reminderTarget('download.ready', false)).toBe('software-download');
  });
});

describe('the backup', () => {
  const state = stateAfter(sent, code, downloaded);

  test('shows at once and is notified after an hour, a day, then every three days', () => {
    expect(due(state, start)).toEqual(['backup']);
    expect(told(state, start)).toEqual([]);
    let known = state;
    const tellings: number[] = [];
    for (let time = 0; time <= 11 * day; time += hour) {
      const now = later(time);
      if (told(known, now).includes('backup')) tellings.push(time / hour);
      known = afterTelling(known, now);
    }
    expect(tellings).toEqual([1, 24, 96, 168, 240]);
  });

  test('is asked for after a download that a page only suggested', () => {
    const suggested = stateAfter(
      sent,
      code,
      does({ type: 'evidence.found', step: 'download.downloaded', page: 'download-form' }),
    );
    expect(due(suggested, start)).toEqual(['backup']);
  });

  test('that was checked ends it, and nothing else', () => {
    const checked = reduce(
      state,
      { type: 'backup.record', expiresAt: later(700 * day).toISOString(), kind: 'ciudadano' },
      contextOf({ now: later(hour) }),
    );
    expect(due(checked, later(2 * hour))).toEqual([]);
    expect(due(checked, later(640 * day))).toEqual(['renewal.60']);
  });

  test('an explicit refusal ends it too, until it is resumed', () => {
    const of = { case: id, reminder: 'backup' } as const;
    const refused = reduce(state, { type: 'reminder.dismiss', ...of }, contextOf({ now: start }));
    expect(due(refused, later(day))).toEqual([]);
    const resumed = reduce(refused, { type: 'reminder.resume', ...of }, contextOf({ now: start }));
    expect(due(resumed, later(day))).toEqual(['backup']);
  });

  test('a clock that goes back a year does not hide it', () => {
    expect(due(state, later(-365 * day))).toEqual(['backup']);
  });
});

describe('snoozing', () => {
  const of = { case: id, reminder: 'backup' } as const;
  const postponed = reduce(
    stateAfter(sent, code, downloaded),
    { type: 'reminder.snooze', ...of, by: 'tomorrow' },
    contextOf({ now: later(2 * hour) }),
  );

  test('until tomorrow lasts until tomorrow, and then it is notified again', () => {
    expect(told(postponed, later(25 * hour))).toEqual([]);
    expect(planOf(postponed, later(3 * hour), zone).wakeAt).toEqual(later(9 * hour));
    expect(told(postponed, later(26 * hour))).toEqual(['backup']);
  });

  test('by a clock that was a year ahead is not believed', () => {
    const byWrongClock = reduce(
      stateAfter(sent, code, downloaded),
      { type: 'reminder.snooze', ...of, by: 'hour' },
      contextOf({ now: later(365 * day) }),
    );
    expect(due(byWrongClock, later(hour))).toEqual(['backup']);
  });
});

describe('at night', () => {
  const evening = new Date('2026-11-23T20:50:00.000Z'); // 21:50
  const state = stateAfter(confirm('request.sent', evening));
  const night = new Date('2026-11-23T21:30:00.000Z'); // 22:30
  const morning = new Date('2026-11-24T07:00:00.000Z'); // 8:00

  test('at night it shows, and is notified in the morning', () => {
    expect(due(state, night)).toEqual(['code']);
    expect(told(state, night)).toEqual([]);
    expect(planOf(state, new Date('2026-11-24T05:00:00.000Z'), zone).wakeAt).toEqual(morning);
    expect(told(state, morning)).toEqual(['code']);
  });

  test('notifications come at once if the person wants them', () => {
    const owl = reduce(state, { type: 'reminders.set', atNight: true }, contextOf({ now: night }));
    expect(told(owl, night)).toEqual(['code']);
  });

  test('it is night where the computer is', () => {
    expect(planOf(state, night, 'America/Mexico_City').notify).toHaveLength(1);
  });
});

describe('on a shared computer', () => {
  const shared = stateAfter(sent, code, does({ type: 'device.choose', mode: 'shared' }), downloaded);

  test('nothing is notified; what has to be deleted shows, and cannot be dismissed', () => {
    const { due: showing, notify } = planOf(shared, later(day), zone);
    expect(showing.map((reminder) => reminder.id)).toEqual(['delete-here', 'backup']);
    expect(notify).toEqual([]);
    const stopped = reduce(
      shared,
      { type: 'reminder.dismiss', case: id, reminder: 'delete-here' },
      contextOf({ now: start }),
    );
    expect(due(stopped, start)).toContain('delete-here');
  });

  test('once deleted it is over', () => {
    const deleted = reduce(
      shared,
      { type: 'step.confirm', step: 'backup.deleted-here' },
      contextOf({ now: start }),
    );
    expect(due(deleted, start)).toEqual(['backup']);
  });
});

test('renewal is notified 60, 30 and 7 days before the certificate expires', () => {
  const expiresAt = later(400 * day);
  const state = stateAfter(
    sent,
    code,
    downloaded,
    does({ type: 'backup.record', expiresAt: expiresAt.toISOString(), kind: 'ciudadano' }),
    does({ type: 'case.finish', id }),
  );
  const left = (days: number): string[] => due(state, new Date(expiresAt.getTime() - days * day));
  expect(left(61)).toEqual([]);
  expect(left(60)).toEqual(['renewal.60']);
  expect(left(30)).toEqual(['renewal.30']);
  expect(left(7)).toEqual(['renewal.7']);
  expect(left(0)).toEqual([]);
});

test('finished cases are reminded of an unchecked backup and of nothing else', () => {
  const finish = does({ type: 'case.finish', id });
  expect(due(stateAfter(sent, finish), later(9 * day))).toEqual([]);
  expect(due(stateAfter(sent, code, downloaded, finish), later(9 * day))).toEqual(['backup']);
});

test('another request asks for its own code, whatever is stored of the first', () => {
  const again = does({ type: 'evidence.found', step: 'request.sent', page: 'request-form' }, later(5 * day));
  const state = stateAfter(sent, code, again);
  expect(due(state, later(5 * day + 29 * minute))).toEqual([]);
  expect(due(state, later(5 * day + 30 * minute))).toEqual(['code']);
  const old = reduce(state, { type: 'code.save', code: '012345678' }, contextOf({ now: later(6 * day) }));
  expect(due(old, later(6 * day))).toEqual(['code']);
  const mistaken = reduce(state, { type: 'request.not-again' }, contextOf({ now: later(6 * day) }));
  expect(due(mistaken, later(6 * day))).toEqual(['identity']);
});

test('a code that is erased is asked for again', () => {
  const forgotten = stateAfter(sent, code, does({ type: 'code.forget' }));
  expect(due(forgotten, later(hour))).toEqual(['code']);
});

test('somebody who said that they have an appointment is not told to choose', () => {
  expect(due(stateAfter(sent, code, confirm('identity.appointment')), later(4 * day))).toEqual([]);
});

test('an accreditation confirmed the next morning counts from its appointment’s end', () => {
  const at = later(day);
  const set = does({ type: 'appointment.set', at: at.toISOString(), zone, place: 'UPO' });
  const state = stateAfter(sent, code, set, confirm('identity.accredited', later(2 * day)));
  expect(due(state, later(2 * day))).toEqual(['download.ready']);
});

test('a step restored from a ticket has no date: the download counts from its opening', () => {
  const shared = stateAfter(
    does({ type: 'device.choose', mode: 'shared' }),
    sent,
    confirm('identity.accredited', later(hour)),
  );
  const ticket = shared.cases.list[0]?.ticket ?? '';
  const [left, opened] = [{ type: 'case.erase', id } as const, { type: 'ticket.open', ticket } as const].map(
    (command) => command,
  );
  const back = [left, opened].reduce(
    (state, command) =>
      command ? reduce(state, command, contextOf({ now: later(3 * day), newId: id })) : state,
    shared,
  );
  expect(due(back, later(3 * day))).toEqual([]);
  expect(due(back, later(3 * day + hour))).toEqual(['download.ready']);
});

const given = (browser: FakeReminderBrowser, now: Date) => ({
  browser,
  browserName: 'chrome' as const,
  now: () => now,
  zone: () => zone,
  report: (error: unknown) => {
    throw error;
  },
});

const remindersOf = (state: AppState, browser: FakeReminderBrowser, now: Date): (() => Promise<void>) =>
  createReminders({
    ...given(browser, now),
    store: { read: async () => state, dispatch: async () => state },
  });

describe('what is on the screen', () => {
  const screenAfter = async (state: AppState): Promise<string[]> => {
    const browser = fakeReminderBrowser();
    browser.onScreen = new Set([`reminder:backup:${id}`, 'somebody-else']);
    await remindersOf(state, browser, later(2 * hour))();
    return [...browser.onScreen];
  };
  const state = stateAfter(sent, code, downloaded);

  test('stays while it is due', async () => {
    expect(await screenAfter(state)).toEqual([`reminder:backup:${id}`, 'somebody-else']);
  });

  test('is withdrawn when the computer turns out shared or notifications are off', async () => {
    const now = later(2 * hour);
    const shared = reduce(state, { type: 'device.choose', mode: 'shared' }, contextOf({ now }));
    expect(await screenAfter(shared)).toEqual(['somebody-else']);
    const off = reduce(state, { type: 'reminders.set', notifications: false }, contextOf({ now }));
    expect(await screenAfter(off)).toEqual(['somebody-else']);
  });
});

test('a call that comes while the reminders are at work is answered by another look', async () => {
  let looks = 0;
  const look = createReminders({
    ...given(fakeReminderBrowser(), start),
    store: {
      read: async () => {
        looks += 1;
        return emptyState;
      },
      dispatch: async () => emptyState,
    },
  });
  await Promise.all([look(), look(), look()]);
  expect(looks).toBe(2);
  await look();
  expect(looks).toBe(3);
});

test('a failing badge does not prevent reminders', async () => {
  const reported: unknown[] = [];
  const browser = fakeReminderBrowser();
  browser.notifications.getAll = () => Promise.reject(new Error('no list'));
  browser.action.setBadgeText = () => Promise.reject(new Error('no badge'));
  await createReminders({
    ...given(browser, later(hour)),
    store: { read: async () => stateAfter(sent), dispatch: async () => emptyState },
    report: (error) => {
      reported.push(error);
    },
  })();
  expect([...browser.onScreen]).toEqual([`reminder:code:${id}`]);
  expect(reported).toHaveLength(2);
});

describe('a notification', () => {
  test('has the same name for the same reminder, by which the reminder is found again', () => {
    const reminder = { case: id, id: 'appointment.two-hours' } as const;
    expect(reminderOf(notificationId(reminder))).toEqual(reminder);
    for (const other of ['', 'reminder', 'reminder:nonsense:x', `other:backup:${id}`, 'reminder:backup:'])
      expect(reminderOf(other)).toBeUndefined();
  });

  test('asks for nothing that Firefox refuses', () => {
    const options = notificationOptions({ title: 'a', text: 'b' }, 'icon', lastingNotification('firefox'));
    expect(Object.keys(options).toSorted()).toEqual(['iconUrl', 'message', 'title', 'type']);
    expect(lastingNotification('edge')).toEqual({ requireInteraction: true });
  });
});

test('with notifications off everything still shows', () => {
  const state = stateAfter(sent, does({ type: 'reminders.set', notifications: false }));
  expect(planOf(state, later(hour), zone)).toMatchObject({ due: [{ id: 'code' }], notify: [] });
});

test('where nothing is ahead there is no alarm', () => {
  expect(planOf(stateAfter(confirm('setup.installed')), start, zone).wakeAt).toBeUndefined();
});
