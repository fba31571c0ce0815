import { describe, expect, test } from 'vitest';
import { readCases, readSettings } from '../../lib/cases/migrate.ts';
import { upo } from '../../lib/organisation/organisation.ts';
import { appointmentView } from '../../lib/view/appointment-view.ts';

// Typed out as version 1 wrote it. Never edited again: a later version migrates it.
const settingsOfVersion1 = {
  version: 1,
  deviceMode: 'personal',
  language: 'es',
  panels: { sede: 'tab', 'office-map': 'hidden' },
  setAsideAt: '2026-11-21T10:00:00.000Z',
};
const casesOfVersion1 = {
  version: 1,
  current: '11111111-1111-4111-8111-111111111111',
  list: [
    {
      id: '11111111-1111-4111-8111-111111111111',
      createdAt: '2026-11-21T09:00:00.000Z',
      alias: 'Mamá',
      route: 'office',
      confirmed: {
        'setup.installed': { at: '2026-11-21T09:05:00.000Z' },
        'identity.office': { at: '2026-11-21T09:30:00.000Z' },
      },
      suggested: { 'request.sent': { at: '2026-11-21T09:20:00.000Z', page: 'request-form' } },
    },
    {
      id: '22222222-2222-4222-8222-222222222222',
      createdAt: '2026-11-20T09:00:00.000Z',
      confirmed: {},
      suggested: {},
      finishedAt: '2026-11-21T09:40:00.000Z',
    },
  ],
};

test('what version 1 saved still opens', () => {
  expect(readSettings(settingsOfVersion1)).toEqual({
    ok: true,
    value: { ...settingsOfVersion1, version: 2 },
  });
  expect(readCases(casesOfVersion1)).toEqual({ ok: true, value: { ...casesOfVersion1, version: 2 } });
});

// Typed out as version 2 writes it.
const settingsOfVersion2 = { version: 2, panels: {}, notifications: false, remindAtNight: true };
const casesOfVersion2 = {
  version: 2,
  current: '11111111-1111-4111-8111-111111111111',
  list: [
    {
      id: '11111111-1111-4111-8111-111111111111',
      createdAt: '2026-11-21T09:00:00.000Z',
      route: 'office',
      confirmed: { 'identity.office': { at: '2026-11-21T09:30:00.000Z' } },
      suggested: {},
      requestedAgainAt: '2026-11-21T12:00:00.000Z',
      appointment: {
        at: '2026-12-01T09:30:00.000Z',
        zone: 'Europe/Madrid',
        place: 'Edificio 18, planta baja, despacho 18.B.10',
      },
      savedFiles: ['calendar'],
      reminders: {
        identity: { toldOf: '2026-11-24T09:30:00.000Z' },
        backup: { postponedUntil: '2026-11-25T09:30:00.000Z' },
        code: { stopped: true },
      },
      backup: {
        checkedAt: '2026-12-02T09:30:00.000Z',
        expiresAt: '2028-12-31T22:59:59.000Z',
        kind: 'ciudadano',
      },
    },
  ],
};

test('what version 2 saves opens', () => {
  expect(readSettings(settingsOfVersion2)).toEqual({ ok: true, value: settingsOfVersion2 });
  expect(readCases(casesOfVersion2)).toEqual({ ok: true, value: casesOfVersion2 });
});

test('a time zone that this browser does not know loses nobody’s case', () => {
  const [known] = casesOfVersion2.list;
  const strange = { ...known, appointment: { ...known?.appointment, zone: 'Atlantis/Capital' } };
  const read = readCases({ ...casesOfVersion2, list: [strange] });
  expect(read.ok).toBe(true);
  const appointment = read.ok ? read.value.list[0]?.appointment : undefined;
  if (!appointment) throw new Error('the appointment is gone');
  const view = appointmentView(appointment, upo, new Date('2026-11-21T10:00:00.000Z'), 'Europe/Madrid', 'es');
  expect(view.when).toMatch(/1 de diciembre de 2026/);
});

describe('what cannot be read is refused, not guessed', () => {
  test.each([
    null,
    'junk',
    7,
    [],
    {},
    { version: 0 },
    { version: '1' },
    { version: 1 },
    { version: 1, list: 'x' },
  ])('%j', (stored) => {
    expect(readCases(stored)).toEqual({ ok: false, failure: 'unreadable' });
  });

  test('a state of a newer version is named as such', () => {
    expect(readCases({ version: 99 })).toEqual({ ok: false, failure: 'too-new' });
  });

  test('an unknown key is not carried along', () => {
    expect(readCases({ ...casesOfVersion1, name: 'A name has no place here' })).toEqual({
      ok: false,
      failure: 'unreadable',
    });
  });
});
