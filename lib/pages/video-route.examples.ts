import type { FamilyExamples } from './examples.ts';

const sede = 'https://www.sede.fnmt.gob.es';
const host = 'https://apus20.cert.fnmt.es/InterconexionOnboarding';
const path = '/certificados/persona-fisica/obtener-certificado-video-identificacion';

export const examples = {
  video: {
    examples: [`${sede}${path}`, `${sede}/es${path}/`],
    lookalikes: [`${sede}/documents/10445900/buenas-practicas-video-identificacion.pdf`, `${sede}${path}-2`],
  },
  'video-data': {
    examples: [`${host}/OnBoarding?op=101`],
    lookalikes: [
      `${host}/onBoardingSVPF`,
      `${host}/OnBoarding?op=202`,
      `${host}/ControllerOnBoardingMobile?op=101&qk=x`,
    ],
    sample: { roles: ['document', 'surname', 'code', 'phone', 'phone-confirm'] },
  },
  'video-sms': {
    examples: [`${host}/ControllerOnBoardingPF`],
    lookalikes: [`${host}/ControllerOnBoardingPJ`],
    sample: { roles: ['sms-code', 'submit'] },
  },
} satisfies FamilyExamples;
