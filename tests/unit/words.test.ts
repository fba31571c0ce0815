import { describe, expect, test } from 'vitest';
import { catalogues, say, type WordKey } from '../../lib/words/say.ts';

const keys = Object.keys(catalogues.es) as WordKey[];
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

describe.each(Object.entries(catalogues))('%s', (_, catalogue) => {
  test('has every text, and no other', () => {
    expect(Object.keys(catalogue).toSorted()).toEqual(keys.toSorted());
  });

  test.each(keys)('says something at %s, with the placeholders Spanish has', (key) => {
    const text = catalogue[key];
    expect(placeholders(text)).toEqual(placeholders(catalogues.es[key]));
    expect(text).toMatch(/[\p{L}\d]/u);
    expect(text).toBe(text.trim());
    // A brace that belongs to no placeholder would be shown as it stands.
    expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
  });
});

test('placeholders are filled in', () => {
  expect(say('es', 'panel.where', { phase: 2, name: 'Solicitud' })).toBe('Paso 2 de 5 · Solicitud');
});

test('a placeholder without a value stays, so that it is seen', () => {
  expect(say('es', 'panel.where', { phase: 2 })).toBe('Paso 2 de 5 · {name}');
});
