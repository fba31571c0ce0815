// @vitest-environment jsdom
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFields } from '../../../lib/fields/find-fields.ts';
import { pages } from '../../../lib/pages/catalogue.ts';
import { detectPage } from '../../../lib/pages/detect-page.ts';
import { bareView, pageIds } from '../../../lib/pages/page.ts';
import { pageExamples } from '../../../lib/pages/page-examples.ts';
import { readPageView } from '../../../lib/pages/read-page-view.ts';
import { cpuTime } from '../cpu-time.ts';
import { runsOf, timeoutMs } from '../fuzz-size.ts';

const folder = join(import.meta.dirname, '../museum');
const exhibits = globSync('*.html', { cwd: folder })
  .toSorted()
  .map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const [, page = '', address = ''] = /^<!-- page: (\S+) \| address: (\S+) \|/.exec(html) ?? [];
    return { file, html, page, address };
  });
const forms = exhibits.filter(({ html, page }) => html.includes('data-is') && page !== 'none');

const changes = [
  'remove',
  'empty',
  'rename',
  'wrap',
  'unwrap',
  'before',
  'after',
  'double',
  'clobber',
  'accents',
  'case',
  'hide',
] as const;
type Change = { what: (typeof changes)[number]; where: number };

const change: fc.Arbitrary<Change> = fc.record({ what: fc.constantFrom(...changes), where: fc.nat(400) });

function changeAt(document: Document, { what, where }: Change): void {
  const all = [...document.body.querySelectorAll('*')];
  const element = all[where % Math.max(1, all.length)];
  if (!element) return;
  const made = (name: string, text: string): Element =>
    Object.assign(document.createElement(name), { textContent: text });
  switch (what) {
    case 'remove':
      element.remove();
      break;
    case 'empty':
      element.replaceChildren();
      break;
    case 'rename':
      if (element.id !== '') element.id = `x${where}`;
      element.setAttribute('name', `n${where}`);
      // `className` of an SVG element is read-only.
      element.setAttribute('class', `c${where}`);
      break;
    case 'wrap': {
      const wrapper = document.createElement('div');
      element.replaceWith(wrapper);
      wrapper.append(element);
      break;
    }
    case 'unwrap':
      if (!element.matches('label, table, tr, td, form, input, button'))
        element.replaceWith(...element.childNodes);
      break;
    case 'before':
      element.before(made('p', 'Información'));
      break;
    case 'after':
      element.after(made('small', 'Campo obligatorio'));
      break;
    case 'double':
      element.after(element.cloneNode(true));
      break;
    case 'clobber':
      element.setAttribute('name', ['getAttribute', 'closest', 'parentNode', 'textContent'][where % 4] ?? '');
      break;
    case 'accents':
      for (const node of element.childNodes)
        if (node.nodeType === 3) node.nodeValue = (node.nodeValue ?? '').normalize('NFD');
      break;
    case 'case':
      for (const node of element.childNodes)
        if (node.nodeType === 3) node.nodeValue = (node.nodeValue ?? '').toUpperCase();
      break;
    case 'hide':
      element.setAttribute('hidden', '');
      break;
  }
}

function read({ html, address }: { html: string; address: string }, mutations: readonly Change[]) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  for (const each of mutations) changeAt(document, each);
  const taken = cpuTime();
  const page = detectPage(readPageView(document, new URL(address)));
  const definition = pages.find(({ id }) => id === page);
  const found = definition?.on === 'form-host' ? findFields(document, definition.fields) : new Map();
  return { page, found, took: taken() };
}

// Where a text before a field names it, two losses can leave it before another field.
const losses: readonly Change['what'][] = ['remove', 'empty', 'unwrap', 'hide'];
const loss = change.filter(({ what }) => losses.includes(what));
const noLoss = change.filter(({ what }) => !losses.includes(what));
const fewChanges = fc
  .tuple(fc.array(noLoss, { maxLength: 4 }), fc.array(loss, { maxLength: 1 }))
  .map((parts) => parts.flat());

test('a form changed at random is read safely, and no field is taken for another', timeoutMs, () => {
  fc.assert(
    fc.property(fc.constantFrom(...forms), fewChanges, (form, mutations) => {
      // What is marked as another field must not be taken for this one.
      for (const [role, field] of read(form, mutations).found)
        if (field.dataset.is !== undefined) expect(field.dataset.is).toBe(role);
    }),
    runsOf('pages'),
  );
});

test('a form with hardly anything left is read safely and quickly', timeoutMs, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...forms),
      fc.array(change, { minLength: 5, maxLength: 60 }),
      (form, mutations) => {
        const { page, took } = read(form, mutations);
        if (page !== undefined) expect(pageIds).toContain(page);
        expect(took).toBeLessThan(5000);
      },
    ),
    runsOf('pages'),
  );
});

test('a page of another kind of certificate stays what it is, however it is changed', timeoutMs, () => {
  const others = exhibits.filter(({ file }) => file.startsWith('other-'));
  expect(others.length).toBeGreaterThan(2);
  fc.assert(
    fc.property(fc.constantFrom(...others), fc.array(change, { maxLength: 4 }), (other, mutations) => {
      const { found, page } = read(other, mutations);
      if (page === 'request-form' || page === 'download-form') expect(found.size).toBe(0);
    }),
    runsOf('pages'),
  );
});

const host = fc.oneof(
  fc.constantFrom(
    'www.sede.fnmt.gob.es',
    'sede.fnmt.gob.es',
    'apus20.cert.fnmt.es',
    'apuc20.sede.fnmt.gob.es',
    'mapaoficinascert.appspot.com',
    'www.sede.fnmt.gob.es.evil.example',
    'evil-sede.fnmt.gob.es.example',
    'wwwxsede.fnmt.gob.es',
    'sede-fnmt.gob.es',
  ),
  fc.domain(),
);
const path = fc.oneof(
  fc.constantFrom(
    ...Object.values(pageExamples).flatMap(({ examples }) => examples.map((each) => new URL(each).pathname)),
  ),
  fc.webPath(),
  fc.string({ unit: 'binary' }).map((text) => `/${encodeURIComponent(text.toWellFormed())}`),
);

test('any address can be judged, and a stranger’s is never a page of the journey', timeoutMs, () => {
  fc.assert(
    fc.property(
      fc.constantFrom('https', 'http'),
      host,
      path,
      fc.webQueryParameters(),
      (scheme, name, where, query) => {
        const url = new URL(`${scheme}://${name}${where}?${query}`);
        const page = detectPage(bareView(url));
        if (page === undefined) return;
        expect(url.protocol).toBe('https:');
        expect(url.hostname).toMatch(
          /^((www\.)?sede\.fnmt\.gob\.es|[\w-]+\.(sede\.fnmt\.gob|cert\.fnmt)\.es|mapaoficinascert\.appspot\.com)$/,
        );
      },
    ),
    runsOf('pages'),
  );
});
