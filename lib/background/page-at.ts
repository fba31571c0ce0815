import type { Site } from '../cases/state.ts';
import { officeMapHost, sedeHosts } from '../pages/addresses.ts';
import { detectAddress } from '../pages/detect-address.ts';
import { detectSede, type SedePageFound } from '../pages/detect-sede.ts';
import type { PageSigns } from '../pages/page-signs.ts';

/**
 * Which page of the sede, or of the office map, lies at a path and says this of itself, and what agreed; `undefined` for a page
 * Certiguía does not know. The pages of the form hosts are reported by their forms.
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
