import type { FamilyExamples } from './examples.ts';

const sede = 'https://www.sede.fnmt.gob.es';
const citizen = '/certificados/persona-fisica';

export const examples = {
  'dnie-request': {
    examples: [
      `${sede}${citizen}/obtener-certificado-con-dnie`,
      `${sede}${citizen}/obtener-certificado-con-dnie/solicitar-certificado`,
    ],
    lookalikes: [`${sede}${citizen}/obtener-certificado-con-dnie-old`],
  },
  'dnie-download': {
    examples: [
      `${sede}${citizen}/obtener-certificado-con-dnie/descargar-certificado`,
      `${sede}${citizen}/obtener-certificado-con-dnie/descargar-certificado/descarga-chrome`,
    ],
    lookalikes: [`${sede}${citizen}/obtener-certificado-con-dnie/descargar`],
  },
  app: {
    examples: [
      `${sede}${citizen}/certificado-con-dispositivo-movil`,
      `${sede}/eu${citizen}/certificado-con-dispositivo-movil/`,
      `${sede}${citizen}/obtener-certificado-con-android`,
      `${sede}/gl${citizen}/obtener-certificado-con-dispositivo-movil/`,
    ],
    lookalikes: [`${sede}/descargas/app-movil`, `${sede}${citizen}/certificado-con-dispositivo`],
  },
} satisfies FamilyExamples;
