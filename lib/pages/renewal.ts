import { formWords } from './form-words.ts';
import { definePage } from './page.ts';
import { matchesWording } from './software-forms.ts';

const route = '/certificados/persona-fisica/renovar';

/** Evidence for the route: screenshots of 2024-07-08 and links; `renovar-old` from a link. */
export const renewSetup = definePage({
  id: 'renew-setup',
  on: 'sede',
  paths: [route, `${route}-old`, `${route}/configuracion-previa`],
});

export const renewRequest = definePage({
  id: 'renew-request',
  on: 'sede',
  paths: [`${route}/solicitar-renovacion`],
});

export const renewDownload = definePage({
  id: 'renew-download',
  on: 'sede',
  paths: [`${route}/descargar-certificado`],
});

/** The renewal's form and signature page: texts of 2024-07, addresses unknown. They show personal data. */
export const renewForm = definePage({
  id: 'renew-form',
  on: 'form-host',
  around: ['renew-request'],
  fields: ['document', 'surname', 'email', 'email-confirm', 'submit', 'phone'],
  isWorded: (view) => matchesWording(view, formWords.renewal),
  hasFields: ({ roles, controls }) =>
    roles.includes('document') && (roles.includes('email') || roles.includes('phone')) && controls >= 5,
});

export const renewSign = definePage({
  id: 'renew-sign',
  on: 'form-host',
  around: ['renew-request'],
  fields: ['submit'],
  isWorded: (view) => (matchesWording(view, formWords.signature) ? 'full' : undefined),
  hasFields: ({ roles, controls }) => controls === 0 && roles.includes('submit'),
});
