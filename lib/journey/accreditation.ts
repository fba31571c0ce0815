import type { WordKey } from '../words/translate.ts';
import type { Statement } from './advice.ts';
import type { IdentityRoute } from './phases.ts';

/** The routes to choose from: for whom, price, time. */
export const routes: Readonly<Record<IdentityRoute, { title: WordKey; lines: readonly Statement[] }>> = {
  office: {
    title: 'route.office',
    lines: [
      { words: 'route.office.who', source: 'sede-2022' },
      { words: 'route.office.price', source: 'sede-2022' },
      { words: 'route.office.time', source: 'sede-2026-08' },
    ],
  },
  video: {
    title: 'route.video',
    lines: [
      { words: 'route.video.who', source: 'app-catalogue-2026' },
      { words: 'route.video.price', source: 'guide-2026-10' },
      { words: 'route.video.time', source: 'press-2026-01' },
      { words: 'route.video.renewal', source: 'sede-2026-10' },
    ],
  },
};

/** Where anybody in Spain can go, the map first; and who cannot (FNMT, acreditar identidad, read 2026-08-11). */
export const officeLines = [
  'office.locator',
  'office.public',
  'office.consulate',
  'office.post',
  'office.person',
] as const satisfies readonly WordKey[];

/** Kinds of papers by origin. */
export const personKinds = ['spanish', 'eu', 'other'] as const;
export type PersonKind = (typeof personKinds)[number];

/** Any one of the lines suffices (FNMT, acreditar identidad, read 2026-08-11). */
export const documents: Readonly<Record<PersonKind, readonly WordKey[]>> = {
  spanish: ['documents.spanish.1'],
  eu: ['documents.eu.1', 'documents.eu.2', 'documents.eu.3'],
  other: ['documents.other.1', 'documents.other.2'],
};

/** What to have ready for the video (El Español, 2026-01-26). */
export const videoPreparation = [
  'video.1',
  'video.2',
  'video.3',
  'video.4',
  'video.5',
  'video.6',
] as const satisfies readonly WordKey[];
