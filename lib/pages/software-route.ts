import { definePage } from './page.ts';

const route = '/certificados/persona-fisica/obtener-certificado-software';
const sede = 'https://www.sede.fnmt.gob.es';

/** Evidence for the whole route: screenshots of 2024-07-08; the same paths in links of 2017 to 2026. */
export const softwareHub = definePage({
  id: 'software-hub',
  on: 'sede',
  paths: [route],
  examples: [`${sede}${route}`, `${sede}/es${route}/`, `${sede}${route}?p_p_id=82&_82_languageId=en_GB`],
  lookalikes: [`${sede}${route}/otra-cosa`, `http://www.sede.fnmt.gob.es${route}`, `${sede}:9440${route}`],
});

export const softwareSetup = definePage({
  id: 'software-setup',
  on: 'sede',
  // `consideraciones-previas` was its name to about 2019.
  paths: [`${route}/configuracion-previa`, `${route}/consideraciones-previas`],
  examples: [
    `${sede}${route}/configuracion-previa`,
    `${sede}/ca${route}/configuracion-previa`,
    `${sede}${route}/consideraciones-previas`,
  ],
  lookalikes: [
    `${sede}/certificados/persona-fisica/renovar/configuracion-previa`,
    `${sede}${route}/configuracion-previa-2`,
  ],
});

export const softwareRequest = definePage({
  id: 'software-request',
  on: 'sede',
  paths: [`${route}/solicitar-certificado`],
  examples: [
    `${sede}${route}/solicitar-certificado`,
    `${sede}/eu${route}/solicitar-certificado/`,
    `https://sede.fnmt.gob.es${route}/solicitar-certificado`,
    `${sede}${route}/solicitar-certificado?redirect=https%3A%2F%2Fwww.sede.fnmt.gob.es%3A9440%2F`,
  ],
  lookalikes: [
    `${sede}/certificados/persona-fisica/obtener-certificado-con-dnie/solicitar-certificado`,
    `${sede}/certificados/certificado-de-representante/persona-juridica/solicitar-certificado`,
    `https://evil.example${route}/solicitar-certificado`,
    `https://www.sede.fnmt.gob.es.evil.example${route}/solicitar-certificado`,
  ],
});

export const softwareIdentity = definePage({
  id: 'software-identity',
  on: 'sede',
  paths: [`${route}/acreditar-identidad`],
  examples: [`${sede}${route}/acreditar-identidad`, `${sede}/gl${route}/acreditar-identidad`],
  lookalikes: [`${sede}/certificados/certificado-de-representante/persona-juridica/acreditar-identidad`],
});

export const softwareDownload = definePage({
  id: 'software-download',
  on: 'sede',
  paths: [`${route}/descargar-certificado`],
  examples: [`${sede}${route}/descargar-certificado`, `${sede}/en${route}/descargar-certificado#form`],
  lookalikes: [
    `${sede}/certificados/persona-fisica/renovar/descargar-certificado`,
    `${sede}/certificados/certificado-de-representante/persona-juridica/descargar-certificado`,
  ],
});
