// @vitest-environment jsdom
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { findFields } from '../../lib/fields/find-fields.ts';
import { fieldRoles } from '../../lib/fields/roles.ts';
import { pages } from '../../lib/pages/catalogue.ts';
import { detectPage } from '../../lib/pages/detect-page.ts';
import { readPageView } from '../../lib/pages/read-page-view.ts';

/**
 * Forms as they were, are, or might be. The first line gives page and address; `data-is` marks each field. An unmarked
 * field must not be found.
 */
const folder = join(import.meta.dirname, 'museum');
const exhibits = globSync('*.html', { cwd: folder }).toSorted();

interface Exhibit {
  page: string;
  address: string;
  document: Document;
}

function open(file: string): Exhibit {
  const html = readFileSync(join(folder, file), 'utf8');
  const [, page = '', address = ''] = /^<!-- page: (\S+) \| address: (\S+) \|/.exec(html) ?? [];
  return { page, address, document: new DOMParser().parseFromString(html, 'text/html') };
}

function failures(file: string): string[] {
  const { page, address, document } = open(file);
  const name = basename(file, '.html');
  const detected = detectPage(readPageView(document, new URL(address))) ?? 'none';
  if (detected !== page) return [`${name}: taken for ${detected}`];
  const definition = pages.find(({ id }) => id === page);
  const found = definition?.on === 'form-host' ? findFields(document, definition.fields) : new Map();
  const marked = [...document.querySelectorAll<HTMLElement>('[data-is]')];
  return [
    ...marked
      .filter((field) => ![...found.values()].includes(field))
      .map((field) => `${name}: ${field.dataset.is} not found`),
    ...[...found]
      .filter(([role, field]) => field.dataset.is !== role)
      .map(([role, field]) => `${name}: ${field.dataset.is ?? 'another field'} taken for ${role}`),
  ];
}

test('the museum holds at least thirty forms, every role among them', () => {
  expect(exhibits.length).toBeGreaterThanOrEqual(30);
  const roles = new Set(
    exhibits.flatMap((file) =>
      [...open(file).document.querySelectorAll<HTMLElement>('[data-is]')].map((field) => field.dataset.is),
    ),
  );
  expect([...roles].toSorted()).toEqual([...fieldRoles].toSorted());
});

test('every form is read as it says, but for those listed as failing', () => {
  const expected: string[] = JSON.parse(readFileSync(join(folder, 'expected-failures.json'), 'utf8'));
  expect(exhibits.flatMap(failures)).toEqual(expected);
});

test('no field is ever taken for another', () => {
  expect(exhibits.flatMap(failures).filter((line) => line.includes('taken for'))).toEqual([]);
});
