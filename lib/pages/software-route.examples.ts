import type { FamilyExamples } from './examples.ts';

const route = '/certificados/persona-fisica/obtener-certificado-software';
const sede = 'https://www.sede.fnmt.gob.es';

export const examples = {
  'software-hub': {
    examples: [`${sede}${route}`, `${sede}/es${route}/`, `${sede}${route}?p_p_id=82&_82_languageId=en_GB`],
    lookalikes: [`${sede}${route}/otra-cosa`, `http://www.sede.fnmt.gob.es${route}`, `${sede}:9440${route}`],
  },
  'software-setup': {
    examples: [
      `${sede}${route}/configuracion-previa`,
      `${sede}/ca${route}/configuracion-previa`,
      `${sede}${route}/consideraciones-previas`,
    ],
    lookalikes: [
      `${sede}/certificados/persona-fisica/renovar/configuracion-previa`,
      `${sede}${route}/configuracion-previa-2`,
    ],
  },
  'software-request': {
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
  },
  'software-identity': {
    examples: [`${sede}${route}/acreditar-identidad`, `${sede}/gl${route}/acreditar-identidad`],
    lookalikes: [`${sede}/certificados/certificado-de-representante/persona-juridica/acreditar-identidad`],
  },
  'software-download': {
    examples: [`${sede}${route}/descargar-certificado`, `${sede}/en${route}/descargar-certificado#form`],
    lookalikes: [
      `${sede}/certificados/persona-fisica/renovar/descargar-certificado`,
      `${sede}/certificados/certificado-de-representante/persona-juridica/descargar-certificado`,
    ],
  },
} satisfies FamilyExamples;
