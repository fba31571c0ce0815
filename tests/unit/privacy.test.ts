import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Case, Cases, Settings } from '../../lib/cases/state.ts';
import { keys } from '../../lib/cases/stored.ts';

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

test.each(['PRIVACY.md', 'PRIVACIDAD.md'])('%s lists every stored field', (name) => {
  const privacy = readFileSync(join(import.meta.dirname, '../..', name), 'utf8');
  expect(fields.filter((field) => !new RegExp(`\`${escaped(field)}[\`:.]`).test(privacy))).toEqual([]);
});

test('both languages have the same rows, each once', () => {
  const [english, spanish] = ['PRIVACY.md', 'PRIVACIDAD.md'].map((name) =>
    [...readFileSync(join(import.meta.dirname, '../..', name), 'utf8').matchAll(/^\| (`.+?`) \|/gm)].map(
      ([, row]) => row,
    ),
  );
  expect(new Set(spanish).size).toBe(spanish?.length);
  expect(spanish?.toSorted()).toEqual(english?.toSorted());
});
