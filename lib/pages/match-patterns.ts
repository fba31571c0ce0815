import { forbiddenFormPaths, formHostFamilies, notFormHosts, officeMapHost, sedeHosts } from './addresses.ts';

/** The form hosts, in every frame. The first family covers the sede's own hosts, too. */
export const formPatterns: readonly string[] = formHostFamilies.map((family) => `https://*.${family}/*`);

/** The sede, the office locator, and the form hosts: there a form may be opened as the page itself. */
export const guidePatterns: readonly string[] = [...formPatterns, `https://${officeMapHost}/*`];

/** Parts of those hosts that no script may enter. */
const forbiddenPatterns = forbiddenFormPaths.map((path) => `https://*${path}*`);

/** What {@link guidePatterns} cover and the guide stays out of. */
export const guideExclusions: readonly string[] = [
  ...notFormHosts.filter((host) => !isSede(host)).map(hostPattern),
  ...forbiddenPatterns,
];

/** What {@link formPatterns} cover and the forms' script stays out of. */
export const formExclusions: readonly string[] = [...notFormHosts.map(hostPattern), ...forbiddenPatterns];

/** The hosts the extension asks for. */
export const hostPatterns: readonly string[] = [
  ...sedeHosts.map(hostPattern),
  ...formPatterns,
  hostPattern(officeMapHost),
];

function hostPattern(host: string): string {
  return `https://${host}/*`;
}

function isSede(host: string): boolean {
  return (sedeHosts as readonly string[]).includes(host);
}
