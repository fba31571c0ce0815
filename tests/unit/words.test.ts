import { describe, expect, test } from 'vitest';
import { catalogues, plural, t, type WordKey } from '../../lib/words/translate.ts';

const keys = Object.keys(catalogues.es) as WordKey[];
const placeholders = (text: string): string => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted().join();

describe.each(Object.entries(catalogues))('%s', (_, catalogue) => {
  const offenders = (isWrong: (text: string, key: WordKey) => boolean): WordKey[] =>
    keys.filter((key) => isWrong(catalogue[key], key));

  test('has every text, and no other', () =>
    expect(Object.keys(catalogue).toSorted()).toEqual(keys.toSorted()));

  test('has in each text the placeholders that Spanish has', () =>
    expect(offenders((text, key) => placeholders(text) !== placeholders(catalogues.es[key]))).toEqual([]));

  test('has no empty text, and no space around one', () =>
    expect(offenders((text) => !/[\p{L}\d]/u.test(text) || text !== text.trim())).toEqual([]));

  test('has no brace that belongs to no placeholder', () =>
    expect(offenders((text) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]));
});

describe('t', () => {
  test('fills in the placeholders', () =>
    expect(t('es', 'panel.where', { phase: 2, name: 'Solicitud' })).toBe('Paso 2 de 5 · Solicitud'));

  test('does not compile without a value for a placeholder, or with one for none', () => {
    // @ts-expect-error `name` is missing
    expect(t('es', 'panel.where', { phase: 2 })).toBe('Paso 2 de 5 · {name}');
    // @ts-expect-error the text has no placeholder
    expect(t('es', 'app.name', { name: 'x' })).toBe('Certiguía');
    // @ts-expect-error the text has no placeholder of that name
    expect(t('es', 'panel.where', { phase: 2, nombre: 'x' })).toContain('{name}');
  });
});

describe('plural', () => {
  test.each([
    ['es', 1, '1 aviso'],
    ['es', 2, '2 avisos'],
    ['es', 12_345, '12.345 avisos'],
    ['es', 1_000_000, '1.000.000 avisos'],
    ['en', 1, '1 reminder'],
    ['en', 0, '0 reminders'],
  ] as const)('in %s, %i is "%s"', (language, count, text) =>
    expect(plural(language, 'cases.reminders', count)).toBe(text),
  );
});
