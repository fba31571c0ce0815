import { definePage } from './page.ts';

const citizen = '/certificados/persona-fisica';

/** Evidence: links of 2017 to 2026; `descarga-chrome` seen in 2020 only. */
export const dnieRequest = definePage({
  id: 'dnie-request',
  on: 'sede',
  paths: [
    `${citizen}/obtener-certificado-con-dnie`,
    `${citizen}/obtener-certificado-con-dnie/configuracion-previa`,
    `${citizen}/obtener-certificado-con-dnie/solicitar-certificado`,
  ],
});

export const dnieDownload = definePage({
  id: 'dnie-download',
  on: 'sede',
  paths: [`${citizen}/obtener-certificado-con-dnie/descargar-certificado/**`],
});

/**
 * Evidence: `certificado-con-dispositivo-movil` linked twice in 2026; `con-android` of 2017; the other two follow the
 * names the sede uses for the same route.
 */
export const app = definePage({
  id: 'app',
  on: 'sede',
  paths: [
    `${citizen}/certificado-con-dispositivo-movil/**`,
    `${citizen}/obtener-certificado-con-android/**`,
    `${citizen}/obtener-certificado-con-dispositivo-movil/**`,
    `${citizen}/obtener-certificado-con-app-movil/**`,
  ],
});
