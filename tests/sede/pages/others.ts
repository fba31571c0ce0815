import { guessed } from '../guessed.ts';
import { hosts } from '../hosts.ts';
import { type Html, html } from '../html.ts';
import { formFrame, type SedePage, stepBar } from '../layout.ts';
import { installerList } from './software.ts';

const citizen = '/certificados/persona-fisica';
const representative = '/certificados/certificado-de-representante';
const faq = '/preguntas-frecuentes';

/** Pages beside the software route: other routes, other certificates, help. */
export const otherPages: Record<string, () => SedePage> = {
  '/': home,
  '/inicio': home,
  '/certificados': () =>
    page(
      'Certificados',
      html`<ul><li><a href="${citizen}">Ciudadano</a></li><li><a href="${representative}">Representante</a></li></ul>`,
    ),
  [citizen]: () =>
    page(
      'Certificado Electrónico de Ciudadano',
      html`<h2>¿Quién puede obtener el Certificado de Persona Física?</h2><h2>¿Dónde puedo usar mi Certificado?</h2>
<ul><li><a href="${citizen}/obtener-certificado-software">Obtener Certificado Software</a></li>
<li><a href="${citizen}/obtener-certificado-con-dnie">Obtener Certificado con DNIe</a></li>
<li><a href="${citizen}/obtener-certificado-video-identificacion">Obtener Certificado con Vídeo Identificación</a></li>
<li><a href="${citizen}/renovar">Renovar Certificado</a></li><li><a href="${citizen}/verificar-estado">Verificar Estado</a></li>
<li><a href="${citizen}/anular">Anular Certificado</a></li></ul>`,
    ),

  [`${citizen}/obtener-certificado-con-dnie`]: () =>
    page('Obtener Certificado con DNIe', stepBar('other', 0)),
  [`${citizen}/obtener-certificado-con-dnie/solicitar-certificado`]: () =>
    page(
      '2. Solicitar Certificado',
      html`${stepBar('other', 2)}${formFrame(`https://${hosts.apuc}${guessed.paths.dnie}`, guessed.frameId)}`,
    ),
  [`${citizen}/obtener-certificado-con-dnie/descargar-certificado`]: () =>
    page('3. Descargar Certificado', stepBar('other', 3)),
  [`${citizen}/obtener-certificado-con-dnie/descargar-certificado/descarga-chrome`]: () =>
    page('3. Descargar Certificado', stepBar('other', 3)),
  [`${citizen}/obtener-certificado-con-android`]: () =>
    page('Obtener Certificado con dispositivo móvil', html`<p>Aplicación «Certificado digital FNMT».</p>`),
  [`${citizen}/certificado-con-dispositivo-movil`]: () =>
    page('Certificado con dispositivo móvil', html`<p>Aplicación «Certificado digital FNMT».</p>`),
  [`${citizen}/obtener-certificado-video-identificacion`]: () =>
    page(
      'Obtener Certificado con Vídeo Identificación',
      html`<p><a href="https://${hosts.apus}/InterconexionOnboarding/OnBoarding?op=101">Vídeo Identificación</a></p>`,
    ),

  [`${citizen}/renovar`]: () => page('Renovar Certificado', stepBar('renewal', 0)),
  [`${citizen}/renovar/configuracion-previa`]: () =>
    page('1. Configuración Previa', html`${stepBar('renewal', 1)}${installerList()}`),
  [`${citizen}/renovar/solicitar-renovacion`]: () =>
    page(
      '2. Solicitar renovación',
      html`${stepBar('renewal', 2)}<div class="aviso"><p>Antes de realizar este paso es necesario instalar el software del paso 1 Configuración previa.</p>
<p>Asegúrate que en esta solicitud te solicita establecer una contraseña nueva para solicitar el código y que te será también requerida en el paso 3 de la Descarga.</p></div>
${formFrame(`https://${hosts.apucSede}${guessed.paths.renewal}`, guessed.frameId)}`,
    ),
  [`${citizen}/renovar/descargar-certificado`]: () =>
    page(
      '3. Descargar Certificado',
      html`${stepBar('renewal', 3)}${formFrame(`https://${hosts.apus}/DescargaCertificados/preDescarga.do?APPID=DESCARGA_CERT&IDCA=PF1&TIPOCERT=F&`, guessed.frameId)}`,
    ),

  [`${citizen}/verificar-estado`]: () =>
    page(
      'Verificar estado',
      html`<p>Ponemos a su disposición un servicio de verificación con el que podrá confirmar si su Certificado digital FNMT es Válido o ha sido Revocado.</p>
<p><a href="${citizen}/verificar-estado/solicitar-verificacion">SOLICITAR VERIFICACIÓN</a></p>`,
    ),
  [`${citizen}/verificar-estado/solicitar-verificacion`]: () =>
    page(
      'Solicitar verificación',
      formFrame(`https://${hosts.apucSede}${guessed.paths.statusResult}`, guessed.frameId),
    ),
  [`${citizen}/anular`]: () =>
    page('Anular o revocar Certificado', html`<p>La revocación es definitiva.</p>`),

  [representative]: () =>
    page(
      'Certificado de Representante',
      html`<p><a href="${representative}/administrador-unico-solidario">Administrador único o solidario</a></p>`,
    ),
  [`${representative}/administrador-unico-solidario`]: () =>
    page(
      'Administrador único o solidario',
      html`<p>Configuración Previa, Solicitud, Acreditar Identidad, Descargar.</p>`,
    ),
  [`${representative}/persona-juridica/solicitar-certificado`]: () =>
    page(
      '2. Solicitar Certificado',
      html`${stepBar('other', 2)}${formFrame(`https://${hosts.apuc}${guessed.paths.representative}`, guessed.frameId)}`,
    ),
  '/certificados/administracion-publica': () =>
    page('Administración Pública', html`<p>Empleado público, sede y sello electrónicos.</p>`),
  '/certificados/certificado-componentes': () =>
    page(
      'Certificados de Componente',
      formFrame(`https://${hosts.apus}/SolicitudCertComp/`, guessed.frameId),
    ),

  '/descargas/descarga-software': () => page('Descarga de software', installerList()),
  '/descargas/descarga-software/instalacion-software-generacion-de-claves': () =>
    page('Software para la generación de claves', installerList()),
  '/descargas/certificados-raiz-de-la-fnmt': () =>
    page('Certificados raíz de la FNMT', html`<p>AC RAIZ FNMT-RCM.</p>`),
  [faq]: () =>
    page(
      'Preguntas Frecuentes',
      html`<p>Pulse «Enviar petición» cuando haya rellenado el NIF y el primer apellido.</p>`,
    ),
  [`${faq}/exp-imp-y-elim-de-certificados`]: () =>
    page(
      'Exportar, importar y eliminar certificados',
      html`<ul><li>1399 - ¿Cómo puedo exportar mi certificado con Mozilla Firefox?</li></ul>`,
    ),
  [`${faq}/certificado-de-persona-fisica/-/asset_publisher/eIal9z2VE0Kb/content/1225-que-pasos-debo-de-seguir-si-resido-fuera-de-espana`]:
    () =>
      page(
        '1225 - ¿Qué pasos debo de seguir si resido fuera de España?',
        html`<p>Introduzca su NIF, primer apellido y correo electrónico, acepte las condiciones y pulse «Enviar petición».</p>`,
      ),
  [`${faq}/exp-imp-y-elim-de-certificados/-/asset_publisher/EwGOMAWPq4DV/content/1399-como-puedo-exportar-mi-certificado-con-mozilla-firefox-`]:
    () =>
      page(
        '1399 - ¿Cómo puedo exportar mi certificado con Mozilla Firefox?',
        html`<p>Seleccione su certificado y pulse "Hacer copia".</p>`,
      ),
  '/soporte-tecnico/atencion-a-usuarios': () => page('Atención a Usuarios', html`<p>ceres@fnmt.es</p>`),
};

function page(title: string, body: Html): SedePage {
  return { title, crumbs: [title], body: html`<h1>${title}</h1>${body}` };
}

/** Eight cards, whose captions are text here and pictures on the site (2024-07). */
function home(): SedePage {
  const cards: readonly [string, string][] = [
    ['Obtenga su Certificado con App Móvil', `${citizen}/obtener-certificado-con-android`],
    [
      'Obtenga su Certificado con Vídeo Identificación',
      `${citizen}/obtener-certificado-video-identificacion`,
    ],
    ['Obtenga/Renueve su Certificado Ciudadano', citizen],
    ['Obtenga/Renueve su Certificado Empresa', representative],
    ['Obtenga/Renueve su Certificado Componente', '/certificados/certificado-componentes'],
    ['Verifique el estado de su Certificado Digital', `${citizen}/verificar-estado`],
    ['Verificar certificado de SEDE Electrónica', '#'],
    ['portal de la transparencia', '#'],
  ];
  return {
    title: 'Inicio',
    crumbs: [],
    banner: true,
    wide: true,
    body: html`<h2>Información Destacada</h2><ul class="destacados">${cards.map(([text, href]) => html`<li><a href="${href}">${text}</a></li>`)}</ul>`,
  };
}
