// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type PolicyKey, policyKeys } from '../../lib/policy/keys.ts';
import { bytesAt, identity, keyNames, xmlAt } from './pack.ts';

const languages = [
  ['es', 'es-ES'],
  ['en', 'en-US'],
] as const;

const places = [
  ['chrome', `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${identity.chrome}\\policy`],
  ['edge', `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${identity.edge}\\policy`],
  ['firefox', `SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${identity.firefox}`],
] as const;

const admxOf = (place: string): string => `windows/admx/certiguia-${place}.admx`;

test('each browser’s group policy has a namespace of its own and refers to no other', () => {
  const namespaces = places.map(([place]) =>
    [...xmlAt(admxOf(place)).querySelectorAll('policyNamespaces > *')].map((one) =>
      one.getAttribute('namespace'),
    ),
  );
  expect(namespaces.map(({ length }) => length)).toEqual([1, 1, 1]);
  expect(new Set(namespaces.flat()).size).toBe(3);
});

describe.each(places)('group policy for %s', (place, registry) => {
  const policies = [...xmlAt(admxOf(place)).querySelectorAll('policy')];

  test('has one policy for every key, and no other', () => {
    expect(policies.map((policy) => policy.getAttribute('name'))).toEqual(
      keyNames.map((name) => `${place}_${name}`),
    );
  });

  test('is written where the browser reads it, a list below a key of its own', () => {
    for (const policy of policies) expect(policy.getAttribute('key')).toBe(registry);
    for (const list of policies.flatMap((policy) => [...policy.querySelectorAll('list')]))
      expect(list.getAttribute('key')).toBe(`${registry}\\${list.getAttribute('id')}`);
  });
});

const texts = places.flatMap(([place]) =>
  languages.map(([language, folder]) => ({ place, language, folder })),
);

describe.each(texts)('the texts for $place in $language', ({ place, language, folder }) => {
  const admx = xmlAt(admxOf(place));
  const adml = xmlAt(`windows/admx/${folder}/certiguia-${place}.adml`);
  const ids = (selector: string): (string | null)[] =>
    [...adml.querySelectorAll(selector)].map((node) => node.getAttribute('id'));
  const referred = (table: string): string[] => [
    ...new Set(
      [
        ...bytesAt(admxOf(place))
          .toString()
          .matchAll(new RegExp(`\\$\\(${table}\\.(\\w+)\\)`, 'g')),
      ].map(([, id = '']) => id),
    ),
  ];

  test('are those the definition refers to, each once', () => {
    expect(ids('stringTable > string').toSorted()).toEqual(referred('string').toSorted());
    expect(ids('presentationTable > presentation').toSorted()).toEqual(referred('presentation').toSorted());
  });

  test('every control is for an element of its policy', () => {
    for (const presentation of adml.querySelectorAll('presentation')) {
      const policy = admx.querySelector(`policy[name="${presentation.getAttribute('id')}"]`);
      const elements = [...(policy?.querySelectorAll('elements > *') ?? [])].map((one) =>
        one.getAttribute('id'),
      );
      const controls = [...presentation.children].map((one) => one.getAttribute('refId'));
      expect(controls).toEqual(elements);
      expect(presentation.textContent?.trim()).not.toBe('');
    }
  });

  test('explain every key', () => {
    const unexplained = Object.entries<PolicyKey>(policyKeys).filter(
      ([name, { description }]) =>
        adml.querySelector(`string[id="says_${name}"]`)?.textContent !== description[language],
    );
    expect(unexplained).toEqual([]);
  });
});
