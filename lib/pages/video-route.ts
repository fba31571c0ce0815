import { definePage } from './page.ts';

const path = '/certificados/persona-fisica/obtener-certificado-video-identificacion';
const sede = 'https://www.sede.fnmt.gob.es';
const host = 'https://apus20.cert.fnmt.es/InterconexionOnboarding';

/** Evidence: address of 2023-06, checked again by others in 2026-10. */
export const video = definePage({
  id: 'video',
  on: 'sede',
  paths: [`${path}/**`],
  examples: [`${sede}${path}`, `${sede}/es${path}/`],
  lookalikes: [`${sede}/documents/10445900/buenas-practicas-video-identificacion.pdf`, `${sede}${path}-2`],
});

/** Evidence: addresses and ids of 2023-06; no text of these pages was found. */
export const videoData = definePage({
  id: 'video-data',
  on: 'form-host',
  fields: ['document', 'surname', 'code', 'conditions', 'submit', 'phone', 'phone-confirm'],
  matches: ({ url }) =>
    url.pathname.toLowerCase() === '/interconexiononboarding/onboarding' &&
    ['101', null].includes(new URLSearchParams(url.search).get('op')),
  sample: { roles: ['document', 'surname', 'code', 'phone', 'phone-confirm'] },
  examples: [`${host}/OnBoarding?op=101`],
  lookalikes: [
    `${host}/onBoardingSVPF`,
    `${host}/OnBoarding?op=202`,
    `${host}/ControllerOnBoardingMobile?op=101&qk=x`,
  ],
});

export const videoSms = definePage({
  id: 'video-sms',
  on: 'form-host',
  fields: ['sms-code', 'submit'],
  matches: ({ url }) => url.pathname.toLowerCase() === '/interconexiononboarding/controlleronboardingpf',
  sample: { roles: ['sms-code', 'submit'] },
  examples: [`${host}/ControllerOnBoardingPF`],
  lookalikes: [`${host}/ControllerOnBoardingPJ`],
});
