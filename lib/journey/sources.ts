import type { WordKey } from '../words/translate.ts';

/** A fact's source, and when it was read. */
export interface Source {
  who: WordKey;
  /** ISO day on which it was read or shown. */
  read: string;
  where: string;
}

/** `own` marks our own advice, which states no fact about FNMT. */
export const sources = {
  'sede-2026-10': {
    who: 'source.fnmt',
    read: '2026-10-05',
    where:
      'www.sede.fnmt.gob.es: obtener certificado software, configuración previa, solicitar, descargar, renovar, anular',
  },
  'sede-2026-08': {
    who: 'source.fnmt',
    read: '2026-08-11',
    where: 'www.sede.fnmt.gob.es: configuración previa, acreditar identidad',
  },
  'sede-2024-07': {
    who: 'source.fnmt',
    read: '2024-07-08',
    where: 'screenshots of the sede, its forms and the Configurador',
  },
  'sede-2022': {
    who: 'source.fnmt',
    read: '2022-12-01',
    where: 'copy of the sede texts: offices, documents, after the office',
  },
  'forms-2023-06': {
    who: 'source.fnmt',
    read: '2023-06-07',
    where: 'apus20.cert.fnmt.es: download, video identification, payment',
  },
  'faq-2026-09': {
    who: 'source.fnmt',
    read: '2026-09-12',
    where: 'www.sede.fnmt.gob.es: preguntas frecuentes 1379, 1399, 1501, 1551',
  },
  'support-2026': {
    who: 'source.fnmt',
    read: '2026-09-12',
    where: 'www.sede.fnmt.gob.es: atención a usuarios',
  },
  'certificates-2026': {
    who: 'source.fnmt',
    read: '2026-08-20',
    where: 'public sample certificates: the e-mail stands in the subject alternative name',
  },
  'packagers-2026': {
    who: 'source.packagers',
    read: '2026-10-01',
    where: 'names and versions of the installers on descargas.cert.fnmt.es',
  },
  'user-reports': {
    who: 'source.users',
    read: '2025-08-01',
    where: 'public reports about the Configurador, 2020 to 2025',
  },
  'programs-2026': {
    who: 'source.programs',
    read: '2026-11-29',
    where: 'texts of Firefox, Windows, macOS and Autofirma, as their public sources and reports have them',
  },
  aeat: { who: 'source.aeat', read: '2026-09-01', where: 'información y pasos para la obtención' },
  upo: {
    who: 'source.upo',
    read: '2026-11-01',
    where: "the university's page on the certificate",
  },
  'press-2026-01': {
    who: 'source.press',
    read: '2026-01-26',
    where: 'report on the automatic video identification',
  },
  'guide-2026-10': {
    who: 'source.guide',
    read: '2026-10-02',
    where: 'who may use the video identification',
  },
  'reports-code': {
    who: 'source.users',
    read: '2024-07-08',
    where: 'reports and guides of 2017 to 2024: nine digits; often ready in minutes',
  },
  'notice-2025-12': {
    who: 'source.economists',
    read: '2026-11-29',
    where:
      'economistes.org: quotes a notice of FNMT’s of 2025-12-16 on lifetimes and on contracts with a legitimated signature',
  },
  'app-catalogue-2026': {
    who: 'source.fnmt',
    read: '2026-11-29',
    where: 'FNMT’s pages on its app and on accessibility (2026-07), quoted by a public catalogue of apps',
  },
  'help-desk-2026': {
    who: 'source.help-desk',
    read: '2026-11-29',
    where: 'notes of the Andalusian administration’s help desk, 2026-07: code, virtual desktops, outages',
  },
  'office-2026': {
    who: 'source.office',
    read: '2026-11-29',
    where: 'wiki of Andalusia’s registrars (undated): what the office types, nine digits',
  },
  'autofirma-2026': {
    who: 'source.autofirma',
    read: '2026-11-29',
    where:
      'ctt-gob-es/clienteafirma, issues 443, 457, 467, 479, 512, 520, 548, 557, 560; nix-community/autofirma-nix 737',
  },
  'root-lists-2026': {
    who: 'source.root-lists',
    read: '2026-07-19',
    where: 'root certificate lists of Microsoft, Mozilla, Apple and Android (trust_stores_observatory)',
  },
  'renewal-2023': {
    who: 'source.users',
    read: '2023-06-28',
    where: 'blog on a renewal: conditions, password window, data form, Autofirma, success',
  },
  'course-notes': {
    who: 'source.users',
    read: '2026-11-21',
    where: 'guide of a course: FNMT’s phone app can share a .p12 with a password',
  },
  'press-holidays': {
    who: 'source.press',
    read: '2025-11-13',
    where: 'Diario de Sevilla: local holidays of 2026',
  },
  'date-holidays': {
    who: 'source.own',
    read: '2026-11-29',
    where: 'date-holidays 3.37.0',
  },
  own: { who: 'source.own', read: '2026-11-21', where: 'our own advice' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
