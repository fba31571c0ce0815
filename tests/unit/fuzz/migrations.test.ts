import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCases, readSettings } from '../../../lib/cases/migrate.ts';
import { Cases, Settings, stateVersion } from '../../../lib/cases/state.ts';
import { stateFrom } from '../../../lib/cases/stored.ts';
import { runsOf, timeoutMs } from '../fuzz-size.ts';
import {
  casesOfVersion1,
  casesOfVersion2,
  casesOfVersion3,
  settingsOfVersion1,
  settingsOfVersion2,
  settingsOfVersion3,
} from '../stored-samples.ts';
import { leavesOf, spoiled } from './spoiled.ts';

const samples = [
  settingsOfVersion1,
  settingsOfVersion2,
  settingsOfVersion3,
  casesOfVersion1,
  casesOfVersion2,
  casesOfVersion3,
];
const stored = fc.oneof(
  fc.constantFrom<unknown>(...samples),
  fc.constantFrom(...samples).chain(spoiled),
  fc.jsonValue(),
  fc.anything({ withNullPrototype: true }),
);

test('whatever is stored is read or refused by name, never with an exception', timeoutMs, () => {
  const parts = [
    { read: readCases, schema: Cases },
    { read: readSettings, schema: Settings },
  ];
  fc.assert(
    fc.property(stored, fc.constantFrom(...parts), (given, { read, schema }) => {
      const result = read(given);
      if (!result.ok) {
        expect(['unreadable', 'too-new']).toContain(result.failure);
        return;
      }
      expect(schema.safeParse(result.value).success).toBe(true);
      expect(read(structuredClone(result.value))).toEqual(result);
      // Migration adds nothing but the version.
      const known = new Set([...leavesOf(given), stateVersion]);
      expect(leavesOf(result.value).filter((leaf) => !known.has(leaf))).toEqual([]);
    }),
    runsOf('migrations'),
  );
});

test('two areas full of anything give a whole state and name what could not be read', timeoutMs, () => {
  const area = fc.dictionary(
    fc.constantFrom('revision', 'settings', 'cases', 'announced', 'x'),
    fc.oneof(stored, fc.constantFrom(settingsOfVersion3, casesOfVersion3)),
  );
  fc.assert(
    fc.property(area, area, (local, session) => {
      const { state, unreadable } = stateFrom({ local, session });
      expect(Settings.safeParse(state.settings).success).toBe(true);
      expect(Cases.safeParse(state.cases).success).toBe(true);
      expect(Number.isFinite(state.revision)).toBe(true);
      for (const { area: where, key } of unreadable) expect({ local, session }[where]).toHaveProperty([key]);
      // Data on the disk is not shown unless the computer is known to be personal.
      if (state.settings.deviceMode !== 'personal' && session.cases === undefined)
        expect(state.cases.list).toEqual([]);
    }),
    runsOf('migrations'),
  );
});
