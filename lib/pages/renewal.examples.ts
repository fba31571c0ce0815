import type { FamilyExamples } from './examples.ts';

const route = '/certificados/persona-fisica/renovar';
const sede = 'https://www.sede.fnmt.gob.es';

export const examples = {
  'renew-setup': {
    examples: [`${sede}${route}`, `${sede}${route}/configuracion-previa`, `${sede}/gl${route}`],
    lookalikes: [`${sede}/certificados/certificado-de-representante/renovar`, `${sede}${route}/otra`],
  },
  'renew-request': {
    examples: [`${sede}${route}/solicitar-renovacion`],
    lookalikes: [`${sede}${route}/solicitar`],
  },
  'renew-download': {
    examples: [`${sede}${route}/descargar-certificado`],
    lookalikes: [`${sede}${route}/descargar`],
  },
  'renew-form': {
    examples: [
      'https://apuc20.cert.fnmt.es/RenovacionCertificados/renovar.do',
      'https://apuc20.sede.fnmt.gob.es/x',
    ],
    lookalikes: ['https://apuc20.cert.fnmt.es/pasarela-fnmt/x'],
    sample: {
      headings: ['renovacion de certificado fnmt de persona fisica'],
      roles: ['document', 'surname', 'email', 'email-confirm', 'submit', 'phone'],
      controls: 8,
    },
  },
  'renew-sign': {
    examples: ['https://apuc20.cert.fnmt.es/RenovacionCertificados/firma.do'],
    lookalikes: ['https://www.cert.fnmt.es/RenovacionCertificados/firma.do'],
    sample: { headings: ['paso 3 firma electronica de la solicitud'], roles: ['submit'] },
  },
} satisfies FamilyExamples;
