import type { FamilyExamples } from './examples.ts';

const sede = 'https://www.sede.fnmt.gob.es';

export const examples = {
  representative: {
    examples: [
      `${sede}/certificados/certificado-de-representante`,
      `${sede}/certificados/certificado-de-representante/persona-juridica/solicitar-certificado`,
      `${sede}/certificados/certificado-de-representante/administrador-unico-solidario`,
      `${sede}/en/certificados/certificado-de-representante/entidad-sin-personalidad-juridica`,
    ],
    lookalikes: [`${sede}/certificados/representante`],
  },
  'public-administration': {
    examples: [
      `${sede}/certificados/administracion-publica`,
      `${sede}/certificados/administracion-publica/verificar-estado`,
    ],
    lookalikes: [`${sede}/administracion-publica`],
  },
  component: {
    examples: [
      `${sede}/certificados/certificado-componentes`,
      `${sede}/certificados/sello-electronico/solicitar`,
    ],
    lookalikes: [`${sede}/certificados/certificado-componentes-old`],
  },
} satisfies FamilyExamples;
