import { officeMapHost } from './addresses.ts';
import { definePage } from './page.ts';

const faqPaths = ['/preguntas-frecuentes/**', '/registro-inicio/preguntas-frecuentes/**'] as const;
const exportEntries =
  /^(?:\/registro-inicio)?\/preguntas-frecuentes\/(exp-imp-y-elim-de-certificados(\/|$)|.*\/content\/((1379|1399|1501|1551)-|[^/]*como-puedo-exportar))/;

/** Evidence: links of update scripts, 2026. */
export const softwareDownloads = definePage({
  id: 'software-downloads',
  on: 'sede',
  paths: ['/descargas/descarga-software/**'],
});

/** Evidence: FAQ addresses and numbers of 2026-08 to 2026-10; `registro-inicio` from a page stored in 2026. */
export const faqExport = definePage({
  id: 'faq-export',
  on: 'sede',
  paths: faqPaths,
  only: exportEntries,
});

export const faq = definePage({
  id: 'faq',
  on: 'sede',
  paths: faqPaths,
  except: exportEntries,
});

/** Evidence: archived copies; `/stceres` from links. */
export const support = definePage({
  id: 'support',
  on: 'sede',
  paths: ['/soporte-tecnico/**', '/stceres'],
});

/** Evidence: screenshot of 2024-07-08; still cited on 2026-10-02. */
export const officeMap = definePage({
  id: 'office-map',
  on: 'host',
  host: officeMapHost,
});
