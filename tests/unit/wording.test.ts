import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWorded } from '../../lib/fields/wording.ts';
import { runsOf } from './fuzz-size.ts';

test.each([
  ['confirme su correo', 'confirm|repit … correo|mail', true],
  ['correo: confirme', 'confirm|repit … correo|mail', false],
  ['correo que confirme su correo', 'confirm|repit … correo|mail', true],
  ['nif', '<nif>', true],
  ['el nif.', '<nif>', true],
  ['el nif2', '<nif>', false],
  ['el nif_', '<nif>', false],
  ['unif nif', '<nif>', true],
  ['entidades', '<entidad', true],
  ['identidad', '<entidad', false],
  ['documentos de identidad', 'document> … identidad', false],
  ["document d'identitat", 'document> … identitat', true],
  ['enviar', '^enviar>', true],
  ['enviarme', '^enviar>', false],
  ['no enviar', '^enviar>', false],
  ['', 'a', false],
])('"%s" is "%s": %s', (text, wording, is) => expect(isWorded(text, wording)).toBe(is));

test('words in a row are what a pattern with anything between them is', () => {
  const word = fc.stringMatching(/^[ab]{1,2}$/);
  const words = fc.array(word, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 3 }),
      fc.stringMatching(/^[ab ]{0,12}$/),
      (row, text) => {
        const pattern = new RegExp(row.map((each) => `(${each.join('|')})`).join('.*'));
        expect(isWorded(text, row.map((each) => each.join('|')).join(' … '))).toBe(pattern.test(text));
      },
    ),
    runsOf('text'),
  );
});
