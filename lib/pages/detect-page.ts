import { isFormAddress, sedePath } from './addresses.ts';
import { pages } from './catalogue.ts';
import type { PageDefinition, PageId, PageView, SedePage } from './page.ts';

/** Which page this is, or `undefined` on a page Certiguía does not know. */
export function detectPage(view: PageView): PageId | undefined {
  return pages.find((page) => matchesPage(page, view))?.id;
}

/** Whether the view is this page, looked at alone. */
export function matchesPage(page: PageDefinition, view: PageView): boolean {
  switch (page.on) {
    case 'sede': {
      const path = sedePath(view.url);
      return path !== undefined && matchesPath(page, path);
    }
    case 'form-host':
      return isFormAddress(view.url) && page.matches({ ...view, url: withoutParameters(view.url) });
    case 'host':
      return view.url.protocol === 'https:' && view.url.port === '' && view.url.hostname === page.host;
  }
}

/** Java's servers may write a session into the path: `/x.do;jsessionid=1`. It says nothing of the page. */
function withoutParameters(url: URL): URL {
  const plain = new URL(url);
  plain.pathname = plain.pathname.replace(/;[^/]*/g, '');
  return plain;
}

function matchesPath({ paths, only, except }: SedePage, path: string): boolean {
  const here = paths.some(
    (known) => path === known.path || (known.below === true && path.startsWith(`${known.path}/`)),
  );
  return here && (only?.test(path) ?? true) && !except?.test(path);
}
