import { describe, expect, test } from 'vitest';
import { currentCase } from '../../lib/cases/current-case.ts';
import { type Action, reduce } from '../../lib/cases/reduce.ts';
import { situationOf } from '../../lib/cases/situation.ts';
import { type AppState, emptyState } from '../../lib/cases/state.ts';
import type { StepId } from '../../lib/journey/phases.ts';
import { rowFor } from '../../lib/journey/table/rows.ts';
import type { PageId } from '../../lib/pages/page.ts';
import { scheduleOf } from '../../lib/reminders/schedule.ts';
import { guidanceView } from '../../lib/view/guidance-view.ts';
import { contextOf } from './command-context.ts';

const { now } = contextOf();
const zone = 'Europe/Madrid';
const tick = (step: StepId): Action => ({ type: 'step.confirm', step });
const useless: Action = { type: 'answer.note', note: 'request-another' };
const booked: Action = { type: 'appointment.set', at: '2026-11-25T10:00:00.000Z', zone, place: 'Registro' };

function stateAfter(mode: 'personal' | 'shared', ...actions: Action[]): AppState {
  const all: Action[] = [{ type: 'device.choose', mode }, ...actions];
  return all.reduce((state, action) => reduce(state, action, contextOf()), emptyState);
}

const rowOn = (state: AppState, page?: PageId): string => rowFor(situationOf(state, { page }, now, zone)).id;

describe('a request that was of no use', () => {
  const asked = [tick('setup.installed'), tick('request.sent'), booked] as const;

  test('leaves the computer, the route and the appointment, and nothing that came of it', () => {
    const state = stateAfter('personal', ...asked, { type: 'code.save', code: '012345678' }, useless);
    const { confirmed, route, appointment, code, requested } = currentCase(state) ?? {};
    expect(Object.keys(confirmed ?? {}).toSorted()).toEqual([
      'identity.appointment',
      'identity.office',
      'setup.installed',
    ]);
    expect({ route, place: appointment?.place, code, requested }).toEqual({
      route: 'office',
      place: 'Registro',
      code: undefined,
      requested: undefined,
    });
    expect(rowOn(state, 'software-request')).toBe('request-form');
  });

  test('takes its ticket with it', () => {
    const state = stateAfter('shared', ...asked);
    expect(state.settings.tickets).toHaveLength(1);
    expect(reduce(state, useless, contextOf()).settings.tickets).toEqual([]);
  });
});

describe('the page that checks certificates', () => {
  const works: Action = { type: 'evidence.found', step: 'download.works', page: 'status-result' };

  test('tells nothing of the new one before its download', () => {
    const state = stateAfter('personal', tick('request.sent'), works);
    expect(currentCase(state)?.suggested).toEqual({});
    expect(rowOn(state, 'status-result')).toBe('status-of-old');
  });

  test('does so after it', () => {
    const state = stateAfter('personal', tick('download.downloaded'), works);
    expect(currentCase(state)?.suggested).toHaveProperty(['download.works']);
  });
});

test('a form sent after the end is another request, also where none was on record', () => {
  const sent: Action = { type: 'evidence.found', step: 'request.sent', page: 'request-form' };
  const state = stateAfter('personal', tick('backup.checked'), sent);
  expect(rowOn(state, 'request-form')).toBe('another-after-the-end');
});

test.each([
  ['personal', 'people'],
  ['shared', 'leave'],
] as const)('on a %s computer somebody else’s request opens “%s”', (mode, target) => {
  const state = stateAfter(mode, tick('request.code-saved'));
  const view = guidanceView({
    state,
    page: 'software-request',
    now,
    zone,
    language: 'es',
    system: 'linux',
    browser: 'chrome',
  });
  const person = view.question?.answers.find(({ id }) => id === 'person');
  expect(person?.does).toEqual({ kind: 'open', target });
});

describe('whoever has it in the phone’s app', () => {
  const state = stateAfter('shared', tick('identity.app'), tick('download.downloaded'));

  test('has installed nothing on this computer', () => {
    const { facts } = situationOf(state, { page: undefined }, now, zone);
    expect(Object.keys(facts).toSorted()).toEqual(['download.downloaded', 'identity.app']);
  });

  test('is not reminded to delete anything from it', () => {
    const known = currentCase(state);
    if (!known) throw new Error('There is a case');
    const ids = scheduleOf(known, { mode: 'shared', zone, atNight: false }).map(({ id }) => id);
    expect(ids).toEqual(['backup']);
  });
});
