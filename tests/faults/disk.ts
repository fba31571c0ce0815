import { isDeepStrictEqual } from 'node:util';
import type { PersonCommand } from '../../lib/cases/commands.ts';
import { type StoredAreas, stateFrom } from '../../lib/cases/stored.ts';
import { anyCommand, idFrom, oneOf } from './commands.ts';
import type { Fault } from './fault.ts';
import { speakerOf } from './speakers.ts';
import { disagreements } from './surfaces.ts';

export const noRoom: Fault = {
  name: 'no room left to save',
  // The failure to save is logged, once for each command.
  expected: /^Certiguía: Error: .*quota/i,
  happen: async (scene) => {
    const { options } = scene.surfaces;
    await options.evaluate(`(async () => {
      const { local } = chrome.storage;
      const free = local.QUOTA_BYTES - (await local.getBytesInUse(null));
      await local.set({ filler: 'x'.repeat(free - 'filler""'.length) });
    })()`);
    const big: PersonCommand = { type: 'case.add', id: idFrom(scene.random), alias: 'Persona sin sitio' };
    const outcome = await scene.give(big);
    const wrong = outcome === 'refused' ? [] : [`without room ${big.type}: ${outcome}`];
    wrong.push(...(await scene.lost(noRoom.expected)));
    // Erasing must work without room on the disk.
    const [other] = scene.kept.others();
    if (other !== undefined) wrong.push(...(await scene.must({ type: 'case.erase', id: other })));
    await options.evaluate(`chrome.storage.local.remove('filler')`);
    return [...wrong, ...(await scene.must(anyCommand(scene.random, scene.kept, true)))];
  },
};

/** Values that may end up in storage. A wrong number cannot be told from a count of saves. */
const junk = [
  '"junk"',
  'null',
  '[]',
  '{}',
  '[null]',
  '{"version":2}',
  '{"version":99}',
  '{"next":{},"kept":7}',
] as const;

type Place = readonly [area: keyof StoredAreas, key: string];

const places: readonly [Place, ...Place[]] = [
  ['local', 'cases'],
  ['local', 'settings'],
  ['local', 'revision'],
  ['local', 'rescue'],
  ['session', 'rescue'],
  ['session', 'failures'],
];

/** Personal data corrupted from outside: quarantined whole, reported, and complete when restored. */
export const spoilt: Fault = {
  name: 'storage spoilt by hand',
  happen: async (scene) => {
    const { options, popup } = scene.surfaces;
    const before = await scene.stored();
    const [area, key] = oneOf(scene.random, places);
    const known = before[area][key];
    const bad: unknown =
      typeof known === 'object' && scene.random() < 0.5
        ? { ...known, version: 99 }
        : JSON.parse(oneOf(scene.random, junk));
    const what = `${area} ${key} ${JSON.stringify(bad).slice(0, 40)}`;
    await options.evaluate(`chrome.storage.${area}.set(${JSON.stringify({ [key]: bad })})`);
    const wrong: string[] = [];
    const answer = await speakerOf(popup)({ type: 'language.choose', language: 'en' });
    if (!answer?.ok) wrong.push(`a command: ${answer?.failure}`);
    const after = await scene.stored();
    const { state, unreadable } = stateFrom(after);
    wrong.push(...unreadable.map(({ key: still }) => `${still} is still unreadable`));
    if (area === 'local' && (key === 'cases' || key === 'settings'))
      wrong.push(...notSetAside(before, after, key, bad));
    wrong.push(...(await disagreements(scene.surfaces, state)));
    const local = { ...before.local, revision: state.revision + 1 };
    await options.evaluate(`(async () => {
      await chrome.storage.session.remove(['rescue', 'failures']);
      await chrome.storage.local.clear();
      await chrome.storage.local.set(${JSON.stringify(local)});
    })()`);
    // A command that always changes something: panels hear of restored data with the next save.
    wrong.push(
      ...(await scene.must({ type: 'language.choose', language: oneOf(scene.random, ['es', 'en']) })),
    );
    return wrong.map((line) => `${what}: ${line}`);
  },
};

/** Whether unreadable data was kept as it was, and with unreadable settings also the data beside them. */
function notSetAside(
  before: StoredAreas,
  after: StoredAreas,
  key: 'cases' | 'settings',
  bad: unknown,
): string[] {
  const wanted = { [key]: bad, ...(key === 'settings' ? { cases: before.local.cases } : {}) };
  const kept = Object.entries(after.local);
  return Object.entries(wanted)
    .filter(
      ([name, value]) =>
        !kept.some(
          ([as, one]) =>
            /^set-aside:.*:/.test(as) && as.endsWith(`:${name}`) && isDeepStrictEqual(one, value),
        ),
    )
    .map(([name]) => `${name} not set aside`);
}
