import { expect, test } from 'vitest';
import { countOf, timeoutMs } from '../fuzz-size.ts';
import { layouts } from './layouts.ts';
import { parse } from './light-dom.ts';
import { type MadeForm, makeForeignForm, makeForm } from './make-form.ts';
import { languages } from './wordings.ts';

const { readPage } = await import('../../../lib/pages/read-page-view.ts');
const { detectForm } = await import('../../../lib/pages/detect-form.ts');

interface Count {
  forms: number;
  formsFound: number;
  fields: number;
  fieldsFound: number;
}

interface Result {
  wrong: string[];
  missed: string[];
  counts: Map<string, Count>;
}

function readAll(make: (seed: number) => MadeForm, count: number, first = 1): Result {
  const result: Result = { wrong: [], missed: [], counts: new Map() };
  for (let seed = first; seed < first + count; seed++) {
    const made = make(seed);
    const { language, layout, page, around } = made;
    const name = `seed ${seed}, ${language}, ${layout}`;
    const document = parse(made.html);
    const { view, fields } = readPage(document, new URL(made.address));
    const form = detectForm(view, around);
    const found = [...fields].filter(([role]) => form?.fields.includes(role));
    const marked = [...document.querySelectorAll('[data-is]')];
    if (form && form.id !== page) result.wrong.push(`${name}: taken for ${form.id}`);
    for (const [role, field] of found)
      if (field.getAttribute('data-is') !== role)
        result.wrong.push(`${name}: ${field.getAttribute('data-is') ?? 'another field'} taken for ${role}`);
    const lost = marked.filter((field) => !found.some(([, each]) => each === field));
    for (const field of form ? lost : [])
      result.missed.push(
        `${name}: ${field.getAttribute('data-is')}: ${field.parentElement?.outerHTML.slice(0, 700)}`,
      );
    if (!form && page)
      result.missed.push(
        `${name}: the form: ${[...view.headings, '//', ...view.lines].join(' | ')} (${view.roles.join()})`,
      );
    for (const key of [language, layout]) {
      const known = result.counts.get(key) ?? { forms: 0, formsFound: 0, fields: 0, fieldsFound: 0 };
      result.counts.set(key, {
        forms: known.forms + 1,
        formsFound: known.formsFound + (form ? 1 : 0),
        fields: known.fields + marked.length,
        fieldsFound: known.fieldsFound + marked.length - lost.length,
      });
    }
  }
  return result;
}

function share(counts: Map<string, Count>, keys: readonly string[]): { forms: number; fields: number } {
  const sum = (of: keyof Count): number => keys.reduce((all, key) => all + (counts.get(key)?.[of] ?? 0), 0);
  return { forms: sum('formsFound') / sum('forms'), fields: sum('fieldsFound') / sum('fields') };
}

/** A table by language and layout, for `FORMS_TABLE=1`. */
function tableOf({ counts }: Result): string {
  const percent = (found: number, of: number): string =>
    of === 0 ? '–' : `${((100 * found) / of).toFixed(2)} %`;
  const row = (key: string): string => {
    const { forms, formsFound, fields, fieldsFound } = counts.get(key) ?? {
      forms: 0,
      formsFound: 0,
      fields: 0,
      fieldsFound: 0,
    };
    return `| ${key} | ${forms} | ${percent(formsFound, forms)} | ${percent(fieldsFound, fields)} |`;
  };
  return [
    '| | Forms | found | fields found |',
    '|---|--:|--:|--:|',
    ...languages.map(({ name }) => row(name)),
    ...Object.keys(layouts).map(row),
  ].join('\n');
}

const names = languages.map(({ name }) => name);

test('of generated forms no field is taken for another, and hardly any is missed', timeoutMs, () => {
  const result = readAll(makeForm, countOf('forms'));
  if (process.env.FORMS_TABLE) console.log(`${tableOf(result)}\n${result.missed.slice(0, 80).join('\n')}`);
  expect(result.wrong).toEqual([]);
  const { forms, fields } = share(result.counts, names);
  expect(fields, result.missed.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(0.995);
  expect(forms, result.missed.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(0.999);
});

test('generated forms of other certificates, or of none, are not the citizen’s', timeoutMs, () => {
  expect(readAll(makeForeignForm, Math.ceil(countOf('forms') / 5)).wrong).toEqual([]);
});
