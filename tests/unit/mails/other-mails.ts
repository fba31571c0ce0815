import type { Mail } from './mail.ts';

/** Mails without any request code, full of other numbers. */
export const otherMails: readonly Mail[] = [
  {
    name: 'a signature',
    text: 'Marta Ruiz\nTel.: 912 345 678 / 698 765 432\nFax: 912345679\nC/ Inventada 5, 28009 Madrid\nwww.empresa.example/987654321',
    expected: 'none',
  },
  {
    name: 'a list of phones',
    text: 'Teléfonos: 917406848 - 913878337 y 902181696',
    expected: 'none',
  },
  {
    name: 'an appointment',
    text: 'Su cita está confirmada.\nLocalizador: 204857391\nDía: 12/03/2025 a las 10:15\nTeléfono: 901335533',
    expected: 'none',
  },
  {
    name: 'a mail of a bank',
    text: 'Su código de verificación es 204857391. Tarjeta 4539 1234 5678 9012. Importe: 250,00 €. Cuenta: ES9121000418450200051332',
    expected: 'none',
  },
  {
    name: 'a parcel',
    text: 'Nº de seguimiento: 204857391\nPedido: 583920174\nCódigo postal: 41013',
    expected: 'none',
  },
  {
    name: 'an invoice',
    text: 'Factura 204857391\nCIF: B12345678\nTotal: 123.456.789,00 €\nReferencia: 583920174',
    expected: 'none',
  },
  {
    name: 'a support ticket',
    text: '[Ticket #204857391] Su incidencia ha sido registrada. Llámenos al 917406848.',
    expected: 'none',
  },
  {
    name: 'a mail that the code will come',
    text: 'En breve recibirá su código de solicitud; para dudas llame al teléfono 917 406 848.',
    expected: 'none',
  },
  {
    name: 'a mail of FNMT that the certificate is ready',
    text: 'Su certificado ya está disponible. Necesitará su código de solicitud y su NIF.\nhttps://www.sede.example/descargar?solicitud=204857391\nTeléfono: 917406848',
    expected: 'none',
  },
  {
    name: 'the reply of an office',
    text: `Buenos días:
Traiga el DNI y el código de solicitud impreso. Cita: 14/03/2025, 9:30.
Oficina de Registro. Universidad Inventada. Ctra. de Ejemplo, km 1, 41013 Sevilla
Tlf. 954 34 92 00, ext. 12345. registro@universidad.example`,
    expected: 'none',
  },
  {
    name: 'a serial number of a certificate',
    text: 'Número de serie: 204857391\nCaducidad: 03/02/2029',
    expected: 'none',
  },
  {
    name: 'an international number',
    text: 'Desde el extranjero: +34 917406848, 0034 913 878 337 o (+34) 902181696',
    expected: 'none',
  },
  {
    name: 'a customer code',
    text: 'Código de cliente: 204857391\nCódigo de barras: 583920174\nCódigo seguro de verificación: 391046258',
    expected: 'none',
  },
  {
    name: 'verification codes in English',
    text: 'Your verification code is 204857391.\nBooking code: 583920174',
    expected: 'none',
  },
  {
    name: 'numbers in addresses of the web and of mail',
    text: 'https://x.example/204857391 583920174@correo.example sede.example/a/391046258',
    expected: 'none',
  },
  {
    name: 'long numbers',
    text: 'Código de solicitud: 1234567890123 y 2048573910',
    expected: 'none',
  },
];
