import type { Mail } from './mail.ts';

/** Mails with remains of forwarding, quoting and copying. */
export const remains: readonly Mail[] = [
  {
    name: 'a forwarded mail',
    text: `Hola, papá, te reenvío lo de la FNMT. Mi móvil nuevo: 699 112 233

---------- Forwarded message ---------
De: <avisos@fnmt.example>
Date: lun, 3 feb 2025 a las 18:41
Subject: Solicitud de certificado
To: <ana.lopez@correo.example>

Código de Solicitud: 048213957`,
    expected: { code: '048213957' },
  },
  {
    name: 'a quoted mail',
    text: `El 3/2/2025 a las 18:41, FNMT escribió:
> Estimado usuario:
>
> Su código de solicitud es: 048213957
>
> Un saludo`,
    expected: { code: '048213957' },
  },
  {
    name: 'a mail quoted twice and wrapped',
    text: '>> Le comunicamos que su código de\n>> solicitud es:\n>> 048213957\n> ¿Es este?',
    expected: { code: '048213957' },
  },
  {
    name: 'a mail with HTML',
    text: `<html><head><style>p{color:#123456789}</style></head><body><!-- 987654321 -->
<p>Su <b>C&oacute;digo de Solicitud</b> es:&nbsp;<strong>048213957</strong></p>
<a href="https://sede.example/?id=555666777">Descargar</a></body></html>`,
    expected: { code: '048213957' },
  },
  {
    name: 'a table in HTML with label and value',
    text: '<table><tr><td>NIF</td><td>12345678Z</td></tr><tr><td>Código de solicitud</td><td>048213957</td></tr></table>',
    expected: { code: '048213957' },
  },
  {
    name: 'HTML whose label and code touch',
    text: '<div><span>Código de solicitud</span><span>048213957</span></div>',
    expected: { code: '048213957' },
  },
  {
    name: 'HTML that cuts the code into spans',
    text: '<p>Código de solicitud: <span>048</span><span>213</span><span>957</span></p>',
    expected: { code: '048213957' },
  },
  {
    name: 'entities without tags',
    text: 'C&oacute;digo de solicitud:&nbsp;048213957&nbsp;&nbsp;Tel&eacute;fono:&nbsp;917406848',
    expected: { code: '048213957' },
  },
  {
    name: 'numeric entities',
    text: 'C&#243;digo de solicitud&#58;&#160;&#48;48213957',
    expected: { code: '048213957' },
  },
  {
    name: 'a mail in quoted-printable',
    text: 'Su C=C3=B3digo de Solicitud es:=20048213957=\n\n=0A=C2=A1Gracias!',
    expected: { code: '048213957' },
  },
  {
    name: 'quoted-printable with a soft line break in the code',
    text: 'Estimado/a: le informamos de que su c=C3=B3digo de solicitud es: 0482=\r\n13957, gu=C3=A1rdelo.\r\n',
    expected: { code: '048213957' },
  },
  {
    name: 'quoted-printable in Latin-1',
    text: 'C=F3digo de solicitud=3A 048213957 =2E Atenci=F3n telef=F3nica',
    expected: { code: '048213957' },
  },
  {
    name: 'zero-width spaces in the code',
    text: 'Código de solicitud: 048\u200b213\u200b957\ufeff',
    expected: { code: '048213957' },
  },
  {
    name: 'direction marks around the code',
    text: 'Código de solicitud: \u202a\u200e048213957\u202c',
    expected: { code: '048213957' },
  },
  {
    name: 'a soft hyphen in the label',
    text: 'Código de soli\u00adcitud: 048213957',
    expected: { code: '048213957' },
  },
  {
    name: 'a table drawn with bars',
    text: '| Código de solicitud | 048213957 |\n| NIF | 12345678Z |\n| Teléfono | 612345678 |',
    expected: { code: '048213957' },
  },
  {
    name: 'a table with tabs',
    text: 'NIF\t12345678Z\nCódigo de solicitud\t048213957\nMóvil\t612345678',
    expected: { code: '048213957' },
  },
  {
    name: 'label and code pasted without the space between',
    text: 'Código de solicitud048213957 Fecha de solicitud: 03/02/2025',
    expected: { code: '048213957' },
  },
  {
    name: 'the source of a mail with its headers',
    text: `Received: from mx1.example (10.0.0.1) by mx2.example id 204857391
Message-ID: <583920174.1738605667@fnmt.example>
Date: Mon, 3 Feb 2025 18:41:07 +0100
Content-Transfer-Encoding: 8bit

Código de solicitud: 048213957`,
    expected: { code: '048213957' },
  },
  {
    name: 'Windows line ends',
    text: 'Código de solicitud:\r\n\r\n048213957\r\n\r\nUn saludo\r\n',
    expected: { code: '048213957' },
  },
  {
    name: 'a direction override that shows the digits turned round',
    text: 'Código de solicitud: \u202e048213957\u202c',
    expected: { ask: ['048213957'] },
  },
];
