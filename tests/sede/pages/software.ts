import { guessed } from '../guessed.ts';
import { hosts } from '../hosts.ts';
import { html } from '../html.ts';
import { formFrame, type SedePage, software, stepBar } from '../layout.ts';
import type { World } from '../world.ts';

const crumbs = ['Cert. Electrónico Ciudadano', 'Obtener Certificado Software'];

/** The five pages of the software route. Texts: 2024-07 (2, 4), 2022-12 and 2026-07 (1), 2022-12 (3). */
export function softwarePages(world: World): Record<string, () => SedePage> {
  const requestForm = `https://${hosts.apus}${guessed.paths.request}`;
  const downloadForm = `https://${hosts.apus}/DescargaCertificados/preDescarga.do?APPID=DESCARGA_CERT&IDCA=PF1&TIPOCERT=F&`;

  return {
    [software]: () => ({
      title: 'Obtener Certificado Software',
      crumbs,
      body: html`<h1>Obtener Certificado Software</h1>
<p>El proceso de obtención del Certificado software (como archivo descargable) de usuario, se divide en cuatro pasos que deben realizarse en el orden señalado:</p>
${stepBar('software', 0)}`,
    }),
    [`${software}/configuracion-previa`]: () => ({
      title: 'Configuración Previa',
      crumbs,
      body: html`${stepBar('software', 1)}<h1>1. Configuración Previa</h1>
<p>Antes de comenzar con el proceso de solicitud de su Certificado, deberá asegurarse de que su equipo tiene instalado el software necesario para la generación de claves.</p>
<ul><li>No formatear el ordenador, entre el proceso de solicitud y el de descarga del certificado.</li>
<li>Se debe realizar todo el proceso de obtención desde el mismo equipo y mismo usuario.</li></ul>
<p>Última versión de cualquiera de los siguientes navegadores: Mozilla Firefox, Google Chrome, Microsoft EDGE, Opera, Safari</p>
<h2>CONFIGURADOR FNMT-RCM</h2>
<p>Una vez descargado e instalado el software no es necesario hacer nada, este se ejecutará cuando el navegador lo requiera.</p>
<p><a href="/descargas/descarga-software/instalacion-software-generacion-de-claves">Área de Descarga de Configurador FNMT</a></p>
${installerList()}
<p>Los antivirus y proxies pueden impedir el uso de esta aplicación, por favor no utilice proxy o permita el acceso a esta aplicación en su proxy.</p>`,
    }),
    [`${software}/consideraciones-previas`]: () =>
      softwarePages(world)[`${software}/configuracion-previa`]?.() ?? notFound(),
    [`${software}/solicitar-certificado`]: () => ({
      title: 'Solicitar Certificado',
      crumbs,
      body: html`${stepBar('software', 2)}<h1>2. Solicitar Certificado</h1>
<div class="aviso"><p>Antes de realizar este paso es necesario instalar el software del paso 1 Configuración previa.</p>
<p>Asegúrate que en esta solicitud te solicita establecer una contraseña nueva para solicitar el código y que será también requerida en el paso 4 de la Descarga.</p></div>
${world.variant.form === 'frame' ? formFrame(requestForm, guessed.frameId) : html`<p><a href="${requestForm}">Solicitar certificado</a></p>`}`,
    }),
    [`${software}/acreditar-identidad`]: () => ({
      title: 'Acreditar Identidad',
      crumbs,
      body: html`${stepBar('software', 3)}<h1>3. Acreditar Identidad</h1>
<p>Tras haber realizado la configuración previa (paso 1) y haber completado la solicitud de su certificado (paso 2), ya estará en posesión de su Código de Solicitud.</p>
<h2>Documentación</h2>
<ul><li>Ciudadano español</li><li>Ciudadano de la Unión Europea</li><li>Ciudadano extranjero</li></ul>
<h2>Oficinas</h2><p>Puede acudir a más de 2.400 Oficinas. En las oficinas de la AEAT, Seguridad Social y en otras oficinas se requiere de cita previa, consulte con la propia oficina.</p>
<p><a href="https://${hosts.officeMap}/">LOCALIZADOR DE OFICINAS</a></p>`,
    }),
    [`${software}/descargar-certificado`]: () => ({
      title: 'Descargar Certificado',
      crumbs,
      body: html`${stepBar('software', 4)}<h1>4. Descargar Certificado</h1>
<p>Para descargar el certificado debe usar el mismo ordenador y el mismo usuario con el que realizó la Solicitud e introducir los datos requeridos exactamente tal y como los introdujo entonces.</p>
${world.variant.form === 'frame' ? formFrame(downloadForm, guessed.frameId) : html`<p><a href="${downloadForm}">Descargar certificado</a></p>`}`,
    }),
  };
}

/** Links from packagers' update scripts (2026). */
export function installerList() {
  const base = `https://${hosts.downloads}`;
  return html`<ul>
<li><a href="${base}/Windows/Configurador_FNMT_5.1.1_64bits.exe">Windows 64 bits</a></li>
<li><a href="${base}/Mac/InstaladorConfiguradorFnmt_5.1.1.pkg">macOS</a></li>
<li><a href="${base}/Linux/configuradorfnmt_5.1.2.amd64.deb">Linux (DEB)</a></li>
<li><a href="${base}/Linux/configuradorfnmt_5.1.2.x8664.rpm">Linux (RPM)</a></li></ul>`;
}

function notFound(): SedePage {
  throw new Error('The page it was renamed to is gone');
}
