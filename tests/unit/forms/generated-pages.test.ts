import { expect, test } from 'vitest';
import { countOf, timeoutMs } from '../fuzz-size.ts';
import { parse } from './light-dom.ts';
import { makePage } from './make-page.ts';

const { pageAt } = await import('../../../lib/background/page-at.ts');
const { readPageSigns } = await import('../../../lib/pages/read-signs.ts');

test('generated pages of the sede are known where they moved, and nothing else is', timeoutMs, () => {
  const wrong: string[] = [];
  const missed: string[] = [];
  const count = countOf('sede pages');
  for (let seed = 1; seed <= count; seed++) {
    const { html, path, page, name } = makePage(seed);
    const found = pageAt(path, readPageSigns(parse(html)), 'sede')?.page;
    if (found === page) continue;
    (found === undefined ? missed : wrong).push(`${name} at ${path}: ${found ?? 'nothing'}`);
  }
  if (process.env.FORMS_TABLE)
    console.log(`${wrong.length} wrong, ${missed.length} missed\n${missed.slice(0, 40).join('\n')}`);
  expect(wrong).toEqual([]);
  expect(missed.length / count, missed.slice(0, 20).join('\n')).toBeLessThan(0.005);
});
