import { expect, test } from 'vitest';
import { managedSchema } from '../../lib/policy/managed-schema.ts';
import { builtFiles, builtText } from './built-files.ts';

test('the schema is in the build for Chrome and Edge, and not in Firefox’s', () => {
  expect(JSON.parse(builtText('chrome-mv3', 'managed-schema.json'))).toEqual(
    JSON.parse(JSON.stringify(managedSchema())),
  );
  expect(JSON.parse(builtText('chrome-mv3', 'manifest.json'))).toHaveProperty('storage', {
    managed_schema: 'managed-schema.json',
  });
  expect(JSON.parse(builtText('firefox-mv3', 'manifest.json'))).not.toHaveProperty('storage');
  expect(builtFiles('firefox-mv3', 'managed-schema.json')).toEqual([]);
});
