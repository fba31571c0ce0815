// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type PolicyKey, policyKeys } from '../../../lib/policy/keys.ts';
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

const attributes = (node: Element | null): Record<string, string> =>
  Object.fromEntries([...(node?.attributes ?? [])].map(({ name, value }) => [name, value]));

describe.each(places)('group policy for %s', (place, registry) => {
  const policies = [...admx.querySelectorAll('policy')].filter(
    (policy) => policy.querySelector('parentCategory')?.getAttribute('ref') === place,
  );

  test('has one policy for every key, and no other', () => {
    expect(policies.map((policy) => policy.getAttribute('name'))).toEqual(
      keyNames.map((name) => `${place}_${name}`),
    );
  });

  test.each(Object.entries<PolicyKey>(policyKeys))(
    '%s is written where and as the browser reads it',
    (name, key) => {
      const policy = policies.find((one) => one.getAttribute('name') === `${place}_${name}`);
      if (!policy) throw new Error(`no policy for ${name}`);
      expect(attributes(policy)).toMatchObject({ key: registry, class: 'Machine' });
      const [input, ...others] = policy.querySelectorAll('elements > *');
      expect(others).toEqual([]);
      switch (key.type) {
        case 'boolean':
          expect(policy.getAttribute('valueName')).toBe(name);
          expect(policy.querySelector('enabledValue > decimal')?.getAttribute('value')).toBe('1');
          expect(policy.querySelector('disabledValue > decimal')?.getAttribute('value')).toBe('0');
          break;
        case 'integer':
          expect(input?.tagName).toBe('decimal');
          expect(attributes(input ?? null)).toMatchObject({
            valueName: name,
            minValue: String(key.least),
            maxValue: String(key.most),
          });
          break;
        case 'string':
          expect(input?.tagName).toBe('text');
          expect(attributes(input ?? null)).toMatchObject({
            valueName: name,
            maxLength: String(key.longest),
          });
          break;
        case 'choice':
          expect(input?.tagName).toBe('enum');
          expect(
            [...(input?.querySelectorAll('value > string') ?? [])].map((one) => one.textContent),
          ).toEqual(key.values);
          break;
        case 'choices':
          expect(input?.tagName).toBe('list');
          expect(attributes(input ?? null)).toMatchObject({ key: `${registry}\\${name}`, valuePrefix: '' });
      }
    },
  );
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

  test.each(Object.entries<PolicyKey>(policyKeys))('%s is explained', (name, key) => {
    expect(adml.querySelector(`string[id="says_${name}"]`)?.textContent).toBe(key.says[language]);
  });
});
