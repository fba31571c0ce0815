import { expect, test, vi } from 'vitest';
import { emptyState } from '../../lib/cases/state.ts';
import { pageIds } from '../../lib/pages/page.ts';
import { fieldsView } from '../../lib/view/fields-view.ts';
import { guideView } from '../../lib/view/guide-view.ts';
import { es } from '../../lib/words/es/index.ts';
import { catalogues, type WordKey } from '../../lib/words/translate.ts';
import { contextOf } from './command-context.ts';

// A made-up language replaces English: every Spanish text in brackets.
vi.mock('../../lib/words/en/index.ts', async () => {
  const { es: spanish } = await import('../../lib/words/es/index.ts');
  const bracketed = Object.entries(spanish).map(([key, text]) => [
    key,
    key === 'language.locale' ? text : `⟦${text}⟧`,
  ]);
  return { en: Object.fromEntries(bracketed) };
});

function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

/** Not shown as text: drawings, words in the Configurador's window, and spoken sentences composed of the rest. */
const notWords =
  /\.pictures?\b|\.(lang|language|page|stop|panel|side|step|phase|kind|mode|target|href|status|id|role|mark|action|row|note|look|asks|undo|case)$|\.window\.(title|again|accept|cancel)$|^\.(roles|messages)\b|\.spoken\b/;

const { now } = contextOf();

test('the language in this test is the made-up one', () => {
  for (const [key, text] of Object.entries(es))
    if (key !== 'language.locale') expect(catalogues.en[key as WordKey]).toBe(`⟦${text}⟧`);
});

test.each(pageIds)('a language’s files are all that the panel over %s and its hints need', (page) => {
  const panel = guideView({
    state: emptyState,
    now,
    zone: 'Europe/Madrid',
    page,
    site: 'sede',
    language: 'en',
    system: 'linux',
    browser: 'firefox',
    sentAt: 1_000,
    form: { page, roles: [] },
  });
  const read = [...textsIn(panel), ...textsIn(fieldsView(page, 'en', 1, { trace: true, hasCode: true }))];
  expect(read.length).toBeGreaterThan(50);
  const foreign = read.filter(([path, text]) => !notWords.test(path) && !/^⟦.*⟧|⟦.*⟧$/s.test(text));
  expect(foreign.map(String)).toEqual([]);
});
