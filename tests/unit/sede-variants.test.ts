// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pageAt } from '../../lib/background/page-at.ts';
import { detectForm } from '../../lib/pages/detect-form.ts';
import type { PageId } from '../../lib/pages/page.ts';
import { readPage } from '../../lib/pages/read-page-view.ts';
import { readPageSigns } from '../../lib/pages/read-signs.ts';
import { guessed } from '../sede/guessed.ts';
import { addresses, hosts } from '../sede/hosts.ts';
import { moved } from '../sede/moved.ts';
import { respond } from '../sede/respond.ts';
import { World } from '../sede/world.ts';

const journey: readonly [address: string, page: PageId][] = [
  [addresses.setup, 'software-setup'],
  [addresses.request, 'software-request'],
  [addresses.identity, 'software-identity'],
  [addresses.download, 'software-download'],
  [addresses.exportHelp, 'faq-export'],
];
const forms: readonly [path: string, page: PageId, around: PageId][] = [
  [guessed.paths.request, 'request-form', 'software-request'],
  [guessed.paths.requestDone, 'request-done', 'software-request'],
  ['/DescargaCertificados/preDescarga.do', 'download-form', 'software-download'],
];

function open(address: string, variant: Partial<World['variant']>): { url: URL; document: Document } {
  const world = new World();
  Object.assign(world.variant, variant);
  const url = new URL(variant.paths === 'moved' ? moved(address) : address);
  const { body } = respond(
    {
      host: url.host,
      method: 'GET',
      path: url.pathname,
      query: url.searchParams,
      body: '',
      form: new URLSearchParams(),
    },
    world,
  );
  return { url, document: new DOMParser().parseFromString(body, 'text/html') };
}

const variants: readonly [string, Partial<World['variant']>][] = [
  ['as it is known', {}],
  ['with all paths changed', { paths: 'moved' }],
  ['in Catalan', { language: 'ca' }],
  ['in Catalan with all paths changed', { language: 'ca', paths: 'moved' }],
];

test.each(variants)('the simulated sede %s: its pages are known', (_, variant) => {
  const found = journey.map(([address]) => {
    const { url, document } = open(address, variant);
    return pageAt(url.pathname, readPageSigns(document), 'sede')?.page;
  });
  expect(found).toEqual(journey.map(([, page]) => page));
});

test.each(variants)('the simulated sede %s: its forms are known', (_, variant) => {
  const found = forms.map(([path, , around]) => {
    const { url, document } = open(`https://${hosts.apus}${path}`, variant);
    return detectForm(readPage(document, url).view, around)?.id;
  });
  expect(found).toEqual(forms.map(([, page]) => page));
});
