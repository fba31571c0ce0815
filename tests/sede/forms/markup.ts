import { guessed } from '../guessed.ts';
import { type Html, html } from '../html.ts';
import type { Variant } from '../world.ts';

export type FormValues = Readonly<Record<string, string>>;

export interface ShownForm {
  title: string;
  render: (markup: Variant['markup'], values: FormValues, errors: readonly string[]) => Html;
}

interface Field {
  id: string;
  label: string;
  size?: number;
}

const ids = guessed.requestIds;

/** All visible text, order and kinds of control are evidenced (2024-07-08). */
export const requestForm: ShownForm = {
  title: 'Solicitud de certificado',
  render: (markup, values, errors) => html`<h3>SOLICITUD DE CERTIFICADO FNMT DE PERSONA FÍSICA</h3>
<p>Para tramitar la solicitud de su Certificado FNMT de Persona Física, por favor introduzca la información requerida:</p>
${errorList(errors)}
<form method="post" action="${guessed.paths.requestSent}" autocomplete="off">
${fields(markup, values, [
  { id: ids.document, label: 'Nº DEL DOCUMENTO DE IDENTIFICACIÓN', size: 10 },
  { id: ids.surname, label: 'PRIMER APELLIDO(tal y como aparece en su documento de identificación)' },
  { id: ids.email, label: 'CORREO ELECTRÓNICO' },
  { id: ids.emailConfirm, label: 'Confirme aquí su CORREO ELECTRÓNICO' },
])}
<p><strong>INSTRUCCIONES:</strong></p>
<ul><li>Recuerde que para evitar problemas en la solicitud y descarga de su certificado es necesario haber configurado correctamente su navegador.</li>
<li>El nº del documento de identificación (NIF / NIE) deberá tener una longitud de 9 caracteres. Rellene con ceros a la izquierda si es necesario</li>
<li>Asegúrese de que el correo electrónico asociado a su certificado es correcto, ya que a través de éste se enviarán todas las notificaciones sobre el ciclo de vida de su certificado.</li></ul>
<p><input type="checkbox" id="${ids.conditions}" name="${ids.conditions}"> <strong>He leído y acepto las <a href="#">condiciones de expedición del certificado</a></strong></p>
<p class="centro"><input type="submit" value="Enviar petición"></p>
<p><strong>IMPORTANTE:</strong> Con la emisión de su nuevo certificado FNMT de Persona Física el solicitante autoriza a la FNMT-RCM a revocar cualquier certificado del mismo tipo emitido con carácter previo.</p>
</form>`,
};

/** Text of 2024-07, ids and addresses of 2023-06. */
export const downloadForm: ShownForm = {
  title: 'Descarga de certificado',
  render: (markup, values, errors) => html`<h3>DESCARGAR CERTIFICADO FNMT DE PERSONA FÍSICA</h3>
<p>Para descargar e instalar su certificado introduzca la siguiente información:</p>
${errorList(errors)}
<form method="post" action="/DescargaCertificados/validarDescarga.do">
${fields(markup, values, [
  { id: 'NIF_SG', label: 'Nº DEL DOCUMENTO DE IDENTIFICACIÓN', size: 10 },
  { id: 'APELLIDO1_SG', label: 'PRIMER APELLIDO' },
  { id: 'COD_SOLICITUD', label: 'CÓDIGO DE SOLICITUD' },
])}
<p><input type="checkbox" id="aceptarCondiciones" name="aceptarCondiciones"> <strong>He leído y acepto los <a href="#">términos y condiciones de uso del certificado</a></strong></p>
<p><input type="submit" value="Descargar Certificado"></p>
<p>Recuerde que, en caso de haber llevado a cabo la solicitud del certificado con una tarjeta u otro dispositivo criptográfico, antes de realizar la descarga, debe asegurarse de que dicho dispositivo está listo para ser usado.</p>
</form>`,
};

function fields(markup: Variant['markup'], values: FormValues, list: readonly Field[]): Html {
  const input = ({ id, size }: Field): Html =>
    html`<input type="text" id="${id}" name="${id}" value="${values[id] ?? ''}" size="${size ?? 20}">`;
  return markup === 'labels'
    ? html`${list.map((field) => html`<div class="campo"><label for="${field.id}">${field.label}</label>${input(field)}</div>`)}`
    : html`<table>${list.map((field) => html`<tr><td>${field.label}</td><td>${input(field)}</td></tr>`)}</table>`;
}

function errorList(errors: readonly string[]): Html | undefined {
  return errors.length === 0
    ? undefined
    : html`<ul class="error">${errors.map((error) => html`<li>${error}</li>`)}</ul>`;
}

const row = (id: string, label: string): Html =>
  html`<div class="campo"><label for="${id}">${label}</label><input type="text" id="${id}"></div>`;

/** Forms that lead nowhere: video (ids of 2023-06), and those that are not ours. */
export const otherForms: Readonly<Record<string, { title: string; body: Html }>> = {
  [guessed.paths.dnie]: {
    title: 'Solicitud con DNIe',
    body: html`<h3>SOLICITUD DE CERTIFICADO FNMT DE PERSONA FÍSICA CON DNIe</h3>${row('d1', 'Nº DEL DOCUMENTO DE IDENTIFICACIÓN')}${row('d2', 'PRIMER APELLIDO')}${row('d3', 'CORREO ELECTRÓNICO')}`,
  },
  [guessed.paths.representative]: {
    title: 'Solicitud de certificado de representante',
    body: html`<h3>SOLICITUD DE CERTIFICADO FNMT DE REPRESENTANTE DE PERSONA JURÍDICA</h3>${row('p1', 'NIF DEL REPRESENTANTE')}${row('p2', 'PRIMER APELLIDO')}${row('p3', 'CORREO ELECTRÓNICO')}<p><input type="button" value="Enviar petición"></p>`,
  },
  [guessed.paths.statusResult]: {
    title: 'Verificación',
    body: html`<p>Su certificado acaba de ser verificado. Está usted en posesión de un certificado digital FNMT <strong>Válido y no revocado</strong></p>
<table><caption>Información sobre la identidad (valores personales)</caption><tr><th>Identificador</th><th>Valor</th></tr><tr><td>NIF</td><td>00000000T</td></tr></table>
<table><caption>Información sobre las claves (valores técnicos)</caption><tr><td>Número de serie</td><td>1</td></tr></table>`,
  },
  '/InterconexionOnboarding/OnBoarding': {
    title: 'Vídeo identificación',
    body: html`<h1>Vídeo identificación</h1><form action="ControllerOnBoardingPF">
${row('codSolicitud', 'Código de solicitud')}${row('nif', 'Nº del documento de identificación')}${row('apellido1', 'Primer apellido')}
${row('telefono', 'Teléfono')}${row('telefono_confirmacion', 'Confirme su teléfono')}
<p><input type="checkbox" id="aceptarCondiciones"> <label for="aceptarCondiciones">He leído y acepto las <a href="#">condiciones</a></label></p>
<p id="pEnviarForm"><input type="submit" value="Enviar"></p></form>`,
  },
  '/InterconexionOnboarding/ControllerOnBoardingPF': {
    title: 'Vídeo identificación',
    body: html`<h1>Vídeo identificación</h1>${row('codVerificacion', 'Código de verificación')}<p><input type="button" id="botonEnviarFormulario" value="Enviar"></p>`,
  },
  '/InterconexionOnboarding/onBoardingSVPF': {
    title: 'Vídeo identificación',
    body: html`<p>Cámara</p><iframe id="xpressid-iframe" src="about:blank" allow="camera; microphone"></iframe>`,
  },
  '/pasarela-fnmt/pasarelaFNMT/shoppingBasket': {
    title: 'Pasarela de pago',
    body: html`<h1>Pasarela de pago</h1><p><button id="continueToTPV" type="button">Continuar</button></p>${row('t1', 'NIF')}`,
  },
  '/SolicitudCertComp/': {
    title: 'Solicitud de certificado de componente',
    body: html`<h3>SOLICITUD DE CERTIFICADO DE COMPONENTE</h3>${row('s1', 'NIF')}${row('s2', 'CORREO ELECTRÓNICO')}`,
  },
};
