import { definePage } from './page.ts';

const sede = 'https://www.sede.fnmt.gob.es';

/** Evidence: links, and an archived page of the sole administrator's certificate. */
export const representative = definePage({
  id: 'representative',
  on: 'sede',
  paths: ['/certificados/certificado-de-representante/**'],
  examples: [
    `${sede}/certificados/certificado-de-representante`,
    `${sede}/certificados/certificado-de-representante/persona-juridica/solicitar-certificado`,
    `${sede}/certificados/certificado-de-representante/administrador-unico-solidario`,
    `${sede}/en/certificados/certificado-de-representante/entidad-sin-personalidad-juridica`,
  ],
  lookalikes: [`${sede}/certificados/representante`],
});

export const publicAdministration = definePage({
  id: 'public-administration',
  on: 'sede',
  paths: ['/certificados/administracion-publica/**'],
  examples: [
    `${sede}/certificados/administracion-publica`,
    `${sede}/certificados/administracion-publica/verificar-estado`,
  ],
  lookalikes: [`${sede}/administracion-publica`],
});

/** Evidence: links; the last two paths were seen once each and not verified. */
export const component = definePage({
  id: 'component',
  on: 'sede',
  paths: [
    '/certificados/certificado-componentes/**',
    '/certificados/sede-electronica/**',
    '/certificados/sello-electronico/**',
  ],
  examples: [
    `${sede}/certificados/certificado-componentes`,
    `${sede}/certificados/sello-electronico/solicitar`,
  ],
  lookalikes: [`${sede}/certificados/certificado-componentes-old`],
});
