import type { Site } from '../cases/state.ts';
import { officeMapHost, sedeHosts } from '../pages/addresses.ts';
import { detectAddress } from '../pages/detect-address.ts';
import { formPages } from '../pages/form-pages.ts';
import type { PageId } from '../pages/page.ts';

/**
 * Which page of a site its own script says it is in, by the path it lies at; on a host of forms, where no path tells, by
 * the name that the form's script gave it. `undefined` for a page Certiguía does not know.
 */
export function pageAt(at: string, site: Site): PageId | undefined {
  if (site === 'forms') return formPages.find(({ id }) => id === at)?.id;
  const hostname = site === 'sede' ? sedeHosts[0] : officeMapHost;
  return detectAddress({ protocol: 'https:', hostname, port: '', pathname: at, search: '' });
}
