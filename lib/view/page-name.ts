import type { PageId } from '../pages/page.ts';
import { type Language, t, type WordKey } from '../words/translate.ts';

const names: Readonly<Record<PageId, WordKey>> = {
  home: 'link.home',
  'citizen-hub': 'link.citizen-hub',
  'software-hub': 'link.software-hub',
  'software-setup': 'link.software-setup',
  'software-request': 'link.software-request',
  'software-identity': 'link.software-identity',
  'software-download': 'link.software-download',
  'request-form': 'link.software-request',
  'request-done': 'link.software-request',
  'download-form': 'link.software-download',
  'download-done': 'link.software-download',
  video: 'link.video',
  'video-data': 'link.video',
  'video-sms': 'link.video',
  'dnie-request': 'link.dnie-request',
  'dnie-download': 'link.dnie-download',
  app: 'link.app',
  'renew-setup': 'link.renew-setup',
  'renew-request': 'link.renew-setup',
  'renew-form': 'link.renew-setup',
  'renew-sign': 'link.renew-setup',
  'renew-download': 'link.renew-setup',
  revoke: 'link.revoke',
  status: 'link.status',
  'status-check': 'link.status',
  'status-result': 'link.status',
  representative: 'kind.representante',
  'public-administration': 'kind.empleado-publico',
  component: 'kind.componente',
  'software-downloads': 'link.software-downloads',
  faq: 'help.suggested',
  'faq-export': 'link.faq-export',
  support: 'help.call.fnmt.link',
  'office-map': 'link.office-map',
};

/** What people call the page. */
export function pageName(page: PageId, language: Language): string {
  return t(language, names[page]);
}
