import { definePage } from './page.ts';

const route = '/certificados/persona-fisica/obtener-certificado-software';

/** Evidence for the whole route: screenshots of 2024-07-08; the same paths in links of 2017 to 2026. */
export const softwareHub = definePage({
  id: 'software-hub',
  on: 'sede',
  paths: [route],
});

export const softwareSetup = definePage({
  id: 'software-setup',
  on: 'sede',
  // Its name until about 2019.
  paths: [`${route}/configuracion-previa`, `${route}/consideraciones-previas`],
});

export const softwareRequest = definePage({
  id: 'software-request',
  on: 'sede',
  paths: [`${route}/solicitar-certificado`],
});

export const softwareIdentity = definePage({
  id: 'software-identity',
  on: 'sede',
  paths: [`${route}/acreditar-identidad`],
});

export const softwareDownload = definePage({
  id: 'software-download',
  on: 'sede',
  paths: [`${route}/descargar-certificado`],
});
