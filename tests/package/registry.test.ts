import { describe, expect, test } from 'vitest';
import { policyKeys } from '../../lib/policy/keys.ts';
import { allows, bytesAt, identity, jsonAt, keyNames, pathsEnding } from './pack.ts';
import { parseRegistry, type RegistryValue } from './parse-registry.ts';

const browsers = [
  {
    name: 'chrome',
    file: 'install',
    keys: `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${identity.chrome}\\policy`,
  },
  {
    name: 'edge',
    file: 'install',
    keys: `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${identity.edge}\\policy`,
  },
  {
    name: 'firefox',
    file: 'settings',
    keys: `SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${identity.firefox}`,
  },
];

const read = (name: string, what: string) => parseRegistry(bytesAt(`windows/${name}/certiguia-${what}.reg`));

function asJson(name: string, value: RegistryValue): unknown {
  if (value.type === 'removed') return undefined;
  const isSwitch = policyKeys[name as keyof typeof policyKeys]?.type === 'boolean';
  return value.type === 'REG_DWORD' && isSwitch ? [false, true][value.value] : value.value;
}

test('regedit can read every file', () => {
  for (const path of pathsEnding('.reg')) {
    const { values, removedKeys } = parseRegistry(bytesAt(path));
    expect(values.size + removedKeys.length, path).toBeGreaterThan(0);
  }
});

describe.each(browsers)('windows/$name', ({ name, file, keys }) => {
  const { values, documented } = read(name, file);
  const set = values.get(keys) ?? new Map<string, RegistryValue>();
  const shown = documented.get(keys) ?? new Map<string, RegistryValue>();
  const lists = new Map([...documented].filter(([key]) => key.startsWith(`${keys}\\`)));

  test('has every key of the table, set or as an example, and no other', () => {
    const listed = [...lists.keys()].map((key) => key.slice(keys.length + 1));
    expect([...set.keys(), ...shown.keys(), ...listed].toSorted()).toEqual(keyNames.toSorted());
  });

  test('every value is of the type Windows needs, and one the table allows', () => {
    for (const [key, value] of [...set, ...shown]) {
      const type = policyKeys[key as keyof typeof policyKeys].type;
      expect([key, value.type]).toEqual([
        key,
        type === 'boolean' || type === 'integer' ? 'REG_DWORD' : 'REG_SZ',
      ]);
      expect([key, allows(key, asJson(key, value))]).toEqual([key, true]);
    }
    for (const [key, list] of lists) {
      expect([...list.keys()]).toEqual([...list.keys()].map((_, index) => String(index + 1)));
      const items = [...list.values()].map((value) => (value.type === 'REG_SZ' ? value.value : undefined));
      expect(allows(key.slice(keys.length + 1), items)).toBe(true);
    }
  });

  test('what only staff can know is an example, and what is set is what Linux sets', () => {
    expect(shown.has('persistentProfile')).toBe(true);
    const linux = jsonAt(`linux/${name === 'firefox' ? 'edge' : name}/certiguia-settings.json`);
    const [recommended] = Object.values(
      (linux as Record<string, Record<string, object>>)['3rdparty']?.extensions ?? {},
    );
    expect(Object.fromEntries([...set].map(([key, value]) => [key, asJson(key, value)]))).toEqual(
      recommended,
    );
  });

  test('uninstalling removes only its own keys', () => {
    expect(read(name, 'uninstall').removedKeys).toEqual([keys.replace(/\\policy$/, '')]);
  });
});

test.each([
  ['chrome', 'SOFTWARE\\Policies\\Google\\Chrome', identity.chrome],
  ['edge', 'SOFTWARE\\Policies\\Microsoft\\Edge', identity.edge],
])('%s is installed by one line of its own in the list and removed by no other', (name, registry, id) => {
  const list = `${registry}\\ExtensionInstallForcelist`;
  const [line, ...others] = read(name, 'install').values.get(list) ?? [];
  expect(others).toEqual([]);
  expect(line?.[1]).toEqual({ type: 'REG_SZ', value: expect.stringMatching(`^${id};https://`) });
  expect(Number(line?.[0])).toBeGreaterThan(1000);
  expect([...(read(name, 'uninstall').values.get(list) ?? [])]).toEqual([[line?.[0], { type: 'removed' }]]);
});

test.each([
  ['install', 'force_installed'],
  ['uninstall', 'blocked'],
])('Firefox: %s writes one JSON text', (what, mode) => {
  const value = read('firefox', what)
    .values.get('SOFTWARE\\Policies\\Mozilla\\Firefox')
    ?.get('ExtensionSettings');
  if (value?.type !== 'REG_MULTI_SZ') throw new Error(`ExtensionSettings is ${value?.type}`);
  const settings = JSON.parse(value.value.join('\n'));
  expect(settings[identity.firefox].installation_mode).toBe(mode);
  if (mode === 'force_installed')
    expect(settings).toEqual(
      (jsonAt('linux/firefox/policies.json') as { policies: { ExtensionSettings: object } }).policies
        .ExtensionSettings,
    );
});

test.each(['chrome', 'edge', 'firefox'])(
  'opening the Configurador: %s gets what Linux gets, and it can be undone',
  (name) => {
    const file = (what: string) =>
      parseRegistry(bytesAt(`optional-open-configurador/windows/${name}-${what}.reg`)).values;
    const [[key, lines] = ['', new Map<string, RegistryValue>()]] = file('install');
    const said = [...lines].map(([value, written]) => {
      if (written.type === 'REG_SZ') return [value, JSON.parse(written.value)];
      return [value, written.type === 'REG_MULTI_SZ' ? JSON.parse(written.value.join('\n')) : undefined];
    });
    const linux = jsonAt(
      name === 'firefox'
        ? 'optional-open-configurador/linux/firefox/policies.snippet.json'
        : 'optional-open-configurador/linux/chrome-chromium-edge/certiguia-open-configurador.json',
    ) as { policies?: object };
    expect(Object.fromEntries(said)).toEqual(linux.policies ?? linux);
    expect([...(file('uninstall').get(key) ?? [])]).toEqual(
      [...lines.keys()].map((value) => [value, { type: 'removed' }]),
    );
  },
);
