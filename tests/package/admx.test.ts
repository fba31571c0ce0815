// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type PolicyKey, policyKeys } from '../../lib/policy/keys.ts';
import { bytesAt, identity, keyNames, xmlAt } from './pack.ts';

const admx = xmlAt('windows/admx/certiguia.admx');
const languages = [
  ['es', xmlAt('windows/admx/es-ES/certiguia.adml')],
  ['en', xmlAt('windows/admx/en-US/certiguia.adml')],
] as const;

const places = [
  ['chrome', `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${identity.chrome}\\policy`],
  ['edge', `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${identity.edge}\\policy`],
  ['firefox', `SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${identity.firefox}`],
] as const;

describe.each(places)('group policy for %s', (place, registry) => {
  const policies = [...admx.querySelectorAll('policy')].filter(
    (policy) => policy.querySelector('parentCategory')?.getAttribute('ref') === place,
  );

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

describe.each(languages)('the texts in %s', (language, adml) => {
  const ids = (selector: string): (string | null)[] =>
    [...adml.querySelectorAll(selector)].map((node) => node.getAttribute('id'));
  const referred = (table: string): string[] => [
    ...new Set(
      [
        ...bytesAt('windows/admx/certiguia.admx')
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
      ([name, { says }]) => adml.querySelector(`string[id="says_${name}"]`)?.textContent !== says[language],
    );
    expect(unexplained).toEqual([]);
  });
});
