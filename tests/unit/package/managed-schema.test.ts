import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type PolicyKey, policyKeys } from '../../../lib/policy/keys.ts';
import { managedSchema } from '../../../lib/policy/managed-schema.ts';
import { keyNames } from './pack.ts';

const output = join(import.meta.dirname, '../../../.output');
const schema = managedSchema();

test('names the keys of the table and nothing else', () => {
  expect(Object.keys(schema.properties)).toEqual(keyNames);
});

test('has nothing at its top that makes Chrome refuse the extension', () => {
  expect(Object.keys(schema)).toEqual(['type', 'properties']);
  expect(schema.type).toBe('object');
});

const types = {
  boolean: 'boolean',
  integer: 'integer',
  string: 'string',
  choice: 'string',
  choices: 'array',
};

test.each(Object.entries<PolicyKey>(policyKeys))(
  '%s has the type of the table and no bounds: what is out of them has to reach our own reader',
  (name, key) => {
    const property = schema.properties[name];
    expect(Object.keys(property ?? {}).toSorted()).toEqual(
      key.type === 'choices' ? ['description', 'items', 'type'] : ['description', 'type'],
    );
    expect(property?.type).toBe(types[key.type]);
    expect(property?.description).toContain(key.says.es);
  },
);

test('is in the build for Chrome and Edge, and not in Firefox’s', () => {
  const built = (file: string): unknown => JSON.parse(readFileSync(join(output, file), 'utf8'));
  expect(built('chrome-mv3/managed-schema.json')).toEqual(JSON.parse(JSON.stringify(schema)));
  expect(built('chrome-mv3/manifest.json')).toHaveProperty('storage', {
    managed_schema: 'managed-schema.json',
  });
  expect(built('firefox-mv3/manifest.json')).not.toHaveProperty('storage');
  expect(existsSync(join(output, 'firefox-mv3/managed-schema.json'))).toBe(false);
});
