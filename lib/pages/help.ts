import { officeMapHost } from './addresses.ts';
import { definePage } from './page.ts';

const sede = 'https://www.sede.fnmt.gob.es';
const faqPath = '/preguntas-frecuentes';
const exportEntries =
  /^\/preguntas-frecuentes\/(exp-imp-y-elim-de-certificados(\/|$)|.*\/content\/((1379|1399|1501|1551)-|[^/]*como-puedo-exportar))/;

/** Evidence: links of update scripts, 2026. */
export const softwareDownloads = definePage({
  id: 'software-downloads',
  on: 'sede',
  paths: ['/descargas/descarga-software/**'],
  examples: [
    `${sede}/descargas/descarga-software`,
    `${sede}/descargas/descarga-software/instalacion-software-generacion-de-claves`,
  ],
  lookalikes: [`${sede}/descargas/certificados-raiz-de-la-fnmt`, `${sede}/descargas`],
});

/** Evidence: FAQ addresses and numbers of 2026-08 to 2026-10. */
export const faqExport = definePage({
  id: 'faq-export',
  on: 'sede',
  paths: [`${faqPath}/**`],
  only: exportEntries,
  examples: [
    `${sede}${faqPath}/exp-imp-y-elim-de-certificados`,
    `${sede}${faqPath}/exp-imp-y-elim-de-certificados/-/asset_publisher/EwGOMAWPq4DV/content/1399-como-puedo-exportar-mi-certificado-con-mozilla-firefox-`,
    `${sede}/en${faqPath}/android-mac/-/asset_publisher/1RphW9IeUoAH/content/1379-como-puedo-exportar-mi-certificado-desde-el-llavero-de-mac-`,
  ],
  lookalikes: [
    `${sede}${faqPath}/certificado-de-persona-fisica/-/asset_publisher/eIal9z2VE0Kb/content/1225-que-pasos-debo-de-seguir-si-resido-fuera-de-espana`,
  ],
});

export const faq = definePage({
  id: 'faq',
  on: 'sede',
  paths: [`${faqPath}/**`],
  except: exportEntries,
  examples: [
    `${sede}${faqPath}`,
    `${sede}/eu${faqPath}/certificado-de-persona-fisica/-/asset_publisher/eIal9z2VE0Kb/content/1225-que-pasos-debo-de-seguir-si-resido-fuera-de-espana`,
    `${sede}/web/sede${faqPath}/problemas-y-dudas`,
  ],
  lookalikes: [`${sede}/preguntas`],
});

/** Evidence: archived copies; `/stceres` from links. */
export const support = definePage({
  id: 'support',
  on: 'sede',
  paths: ['/soporte-tecnico/**', '/stceres'],
  examples: [`${sede}/soporte-tecnico/atencion-a-usuarios`, `${sede}/stceres`],
  lookalikes: [`${sede}/soporte`],
});

/** Evidence: screenshot of 2024-07-08; still cited on 2026-10-02. */
export const officeMap = definePage({
  id: 'office-map',
  on: 'host',
  host: officeMapHost,
  examples: ['https://mapaoficinascert.appspot.com/', 'https://mapaoficinascert.appspot.com/?q=sevilla'],
  lookalikes: ['https://otra.appspot.com/', 'http://mapaoficinascert.appspot.com/'],
});
