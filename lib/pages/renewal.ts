import { definePage } from './page.ts';
import { says } from './software-forms.ts';

const route = '/certificados/persona-fisica/renovar';
const sede = 'https://www.sede.fnmt.gob.es';

/** Evidence for the route: screenshots of 2024-07-08 and links; `renovar-old` from a link. */
export const renewSetup = definePage({
  id: 'renew-setup',
  on: 'sede',
  paths: [route, `${route}-old`, `${route}/configuracion-previa`],
  examples: [`${sede}${route}`, `${sede}${route}/configuracion-previa`, `${sede}/gl${route}`],
  lookalikes: [`${sede}/certificados/certificado-de-representante/renovar`, `${sede}${route}/otra`],
});

export const renewRequest = definePage({
  id: 'renew-request',
  on: 'sede',
  paths: [`${route}/solicitar-renovacion`],
  examples: [`${sede}${route}/solicitar-renovacion`],
  lookalikes: [`${sede}${route}/solicitar`],
});

export const renewDownload = definePage({
  id: 'renew-download',
  on: 'sede',
  paths: [`${route}/descargar-certificado`],
  examples: [`${sede}${route}/descargar-certificado`],
  lookalikes: [`${sede}${route}/descargar`],
});

/** The renewal's form and its signature page: texts of 2024-07, addresses unknown. They show personal data. */
export const renewForm = definePage({
  id: 'renew-form',
  on: 'form-host',
  fields: ['document', 'surname', 'email', 'email-confirm', 'submit', 'phone'],
  matches: (view) =>
    says(view, 'renovacion de certificado|renovacion del certificado … persona fisica|ciudadan') &&
    view.roles.includes('document'),
  sample: {
    headings: ['renovacion de certificado fnmt de persona fisica'],
    roles: ['document', 'surname', 'email', 'email-confirm', 'submit', 'phone'],
  },
  examples: [
    'https://apuc20.cert.fnmt.es/RenovacionCertificados/renovar.do',
    'https://apuc20.sede.fnmt.gob.es/x',
  ],
  lookalikes: ['https://apuc20.cert.fnmt.es/pasarela-fnmt/x'],
});

export const renewSign = definePage({
  id: 'renew-sign',
  on: 'form-host',
  fields: ['submit'],
  matches: (view) => says(view, 'paso 3 … firma electronica de la solicitud'),
  sample: { headings: ['paso 3 firma electronica de la solicitud'], roles: ['submit'] },
  examples: ['https://apuc20.cert.fnmt.es/RenovacionCertificados/firma.do'],
  lookalikes: ['https://www.cert.fnmt.es/RenovacionCertificados/firma.do'],
});
