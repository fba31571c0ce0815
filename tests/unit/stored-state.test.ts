import { describe, expect, test } from 'vitest';
import { readCases, readSettings } from '../../lib/cases/migrate.ts';
import { upo } from '../../lib/policy/organisation.ts';
import { appointmentView } from '../../lib/view/appointment-view.ts';
import {
  casesOfVersion1,
  casesOfVersion2,
  settingsOfVersion1,
  settingsOfVersion2,
} from './stored-samples.ts';

test('what version 1 saved still opens', () => {
  expect(readSettings(settingsOfVersion1)).toEqual({
    ok: true,
    value: { ...settingsOfVersion1, version: 2 },
  });
  expect(readCases(casesOfVersion1)).toEqual({ ok: true, value: { ...casesOfVersion1, version: 2 } });
});

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
