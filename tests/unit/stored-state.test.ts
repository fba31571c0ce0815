import { describe, expect, test } from 'vitest';
import { readCases, readSettings } from '../../lib/cases/migrate.ts';
import { reduce } from '../../lib/cases/reduce.ts';
import { type AppState, emptyState, stateVersion } from '../../lib/cases/state.ts';
import { upo } from '../../lib/policy/organisation.ts';
import { appointmentView } from '../../lib/view/appointment-view.ts';
import { contextOf } from './command-context.ts';
import {
  casesOfVersion1,
  casesOfVersion2,
  casesOfVersion3,
  casesOfVersion4,
  casesOfVersion5,
  casesOfVersion6,
  casesOfVersion7,
  settingsOfVersion1,
  settingsOfVersion2,
  settingsOfVersion3,
} from './stored-samples.ts';

test('what version 1 saved still opens', () => {
  const { language, panels, setAsideAt, ...settings } = settingsOfVersion1;
  expect(readSettings(settingsOfVersion1)).toEqual({
    ok: true,
    value: {
      ...settings,
      version: stateVersion,
      personal: { language, panels },
      quarantinedAt: setAsideAt,
    },
  });
  expect(readCases(casesOfVersion1)).toEqual({
    ok: true,
    value: { ...casesOfVersion1, version: stateVersion },
  });
});

test.each([casesOfVersion4, casesOfVersion5, casesOfVersion6, casesOfVersion7])(
  'what version $version saved still opens',
  (stored) => {
    expect(readCases(stored)).toEqual({ ok: true, value: { ...stored, version: stateVersion } });
  },
);

describe('what version 2 saved still opens', () => {
  test('with all that the person had set, in one object', () => {
    const { language, panels } = settingsOfVersion1;
    const installation = { id: '99999999-9999-4999-8999-999999999999', since: '2026-11-01T08:00:00.000Z' };
    const stored = {
      ...settingsOfVersion2,
      language,
      panels,
      panelSide: 'bottom',
      installation: { ...installation, nickname: 'PC de Ana' },
      visits: 3,
    };
    expect(readSettings(stored)).toEqual({
      ok: true,
      value: {
        version: stateVersion,
        installation,
        visits: 3,
        personal: {
          language,
          panels,
          panelSide: 'bottom',
          computerName: 'PC de Ana',
          notifications: false,
          remindAtNight: true,
        },
      },
    });
  });

  test('with nothing personal where the person had set nothing', () => {
    expect(readSettings({ version: 2, panels: {} })).toEqual({
      ok: true,
      value: { version: stateVersion, personal: {} },
    });
  });

  test('with what became of each reminder', () => {
    const [known] = casesOfVersion2.list;
    expect(readCases(casesOfVersion2)).toEqual({
      ok: true,
      value: {
        ...casesOfVersion2,
        version: stateVersion,
        list: [
          {
            ...known,
            reminders: {
              identity: { notifiedFor: '2026-11-24T09:30:00.000Z' },
              backup: { snoozedUntil: '2026-11-25T09:30:00.000Z' },
              code: { dismissed: true },
            },
          },
        ],
      },
    });
  });
});

test('what version 3 saved still opens', () => {
  const version = stateVersion;
  expect(readSettings(settingsOfVersion3)).toEqual({ ok: true, value: { ...settingsOfVersion3, version } });
  expect(readCases(casesOfVersion3)).toEqual({ ok: true, value: { ...casesOfVersion3, version } });
});

describe('UPO’s office, which versions 1 to 3 proposed to everybody', () => {
  const [known] = casesOfVersion3.list;
  const appointment = { at: '2026-12-01T09:30:00.000Z', zone: 'Europe/Madrid' };
  const read = readCases({
    ...casesOfVersion3,
    list: [{ ...known, appointment: { ...appointment, place: upo.office } }],
  });
  const migrated: AppState = { ...emptyState, cases: read.ok ? read.value : emptyState.cases };
  const placeAfter = (organisation: 'upo' | 'none') =>
    reduce(migrated, { type: 'organisation.choose', organisation }, contextOf()).cases.list[0]?.appointment;

  test('is no longer the place, and nothing else is lost', () => {
    expect(read.ok && read.value.list[0]).toEqual({
      ...known,
      appointment: { ...appointment, place: '', proposedBy: 'upo' },
    });
  });

  test('is the place again for somebody who says that it is theirs', () => {
    expect(placeAfter('upo')).toEqual({ ...appointment, place: upo.office });
  });

  test('goes for somebody who says that it is not', () => {
    expect(placeAfter('none')).toEqual({ ...appointment, place: '' });
  });
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
