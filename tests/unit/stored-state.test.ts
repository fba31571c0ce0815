import { describe, expect, test } from 'vitest';
import { readCases, readSettings } from '../../lib/cases/migrate.ts';

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
  expect(readSettings(settingsOfVersion1)).toEqual({ ok: true, value: settingsOfVersion1 });
  expect(readCases(casesOfVersion1)).toEqual({ ok: true, value: casesOfVersion1 });
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
