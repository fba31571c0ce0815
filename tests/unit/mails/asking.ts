import type { Mail } from './mail.ts';

/** Texts with a number that may be the code; only the person can know. */
export const asking: readonly Mail[] = [
  {
    name: 'a mail with the codes of two people',
    text: 'Código de solicitud: 204857391 (Ana)\nCódigo de solicitud: 583920174 (Luis)',
    expected: { ask: ['204857391', '583920174'] },
  },
  {
    name: 'a mail about a second request',
    text: 'Su código de solicitud anterior, 204857391, ha quedado sin efecto.\nSu nuevo código de solicitud es 583920174.',
    expected: { ask: ['204857391', '583920174'] },
  },
  {
    name: 'a mail about a cancelled code',
    text: 'Le informamos de que el código de solicitud 204857391 ha sido anulado.',
    expected: { ask: ['204857391'] },
  },
  {
    name: 'an example',
    text: 'Un código de solicitud tiene nueve cifras. Por ejemplo, código de solicitud: 123456789',
    expected: { ask: ['123456789'] },
  },
  {
    name: 'a conversation with two quoted codes',
    text: '> Código de solicitud: 204857391\nHe vuelto a pedirlo:\n>> Código de solicitud: 583920174',
    expected: { ask: ['204857391', '583920174'] },
  },
  {
    name: 'a mail with an unnamed number',
    text: 'Estimado usuario:\n\nHemos recibido su petición.\n\n204857391\n\nUn saludo',
    expected: { ask: ['204857391'] },
  },
  {
    name: 'a table whose names stand in the row above',
    text: 'Teléfono\tCódigo de solicitud\n612345678\t204857391',
    expected: { ask: ['612345678', '204857391'] },
  },
  {
    name: 'a table copied cell by cell',
    text: 'Referencia\nCódigo de solicitud\n583920174\n204857391',
    expected: { ask: ['583920174', '204857391'] },
  },
  {
    name: 'a subject that speaks of the code above some number',
    text: 'Asunto: Código de solicitud\n\n612345678',
    expected: { ask: ['612345678'] },
  },
  {
    name: 'somebody who has no code',
    text: 'Buenos días, no tengo el código de solicitud, 612345678',
    expected: { ask: ['612345678'] },
  },
  {
    name: 'a code to be brought to an office with a number',
    text: 'Con el código de solicitud acuda a la oficina del distrito con número 204857391.',
    expected: { ask: ['204857391'] },
  },
  {
    name: 'a weakly named code in a mail about a transfer',
    text: 'Código: 204857391 para confirmar su transferencia. No lo comparta con nadie.',
    expected: { ask: ['204857391'] },
  },
  {
    name: 'a weakly named code beside an unnamed number',
    text: 'Código: 204857391\n583920174',
    expected: { ask: ['204857391', '583920174'] },
  },
  {
    name: 'two weakly named codes',
    text: 'Código: 204857391\nCódigo: 583920174',
    expected: { ask: ['204857391', '583920174'] },
  },
  {
    name: 'the request code of a grant',
    text: 'Beca de movilidad. Código de solicitud: 204857391. Universidad Inventada.',
    expected: { ask: ['204857391'] },
  },
  {
    name: 'a request code that is called a phone elsewhere',
    text: 'Código de solicitud: 612345678\nTeléfono: 612345678',
    expected: { ask: ['612345678'] },
  },
  {
    name: 'a request code with a digit too many beside it',
    text: 'Código de solicitud: 204857391 5',
    expected: { ask: ['204857391'] },
  },
  {
    name: 'a request code grouped like a phone in a longer mail',
    text: 'Código de solicitud: 204 85 73 91\nFecha: 03/02/2025\nCP 28009',
    expected: { ask: ['204857391'] },
  },
  {
    name: 'a request code in a longer reference',
    text: 'Código de solicitud: 2025/204857391',
    expected: { ask: ['204857391'] },
  },
  {
    name: 'more numbers than anybody compares',
    text: [1, 2, 3, 4, 5, 6, 7, 8].map((digit) => `Lista ${`${digit}`.repeat(9)}`).join('\n'),
    expected: { ask: ['111111111', '222222222', '333333333', '444444444', '555555555', '666666666'] },
  },
  {
    name: 'a table whose row above ends in another name',
    text: 'Código de solicitud\t\tNIF\n204857391\t\t12345678Z',
    expected: { ask: ['204857391'] },
  },
  {
    name: 'a table of bars with code and phone below their names',
    text: 'Código de solicitud | Teléfono\n204857391 | 612345678',
    expected: { ask: ['204857391', '612345678'] },
  },
  {
    name: 'a code that is still to come above a phone',
    text: 'Código de solicitud: (pendiente)\n\n917406848',
    expected: { ask: ['917406848'] },
  },
  {
    name: 'a code left empty above a signature',
    text: 'Código de solicitud:\n\n-- \n917 406 848',
    expected: { ask: ['917406848'] },
  },
  {
    name: 'a label left empty above a telephone in groups',
    text: 'Código de Solicitud:\n\n954 34 92 00',
    expected: { ask: ['954349200'] },
  },
  {
    name: 'a label left empty above a telephone in threes',
    text: 'Código de Solicitud:\n\n954 349 200\n\nUn saludo',
    expected: { ask: ['954349200'] },
  },
];
