import { expect, test } from 'vitest';
import { type PolicyKey, policyKeys } from '../../lib/policy/keys.ts';
import { managedSchema } from '../../lib/policy/managed-schema.ts';

const schema = managedSchema();

test('names the keys of the table and nothing else', () => {
  expect(Object.keys(schema.properties)).toEqual(Object.keys(policyKeys));
});

test('has nothing at its top that makes Chrome refuse the extension', () => {
  expect(Object.keys(schema)).toEqual(['type', 'properties']);
  expect(schema.type).toBe('object');
});

test('gives each key its type and no bounds, so that our reader sees every value', () => {
  for (const [name, key] of Object.entries<PolicyKey>(policyKeys)) {
    const { type, description, items, ...others } = schema.properties[name] ?? {};
    expect({ name, type }).toEqual({ name, type: key.type });
    expect(description, name).toContain(key.description.es);
    expect(items !== undefined, name).toBe(key.type === 'array');
    expect(others, name).toEqual({});
  }
});
