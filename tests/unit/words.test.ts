import { expect, test } from 'vitest';
import { catalogues, say, type WordKey } from '../../lib/words/say.ts';

const keys = Object.keys(catalogues.es) as WordKey[];
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

test('both languages have the same texts', () => {
  expect(Object.keys(catalogues.en).toSorted()).toEqual(keys.toSorted());
});

test.each(keys)('%s has the same placeholders in both languages, and words', (key) => {
  expect(placeholders(catalogues.en[key])).toEqual(placeholders(catalogues.es[key]));
  expect(catalogues.es[key].trim()).not.toBe('');
});

test.each(keys)('%s is written in short sentences', (key) => {
  for (const sentence of catalogues.es[key].split(/[.:;?!]\s/)) {
    expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(24);
  }
});

// A person is addressed as "usted", and never in the words of programs.
const forbidden =
  /\b(tu|tus|tienes|puedes|debes|haz|pulsa|clic|click|cookie|URL|token|storage|worker|bug)\b/i;

test.each(keys)('%s is plain Spanish in usted', (key) => {
  expect(catalogues.es[key].replace(/«[^»]*»/g, '')).not.toMatch(forbidden);
});

test('placeholders are filled in', () => {
  expect(say('es', 'panel.where', { phase: 2, name: 'Solicitud' })).toBe('Paso 2 de 5 · Solicitud');
});
