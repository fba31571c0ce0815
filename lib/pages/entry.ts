import { definePage } from './page.ts';

const sede = 'https://www.sede.fnmt.gob.es';

/** Evidence: screenshot of 2024-07-08; `/certificados` from links of 2017 to 2026. */
export const home = definePage({
  id: 'home',
  on: 'sede',
  paths: ['/', '/inicio', '/certificados'],
  examples: [
    `${sede}/inicio`,
    `${sede}/`,
    `${sede}/en/inicio/`,
    'https://sede.fnmt.gob.es/inicio?x=1',
    `${sede}/certificados`,
  ],
  lookalikes: [
    `${sede}/inicio/otra`,
    `${sede}/normativa/declaracion-de-practicas-de-certificacion`,
    'https://www.fnmt.es/inicio',
  ],
});

/** Evidence: links of 2017 to 2026. */
export const citizenHub = definePage({
  id: 'citizen-hub',
  on: 'sede',
  paths: ['/certificados/persona-fisica'],
  examples: [
    `${sede}/certificados/persona-fisica`,
    `${sede}/gl/certificados/persona-fisica/`,
    `${sede}/web/sede/certificados/persona-fisica`,
  ],
  lookalikes: [
    `${sede}/certificados/persona-fisica/solicitar-certificado`,
    `${sede}/certificados/persona-fisica-old`,
    'https://www.cert.fnmt.es/certificados/persona-fisica',
    `${sede}/c/portal/update_language?redirect=%2Fcertificados%2Fpersona-fisica&languageId=en_GB`,
  ],
});
