import type { Site } from '../cases/state.ts';
import { officeMapHost, sedeHosts } from '../pages/addresses.ts';
import { detectAddress } from '../pages/detect-address.ts';
import { detectSede, type SedePageFound } from '../pages/detect-sede.ts';
import type { PageSigns } from '../pages/page-signs.ts';

/**
 * The page of the sede or office map with this path and these signs, with the evidence; `undefined` for an unknown
 * page. Pages of form hosts are reported by their forms.
 */
export function pageAt(
  path: string,
  signs: PageSigns,
  site: Exclude<Site, 'forms'>,
): SedePageFound | undefined {
  const hostname = site === 'sede' ? sedeHosts[0] : officeMapHost;
  const byPath = detectAddress({ protocol: 'https:', hostname, port: '', pathname: path, search: '' });
  if (site === 'sede') return detectSede(byPath, signs);
  return byPath && { page: byPath, agreed: ['path'] };
}
