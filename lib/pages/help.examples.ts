import type { FamilyExamples } from './examples.ts';

const sede = 'https://www.sede.fnmt.gob.es';
const faqPath = '/preguntas-frecuentes';

export const examples = {
  'software-downloads': {
    examples: [
      `${sede}/descargas/descarga-software`,
      `${sede}/descargas/descarga-software/instalacion-software-generacion-de-claves`,
    ],
    lookalikes: [`${sede}/descargas/certificados-raiz-de-la-fnmt`, `${sede}/descargas`],
  },
  'faq-export': {
    examples: [
      `${sede}${faqPath}/exp-imp-y-elim-de-certificados`,
      `${sede}${faqPath}/exp-imp-y-elim-de-certificados/-/asset_publisher/EwGOMAWPq4DV/content/1399-como-puedo-exportar-mi-certificado-con-mozilla-firefox-`,
      `${sede}/en${faqPath}/android-mac/-/asset_publisher/1RphW9IeUoAH/content/1379-como-puedo-exportar-mi-certificado-desde-el-llavero-de-mac-`,
    ],
    lookalikes: [
      `${sede}${faqPath}/certificado-de-persona-fisica/-/asset_publisher/eIal9z2VE0Kb/content/1225-que-pasos-debo-de-seguir-si-resido-fuera-de-espana`,
    ],
  },
  faq: {
    examples: [
      `${sede}${faqPath}`,
      `${sede}/gl/registro-inicio${faqPath}/-/asset_publisher/DKnDigPrgk4U/content/errores-con-autofirma`,
      `${sede}/eu${faqPath}/certificado-de-persona-fisica/-/asset_publisher/eIal9z2VE0Kb/content/1225-que-pasos-debo-de-seguir-si-resido-fuera-de-espana`,
      `${sede}/web/sede${faqPath}/problemas-y-dudas`,
    ],
    lookalikes: [`${sede}/preguntas`, `${sede}/registro-inicio`],
  },
  support: {
    examples: [`${sede}/soporte-tecnico/atencion-a-usuarios`, `${sede}/stceres`],
    lookalikes: [`${sede}/soporte`],
  },
  'office-map': {
    examples: ['https://mapaoficinascert.appspot.com/', 'https://mapaoficinascert.appspot.com/?q=sevilla'],
    lookalikes: ['https://otra.appspot.com/', 'http://mapaoficinascert.appspot.com/'],
  },
} satisfies FamilyExamples;
