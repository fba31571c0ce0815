import type { FieldRole } from '../fields/roles.ts';
import type { PageId } from '../pages/page.ts';
import type { WordKey } from '../words/translate.ts';
import type { SourceId } from './sources.ts';

export interface Hint {
  role: FieldRole;
  title: WordKey;
  text: WordKey;
  source: SourceId;
}

const sourcesByForm = {
  request: {
    document: 'sede-2024-07',
    surname: 'sede-2026-10',
    email: 'certificates-2026',
    'email-confirm': 'own',
    conditions: 'sede-2024-07',
    submit: 'sede-2026-10',
  },
  download: {
    document: 'sede-2026-10',
    surname: 'sede-2026-10',
    code: 'office-2026',
    conditions: 'sede-2024-07',
    submit: 'sede-2026-10',
  },
  // Prefilled fields come from the certificate: only typed ones have hints.
  renewal: {
    email: 'sede-2024-07',
    'email-confirm': 'own',
  },
  video: {
    code: 'reports-code',
    document: 'own',
    surname: 'own',
    phone: 'press-2026-01',
    'phone-confirm': 'own',
    conditions: 'forms-2023-06',
  },
  'video-sms': { 'sms-code': 'press-2026-01' },
} as const satisfies Record<string, Partial<Record<FieldRole, SourceId>>>;

/** The hints of a form's fields; empty for other pages. */
export function hintsFor(page: PageId): readonly Hint[] {
  switch (page) {
    case 'request-form':
      return roles(sourcesByForm.request).map(([role, source]) => ({
        role,
        source,
        ...words(`hint.request.${role}`),
      }));
    case 'download-form':
      return roles(sourcesByForm.download).map(([role, source]) => ({
        role,
        source,
        ...words(`hint.download.${role}`),
      }));
    case 'renew-form':
      return roles(sourcesByForm.renewal).map(([role, source]) => ({
        role,
        source,
        ...words(`hint.renewal.${role}`),
      }));
    case 'video-data':
      return roles(sourcesByForm.video).map(([role, source]) => ({
        role,
        source,
        ...words(`hint.video.${role}`),
      }));
    case 'video-sms':
      return roles(sourcesByForm['video-sms']).map(([role, source]) => ({
        role,
        source,
        ...words(`hint.video.${role}`),
      }));
    default:
      return [];
  }
}

function roles<Role extends FieldRole>(sources: Record<Role, SourceId>): [Role, SourceId][] {
  return Object.entries(sources) as [Role, SourceId][];
}

function words<Stem extends string>(stem: Stem): { title: `${Stem}.title`; text: `${Stem}.text` } {
  return { title: `${stem}.title`, text: `${stem}.text` };
}
