import type { Mail } from './mail.ts';

/** Mails with the request code, in possible layouts. */
export const requestMails: readonly Mail[] = [
  {
    name: 'a plain mail with label and colon',
    text: `Estimado/a Sr/a:

Su solicitud de certificado FNMT de Persona Física ha sido recibida.

Código de Solicitud: 481920573

Para acreditar su identidad acuda a una Oficina de Acreditación con este código y su documento de identidad.

Un saludo,
FNMT-RCM`,
    expected: { code: '481920573' },
  },
  {
    name: 'a mail whose code begins with zero',
    text: 'Su Código de Solicitud es: 004819205\nConsérvelo hasta la descarga del certificado.',
    expected: { code: '004819205' },
  },
  {
    name: 'a mail with the code on the next line',
    text: 'Apreciado usuario:\n\nCódigo de Solicitud:\n730184625\n\nGracias por usar nuestros servicios.',
    expected: { code: '730184625' },
  },
  {
    name: 'a mail with empty lines between label and code',
    text: 'CÓDIGO DE SOLICITUD\n\n\n   730184625\n\n\nNo responda a este mensaje.',
    expected: { code: '730184625' },
  },
  {
    name: 'a mail with a phone and hours behind the code',
    text: `Código de solicitud: 215837460
Atención al usuario: teléfono 917 40 68 48, de lunes a viernes de 9:00 a 18:30.`,
    expected: { code: '215837460' },
  },
  {
    name: 'a mail with a phone before the code',
    text: `Centro de Atención. Tel.: 913878337
Su código de solicitud es 215837460.`,
    expected: { code: '215837460' },
  },
  {
    name: 'a mail with document, surname, date and code in lines',
    text: `NIF: 12345678Z
Primer apellido: GARCÍA
Fecha de la petición: 03/02/2025 18:41:07
Código de solicitud: 660412938
Correo: maria.garcia@correo.example`,
    expected: { code: '660412938' },
  },
  {
    name: 'a sentence with the document between label and code',
    text: 'El código de solicitud para el NIF 12345678Z es 660412938 y debe presentarlo en la oficina.',
    expected: { code: '660412938' },
  },
  {
    name: 'a mail with the code grouped by spaces',
    text: 'Su código de solicitud es el siguiente: 660 412 938\nSaludos',
    expected: { code: '660412938' },
  },
  {
    name: 'a mail with the code grouped by no-break spaces',
    text: 'Su código de solicitud es:\u00a0\u00a0048\u00a0412\u00a0938\u00a0\nSaludos cordiales',
    expected: { code: '048412938' },
  },
  {
    name: 'a mail with the code grouped by dots at the end of a sentence',
    text: 'Le informamos de que su código de solicitud es 348.412.938. Guárdelo.',
    expected: { code: '348412938' },
  },
  {
    name: 'a mail with the code grouped by dashes',
    text: 'Código de solicitud: 348-412-938 (guárdelo hasta la descarga)',
    expected: { code: '348412938' },
  },
  {
    name: 'a mail with the code in guillemets',
    text: 'Su «Código de Solicitud» es «590271364».',
    expected: { code: '590271364' },
  },
  {
    name: 'a mail with the code in bold as some programs write it',
    text: '*Código de solicitud:* *590271364*\n\nDescargue su certificado con el mismo equipo.',
    expected: { code: '590271364' },
  },
  {
    name: 'a label in capitals without accents',
    text: 'CODIGO DE SOLICITUD: 590271364\nFECHA: 2024-11-05',
    expected: { code: '590271364' },
  },
  {
    name: 'a label with an accent made of two characters',
    text: 'Co\u0301digo de Solicitud: 590271364, Fa\u0301brica Nacional de Moneda y Timbre',
    expected: { code: '590271364' },
  },
  {
    name: 'a mail with the label behind the code',
    text: 'Hola, Lucía:\n\n812045637 es su código de solicitud.\n\nPresente su DNI en la oficina.',
    expected: { code: '812045637' },
  },
  {
    name: 'a mail with the label in brackets behind the code',
    text: 'Lleve a la oficina el 812045637 (código de solicitud) y su documento.',
    expected: { code: '812045637' },
  },
  {
    name: 'a mail whose label is wrapped',
    text: 'Una vez tramitada la petición le comunicamos que su Código de\nSolicitud es 812045637 y que debe acudir\na una oficina.',
    expected: { code: '812045637' },
  },
  {
    name: 'a mail whose label and code are parted by a wrapped line',
    text: 'Le comunicamos que el código de solicitud de su certificado de persona\nfísica es el siguiente: 812045637.',
    expected: { code: '812045637' },
  },
  {
    name: 'a mail with the number of digits said in brackets',
    text: 'Código de solicitud (9 dígitos): 812045637',
    expected: { code: '812045637' },
  },
  {
    name: 'a mail with advice between label and code',
    text: 'Su código de solicitud, que deberá presentar en la oficina de registro, es: 812045637.',
    expected: { code: '812045637' },
  },
  {
    name: 'a mail that names the same code twice',
    text: 'Código de solicitud: 391046258\n\nRecuerde: con el código de solicitud 391046258 podrá descargar su certificado.',
    expected: { code: '391046258' },
  },
  {
    name: 'a mail with a link that holds another number',
    text: `Código de solicitud: 391046258
Descarga: https://www.sede.example/certificados/descarga?id=583920174&t=204857391
Oficinas: www.oficinas.example/mapa/738291045`,
    expected: { code: '391046258' },
  },
  {
    name: 'a mail with an account and an amount',
    text: 'Código de solicitud: 391046258\nIBAN: ES91 2100 0418 4502 0005 1332\nImporte: 123.456.789 €',
    expected: { code: '391046258' },
  },
  {
    name: 'a mail with a file number and a record number',
    text: 'Expediente: 204857391\nNº de registro: 583920174\nCódigo de solicitud: 391046258',
    expected: { code: '391046258' },
  },
  {
    name: 'a mail in English',
    text: 'Dear user,\n\nYour request code is 204857391. Please bring it to a registration office.\n\nPhone: +34 917406848',
    expected: { code: '204857391' },
  },
  {
    name: 'a mail in English with the application code',
    text: 'Application code: 019 283 746\nTax ID: X1234567L\nDate: 04/05/2024',
    expected: { code: '019283746' },
  },
  {
    name: 'a mail in Catalan',
    text: 'Benvolgut/da,\n\nEl vostre codi de sol·licitud és: 204857391\n\nTelèfon: 917406848',
    expected: { code: '204857391' },
  },
  {
    name: 'a mail in Catalan with a full stop for the middle dot',
    text: 'Codi de sol.licitud del certificat: 204857391',
    expected: { code: '204857391' },
  },
  {
    name: 'a mail in Galician',
    text: 'Estimado/a:\nO seu código de solicitude é 204857391. Preséntese nunha oficina.',
    expected: { code: '204857391' },
  },
  {
    name: 'a mail in Basque',
    text: 'Zure eskaera kodea hau da: 204857391\nTelefonoa: 917406848',
    expected: { code: '204857391' },
  },
  {
    name: 'a mail with a postcode and an address below',
    text: 'Código solicitud: 573910482\n\nFNMT-RCM\nCalle Inventada, 106\n28009 Madrid\nTel. 91 566 65 02',
    expected: { code: '573910482' },
  },
  {
    name: 'a mail with a short label',
    text: 'Cód. Solicitud: 573910482\nFecha: 1/3/2024',
    expected: { code: '573910482' },
  },
  {
    name: 'a mail with a list numbered by keys',
    text: '1\ufe0f\u20e3 Código de solicitud: 573910482\n2\ufe0f\u20e3 Vaya a una oficina',
    expected: { code: '573910482' },
  },
  {
    name: 'a code that looks like a mobile phone',
    text: 'Código de solicitud: 612345678\nSu móvil: 698765432',
    expected: { code: '612345678' },
  },
  {
    name: 'a mail that speaks of phone and code in its last sentence',
    text: 'Código de solicitud: 573910482\n\nSi tiene dudas sobre su código de solicitud, puede llamar al 917406848.',
    expected: { code: '573910482' },
  },
];
