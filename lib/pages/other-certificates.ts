import { definePage } from './page.ts';

/** Evidence: links, and an archived page of the sole administrator's certificate. */
export const representative = definePage({
  id: 'representative',
  on: 'sede',
  paths: ['/certificados/certificado-de-representante/**'],
});

export const publicAdministration = definePage({
  id: 'public-administration',
  on: 'sede',
  paths: ['/certificados/administracion-publica/**'],
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
});
