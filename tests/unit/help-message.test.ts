import { describe, expect, test } from 'vitest';
import { answersTo, knownMessages, longestPaste } from '../../lib/help/known-messages.ts';
import { messages } from '../../lib/journey/message-dictionary.ts';
import type { MessageView } from '../../lib/view/help-view.ts';
import { cpuTime } from './cpu-time.ts';
import { helpIn } from './help.ts';

const ids = (pasted: string): string[] => answersTo(pasted).map(({ id }) => id);

test('every message of the forms’ dictionary can be answered', () => {
  expect(knownMessages.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(messages)));
});

describe('a pasted message gets its answer', () => {
  test.each([
    ['Error generando el PKCS#8.', ['pkcs8']],
    ['  ERROR GENERANDO EL PKCS8  ', ['pkcs8']],
    ['GRAVE: No se ha podido obtener la ultima version disponible', ['latest-version']],
    ['¿Abrir Configurador FNMT? Cancelar Abrir', ['open-configurador']],
    ['Open xdg-open? … wants to open Configurador FNMT', ['open-configurador']],
    ['Debe crear una contraseña para proteger las claves de su certificado', ['new-password']],
    ['Su certificado es Válido y no revocado', ['valid']],
    ['Código de error: SEC_ERROR_UNKNOWN_ISSUER', ['unknown-issuer']],
    ['Los datos introducidos no coinciden con los de la solicitud', ['no-match']],
    ['Su certificado todavía no está disponible.', ['not-ready']],
    ['El NIF introducido no es válido', ['document']],
    ['Hola, buenos días', []],
    ['', []],
  ])('«%s»', (pasted, answers) => {
    expect(ids(pasted)).toEqual(answers);
  });

  test('broken over lines and in the middle of a long text', () => {
    const around = 'Sede electrónica. Información relacionada. '.repeat(40);
    expect(ids(`${around}\nError generando\n   el PKCS#8.\n${around}`)).toEqual(['pkcs8']);
  });

  test('where a line begins with it, however much stands before', () => {
    expect(ids('Sede\nAviso\nDebe aceptar las condiciones de uso')).toEqual(['conditions']);
  });

  test('only up to a length, and never slowly', () => {
    const taken = cpuTime();
    expect(ids(`${'datos no '.repeat(100_000)} Error generando el PKCS#8`)).toEqual([]);
    expect(ids(`${' '.repeat(longestPaste)}Error generando el PKCS#8`)).toEqual([]);
    expect(taken()).toBeLessThan(2000);
  });
});

test('what is certain comes before what is probable, and each says which it is', () => {
  const meanings = helpIn('es').understand('Los datos no coinciden.\nError generando el PKCS#8.');
  expect(meanings.map(({ certain, sure, card }) => [certain, sure, card.title])).toEqual([
    [true, 'Lo conocemos', 'El Configurador no pudo crear las claves'],
    [false, 'Es probable', 'Probablemente, algún dato no es igual que en la solicitud'],
  ]);
});

test('an answer that is only probable says so in its own words, in both languages', () => {
  for (const language of ['es', 'en'] as const) {
    const meanings = allMeanings(language);
    expect(meanings).toHaveLength(knownMessages.length);
    for (const { certain, card } of meanings)
      expect(/^(Probablemente|Probably)/.test(card.title), card.title).toBe(!certain);
  }
});

/** A message of each kind, and what it means. */
function allMeanings(language: 'es' | 'en'): MessageView[] {
  return helpIn(language).understand(
    [
      'Error generando el PKCS#8',
      'Los datos no coinciden',
      'Todavía no está disponible',
      'Debe aceptar las condiciones',
      'El NIF no es válido',
      'El correo no coincide',
      '¿Abrir Configurador FNMT?',
      'Introduzca la contraseña',
      'No se ha podido obtener la última versión',
      'Válido y no revocado',
      'SEC_ERROR_UNKNOWN_ISSUER',
    ].join('\n'),
  );
}
