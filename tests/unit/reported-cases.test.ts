import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../lib/fields/checks/document.ts';
import { checkEmail } from '../../lib/fields/checks/email.ts';
import { findCode } from '../../lib/fields/checks/find-code.ts';
import { answersTo } from '../../lib/help/known-messages.ts';
import type { HelpContext } from '../../lib/help/topics.ts';
import { helpIn } from './help.ts';

// Wrong answers reported by people who tried the product, each by its number in their report.

describe('a pasted message', () => {
  test.each([
    [
      'b01',
      'Firefox no puede abrir esta dirección: ningún programa está asociado al protocolo fnmtcr',
      'no-program',
    ],
    ['b04', 'No hay ninguna aplicación en este PC para los vínculos fnmtcr', 'no-program'],
    [
      'b05',
      '«Configurador FNMT.pkg» no se puede abrir: su desarrollador no está identificado',
      'mac-blocked',
    ],
    ['b07', 'Introduzca la contraseña con la que cifró esta copia del certificado', 'backup-password'],
    ['b10', 'La operación con el archivo PKCS #12 falló por un motivo desconocido', 'import-unknown-reason'],
    [
      'b13',
      'Al importar la copia en el Mac: falló la comprobación MAC del PKCS12, puede que la contraseña no sea esa',
      'import-newer-protection',
    ],
    ['b14', 'Ventana del Configurador: Uso de tarjeta criptográfica inteligente', 'card-window'],
  ])('%s: «%s» is answered with %s alone', (_, text, answer) => {
    expect(answersTo(text).map(({ id }) => id)).toEqual([answer]);
  });
});

describe('a search', () => {
  test.each<[id: string, query: string, reader: Partial<HelpContext>, answer: string]>([
    ['b16', 'el instalador me pide usuario y contraseña de administrador', {}, 'warning.administrator'],
    ['b18', 'voy a cambiar de ordenador', {}, 'other-computer'],
    ['b20', 'el código de solicitud ha caducado', {}, 'code-age'],
    ['b23', 'desarrollador no identificado', { system: 'mac' }, 'message.mac-blocked'],
    ['b25', 'SAF_19', {}, 'message.autofirma-no-certificate'],
    ['b27', 'pasar el certificado al iPhone', {}, 'mobile'],
  ])('%s: «%s» is answered first with %3$s', (_, query, reader, answer) => {
    expect(helpIn('es', reader).find(query)[0]?.id).toBe(answer);
  });
});

describe('what is typed', () => {
  test('d01: a NIE with the zero of older documents is proposed without it', () =>
    expect(checkDocument('X01234567L')).toMatchObject({ kind: 'wrong', instead: 'X1234567L' }));

  test('d03: the number of an EU citizen’s certificate is told from a NIE', () =>
    expect(checkDocument('C01234567')).toMatchObject({ kind: 'wrong', says: 'document.eu-certificate' }));

  test('d04: a provider’s domain that gives nobody an address is doubted', () =>
    expect(checkEmail('ana@gmail.es')).toMatchObject({ kind: 'doubt', instead: 'gmail.com' }));

  test('d07: a character that cannot be seen is left out of what is proposed', () =>
    expect(checkDocument('X1234567L\u200b')).toMatchObject({
      kind: 'wrong',
      says: 'document.separators',
      instead: 'X1234567L',
    }));
});

test('c01: in a mail forwarded by Apple Mail the code is found, the telephone is not', () => {
  const mail = `> Inicio del mensaje reenviado:
>
> De: FNMT <aviso@fnmt.example>
> Asunto: Petición de certificado
> Fecha: 26 de noviembre de 2026, 14:25:08 CET
> Para: ana@correo.example
>
> El código de solicitud que le corresponde es
>
> 120456783
>
> Llévelo a la oficina. Dudas: 917 400 111`;
  expect(findCode(mail)).toEqual({ kind: 'code', code: '120456783' });
});
