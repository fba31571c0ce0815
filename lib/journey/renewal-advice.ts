import type { PageId } from '../pages/page.ts';
import { advice, type PageAdvice } from './advice.ts';
import type { CaseKind } from './phases.ts';

const download = advice['software-download'];

/** Advice on the renewal's pages during a renewal. */
export const renewingAdvice = {
  'renew-setup': {
    phase: 1,
    title: 'page.renewing-setup.title',
    body: [
      { words: 'page.renewing-setup.body', source: 'sede-2026-10' },
      { words: 'page.renewing-setup.autofirma', source: 'sede-2024-07' },
    ],
    warnings: ['mac-autofirma', 'renew-linux', 'opened-by-hand', 'antivirus', 'administrator'],
  },
  'renew-request': {
    phase: 2,
    title: 'page.renewing-request.title',
    body: [{ words: 'page.renewing-request.body', source: 'sede-2024-07' }],
    warnings: [
      'renew-shared',
      'choose-expiring',
      'renew-password',
      'same-computer',
      'renew-order',
      'renew-linux',
    ],
  },
  'renew-form': {
    phase: 2,
    title: 'page.renewing-form.title',
    body: [{ words: 'page.renewing-form.body', source: 'sede-2024-07' }],
    warnings: ['choose-expiring', 'renew-password', 'renew-order', 'renew-linux'],
  },
  'renew-sign': {
    phase: 2,
    title: 'page.renewing-sign.title',
    body: [{ words: 'page.renewing-sign.body', source: 'sede-2024-07' }],
    warnings: ['choose-expiring', 'renew-linux', 'renew-order'],
  },
  'renew-download': { ...download, title: 'page.renewing-download.title' },
} as const satisfies Partial<Record<PageId, PageAdvice>>;

/** A page's advice in this kind of run. */
export function adviceOn(page: PageId, kind: CaseKind = 'first'): PageAdvice {
  return kind === 'renewal' && page in renewingAdvice
    ? renewingAdvice[page as keyof typeof renewingAdvice]
    : advice[page];
}
