import type { FamilyExamples } from './examples.ts';

const sede = 'https://www.sede.fnmt.gob.es';

export const examples = {
  home: {
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
  },
  'citizen-hub': {
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
  },
} satisfies FamilyExamples;
