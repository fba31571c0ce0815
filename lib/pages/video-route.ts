import { formWords } from './form-words.ts';
import { definePage } from './page.ts';

const path = '/certificados/persona-fisica/obtener-certificado-video-identificacion';

/** Evidence: address of 2023-06, checked again by others in 2026-10. */
export const video = definePage({
  id: 'video',
  on: 'sede',
  paths: [`${path}/**`],
});

/** Evidence: addresses and ids of 2023-06; no text of these pages was found. */
export const videoData = definePage({
  id: 'video-data',
  on: 'form-host',
  around: ['video'],
  fields: ['document', 'surname', 'code', 'conditions', 'submit', 'phone', 'phone-confirm'],
  isAt: (url) =>
    url.pathname.toLowerCase() === '/interconexiononboarding/onboarding' &&
    ['101', null].includes(new URLSearchParams(url.search).get('op')),
  isWorded: ({ headings }) =>
    headings.some((heading) => formWords.video.test(heading)) ? 'bare' : undefined,
  hasFields: ({ roles }) => roles.includes('code') && roles.includes('phone'),
});

export const videoSms = definePage({
  id: 'video-sms',
  on: 'form-host',
  around: ['video'],
  fields: ['sms-code', 'submit'],
  isAt: (url) => url.pathname.toLowerCase() === '/interconexiononboarding/controlleronboardingpf',
  isWorded: ({ headings }) =>
    headings.some((heading) => formWords.video.test(heading)) ? 'bare' : undefined,
  hasFields: ({ roles }) => roles.includes('sms-code') && !roles.includes('document'),
});
