import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Case, Cases, Settings } from '../../lib/cases/state.ts';
import { keys } from '../../lib/cases/stored.ts';

const privacy = readFileSync(join(import.meta.dirname, '../../PRIVACY.md'), 'utf8');

/** Every stored field, by the name PRIVACY.md gives it. */
const fields = [
  ...Object.keys(Settings.shape)
    .filter((key) => key !== 'personal')
    .map((key) => `settings.${key}`),
  ...Object.keys(Settings.shape.personal.shape).map((key) => `settings.personal.${key}`),
  ...Object.keys(Cases.shape)
    .filter((key) => key !== 'version' && key !== 'list')
    .map((key) => `cases.${key}`),
  ...Object.keys(Case.shape).map((key) => `cases.list[].${key}`),
  ...Object.values(keys).filter((key) => key !== 'settings' && key !== 'cases'),
];

const escaped = (field: string): string => field.replaceAll(/[.[\]]/g, '\\$&');

test('PRIVACY.md lists every stored field', () => {
  expect(fields.filter((field) => !new RegExp(`\`${escaped(field)}[\`:.]`).test(privacy))).toEqual([]);
});
