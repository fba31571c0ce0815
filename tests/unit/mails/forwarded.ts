import type { Mail } from './mail.ts';

const body = `Estimado/a Sr/a:

El código de solicitud que le corresponde es

120456783

Llévelo a la oficina. Dudas: 917 400 111`;
const code = { code: '120456783' };

/** The same mail as mail programs forward, answer, print and translate it. */
export const forwardedMails: readonly Mail[] = [
  {
    name: 'a mail forwarded by Apple Mail',
    text: `> Inicio del mensaje reenviado:
>
> De: FNMT <aviso@fnmt.example>
> Asunto: Petición de certificado
> Fecha: 26 de noviembre de 2026, 14:25:08 CET
> Para: ana@correo.example
>
${body.replace(/^/gm, '> ')}`,
    expected: code,
  },
  {
    name: 'a mail forwarded by Gmail',
    text: `---------- Forwarded message ---------
De: FNMT <aviso@fnmt.example>
Date: jue, 26 nov 2026 a las 14:25
Subject: Petición de certificado
To: <ana@correo.example>


${body}`,
    expected: code,
  },
  {
    name: 'a mail forwarded by Outlook',
    text: `________________________________
De: FNMT <aviso@fnmt.example>
Enviado: jueves, 26 de noviembre de 2026 14:25
Para: ana@correo.example <ana@correo.example>
Asunto: RV: Código de solicitud

${body}`,
    expected: code,
  },
  {
    name: 'a mail forwarded by Thunderbird',
    text: `-------- Mensaje reenviado --------
Asunto: \tPetición de certificado
Fecha: \tThu, 26 Nov 2026 14:25:08 +0100
De: \tFNMT <aviso@fnmt.example>
Para: \tana@correo.example

${body}`,
    expected: code,
  },
  {
    name: 'a mail forwarded by a phone',
    text: `Te lo mando

Enviado desde mi iPhone

-------- Mensaje original --------
De: FNMT <aviso@fnmt.example>
Fecha: 26/11/26 14:25 (GMT+01:00)
A: ana@correo.example
Asunto: Petición de certificado

${body}`,
    expected: code,
  },
  {
    name: 'a mail forwarded by Proton Mail',
    text: `------- Forwarded Message -------
From: FNMT <aviso@fnmt.example>
Date: On Thursday, November 26th, 2026 at 2:25 PM
Subject: Petición de certificado
To: ana@correo.example

${body.replace(/^/gm, '> ')}`,
    expected: code,
  },
  {
    name: 'a mail answered in Gmail',
    text: `Gracias!

El jue, 26 nov 2026 a las 14:25, FNMT (<aviso@fnmt.example>) escribió:

${body.replace(/^/gm, '> ')}`,
    expected: code,
  },
  {
    name: 'a message of a chat with the mail in it',
    text: `[26/11/26, 14:25:08] Ana: ${body.replace(/\n+/g, ' ')}`,
    expected: code,
  },
  {
    name: 'a mail run together on one line',
    text: body.replace(/\n+/g, ''),
    expected: code,
  },
  {
    name: 'label and number without a space, and words behind it',
    text: 'Código de solicitud:120456783Llévelo a la oficina',
    expected: code,
  },
  {
    name: 'a mail wrapped in the middle of its label',
    text: 'Le comunicamos que el código de\nsolicitud que le\ncorresponde es el\n120456783, que deberá presentar.',
    expected: code,
  },
  {
    name: 'a mail printed as a table',
    text: 'Solicitante\tANA\nCódigo de solicitud\t120456783\nTeléfono\t917400111',
    expected: code,
  },
  {
    name: 'a mail translated into English by the browser',
    text: 'Dear Sir/Madam: The request code that corresponds to you is\n\n120456783\n\nTake it to the office. Questions: 917 400 111',
    expected: code,
  },
  {
    name: 'a mail translated into English with another word',
    text: 'Your application code is 120456783. Doubts: 917 400 111',
    expected: code,
  },
  {
    name: 'a mail translated into French by the browser',
    text: 'Le code de demande qui vous correspond est 120456783. Questions : 917 400 111',
    expected: code,
  },
  {
    name: 'a mail translated into German by the browser',
    text: 'Ihr Anforderungscode lautet 120456783. Fragen: 917 400 111',
    expected: code,
  },
  {
    name: 'a mail translated into Portuguese by the browser',
    text: 'O código de solicitação que lhe corresponde é 120456783. Dúvidas: 917 400 111',
    expected: code,
  },
  {
    name: 'a mail translated into Italian by the browser',
    text: 'Il codice di richiesta è 120456783. Dubbi: 917 400 111',
    expected: code,
  },
  {
    name: 'a mail translated into Romanian by the browser',
    text: 'Codul de solicitare este 120456783. Întrebări: 917 400 111',
    expected: code,
  },
  {
    name: 'only numbers with a telephone’s name',
    text: 'Dudas: 917 400 111\nConsultas: 913 878 337\nInformación 902200616\nMóvil 612345678\nWhatsApp: 612 345 679',
    expected: 'none',
  },
  {
    name: 'only numbers with a locator’s name',
    text: 'Localizador: 123456789\nLocalizador de la cita: 234 567 891\nNº de cita 345678912\nJustificante 456789123\nCSV: 567891234',
    expected: 'none',
  },
  {
    name: 'a code beside the locator of the appointment',
    text: 'Código de solicitud: 120456783\nCita confirmada. Localizador: 987654321\nAtención al ciudadano: 901 200 345',
    expected: code,
  },
  {
    name: 'a code above a signature with signs for the telephones',
    text: 'Su código de solicitud es 120456783\n\nUn saludo\nT. 917 400 111 | M. 612 345 678 | F. 917 400 112',
    expected: code,
  },
  {
    name: 'a code above a signature with pictures of telephones',
    text: 'Código de solicitud: 120456783\n☎ 917 400 111\n📱 612345678',
    expected: code,
  },
];
