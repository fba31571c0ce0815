import { type FoundFields, findFields } from '../fields/find-fields.ts';
import { fold } from '../fields/fold.ts';
import { type Address, isFormAddress } from './addresses.ts';
import { bareView, type PageView } from './page.ts';

/** Most headings looked at, in page order. */
const mostHeadings = 60;

/**
 * What can be said of an open page without reading anything typed into it. On the sede the address says it all,
 * so the document is only looked at on form hosts.
 *
 * @param fields every field of it, where they have been looked for already
 */
export function readPageView(document: Document, url: Address, fields?: FoundFields): PageView {
  if (!isFormAddress(url)) return bareView(url);
  return {
    url,
    headings: headings(document),
    roles: [...(fields ?? findFields(document)).keys()],
    controls: document.querySelectorAll(
      'input:not([type]), input[type="text"], input[type="email"], input[type="tel"]',
    ).length,
    text: url.pathname.toLowerCase().includes('validardescarga')
      ? fold(document.body?.textContent ?? '')
      : '',
  };
}

/**
 * Headings, and where a page marks none as such, its bold lines. Bold words are looked at last: on some of these
 * pages a name or a number is among them.
 */
function headings(document: Document): string[] {
  const marked = lines(document, 'h1,h2,h3,h4,h5,h6,legend,caption,[role="heading"]');
  return marked.length > 0 ? marked : lines(document, 'strong,b,.titulo');
}

function lines(document: Document, selector: string): string[] {
  const found: string[] = [];
  const elements = document.querySelectorAll(selector);
  for (let index = 0; index < elements.length && found.length < mostHeadings; index++) {
    const line = fold(elements[index]?.textContent ?? '');
    if (line !== '') found.push(line);
  }
  return found;
}
