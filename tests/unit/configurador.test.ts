import { describe, expect, test } from 'vitest';
import { fold } from '../../lib/fields/fold.ts';
import { browserOf, diagnose } from '../../lib/journey/configurador.ts';
import { messagesOn } from '../../lib/journey/message-dictionary.ts';

describe('why the Configurador may not have opened', () => {
  const ids = (...where: Parameters<typeof diagnose>): string[] => diagnose(...where).map(({ id }) => id);
  test('an outage, a refused question and a missing program come first', () => {
    for (const system of ['windows', 'mac', 'linux', 'other'] as const) {
      expect(ids(system, 'chrome').slice(0, 3)).toEqual(['outage', 'refused', 'not-installed']);
    }
  });
  test('Firefox on Linux has a reason of its own', () => {
    expect(ids('linux', 'firefox')).toContain('expose');
    expect(ids('linux', 'chrome')).not.toContain('expose');
    expect(ids('windows', 'firefox')).not.toContain('expose');
  });
  test('a browser FNMT does not name is said', () =>
    expect(ids('windows', 'brave')).toContain('other-browser'));
  test.each([
    ['Mozilla/5.0 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0', false, 'edge'],
    ['Mozilla/5.0 Chrome/156.0.0.0 Safari/537.36', false, 'chrome'],
    ['Mozilla/5.0 Chrome/156.0.0.0 Safari/537.36', true, 'brave'],
    ['Mozilla/5.0 Gecko/20100101 Firefox/153.0', false, 'firefox'],
  ] as const)('%s', (agent, brave, name) => expect(browserOf(agent, brave)).toBe(name));
});

describe('messages of the forms', () => {
  const meaning = (page: Parameters<typeof messagesOn>[0], text: string): string | undefined =>
    messagesOn(page).find(({ pattern }) => new RegExp(pattern).test(fold(text)))?.id;

  test.each([
    ['download-form', 'Los datos introducidos no corresponden a ninguna solicitud.', 'no-match'],
    ['download-form', 'Los datos no coinciden.', 'no-match'],
    ['download-form', 'Los datos introducidos no son correctos.', 'no-match'],
    ['download-form', 'Datos incorrectos.', 'no-match'],
    ['download-form', 'No existe ninguna solicitud con ese código.', 'no-match'],
    ['download-form', 'No se ha encontrado la solicitud.', 'no-match'],
    ['download-form', 'No consta su solicitud.', 'no-match'],
    ['download-form', 'Su certificado todavía no está disponible.', 'not-ready'],
    ['download-form', 'Aún no se encuentra generado.', 'not-ready'],
    ['request-form', 'El número de documento no es correcto.', 'document'],
    ['request-form', 'NIF erróneo.', 'document'],
    ['request-form', 'El DNI no es válido.', 'document'],
    ['request-form', 'Los correos electrónicos no coinciden.', 'email'],
    ['request-form', 'El correo no es válido.', 'email'],
    ['request-form', 'E-mail incorrecto.', 'email'],
    ['request-form', 'Correo erróneo.', 'email'],
    ['request-form', 'Es necesario leer las condiciones.', 'conditions'],
    ['request-form', 'Debe aceptar las condiciones.', 'conditions'],
    ['request-form', 'Error generando el PKCS#8.', 'pkcs8'],
    ['request-form', 'Introduzca la información requerida', undefined],
    [
      'request-form',
      'El nº del documento de identificación (NIF / NIE) deberá tener una longitud de 9 caracteres.',
      undefined,
    ],
    [
      'request-form',
      'Asegúrese de que el correo electrónico asociado a su certificado es correcto',
      undefined,
    ],
    ['download-form', 'He leído y acepto los términos y condiciones de uso del certificado', undefined],
    ['request-form', 'Su certificado todavía no está disponible.', undefined],
  ] as const)('%s: "%s"', (page, text, id) => expect(meaning(page, text)).toBe(id));

  test('only messages that were actually seen are certain', () => {
    const certain = messagesOn('request-form').filter((message) => message.certain);
    expect(certain.map(({ id }) => id)).toEqual(['pkcs8']);
  });
});
