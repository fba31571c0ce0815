import { findFields } from '../fields/find-fields.ts';
import { fold } from '../fields/fold.ts';
import { isFormAddress } from './addresses.ts';
import type { PageView } from './page.ts';

/** Most headings looked at, in page order. */
const mostHeadings = 60;

/**
 * What can be said of an open page without reading anything typed into it. On the sede the address says it all,
 * so the document is only looked at on form hosts.
 */
export function readPageView(document: Document, address: string): PageView {
  const url = new URL(address);
  if (!isFormAddress(url)) return { url, headings: [], roles: [] };
  return { url, headings: headings(document), roles: [...findFields(document).keys()] };
}

function headings(document: Document): string[] {
  const lines: string[] = [];
  const elements = document.querySelectorAll(
    'h1,h2,h3,h4,h5,h6,legend,caption,th,strong,b,[role="heading"],.titulo',
  );
  for (let index = 0; index < elements.length && lines.length < mostHeadings; index++) {
    const line = fold(elements[index]?.textContent ?? '');
    if (line !== '') lines.push(line);
  }
  return lines;
}
