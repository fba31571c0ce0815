import { forbiddenFormPaths, formHostFamilies, notFormHosts, officeMapHost, sedeHosts } from './addresses.ts';

/** The form hosts, in every frame. The first family covers the sede's own hosts, too. */
export const formPatterns: readonly string[] = formHostFamilies.map((family) => `https://*.${family}/*`);

/** Includes the form hosts, where a form may be opened as the page itself. */
export const guidePatterns: readonly string[] = [...formPatterns, `https://${officeMapHost}/*`];

const forbiddenPatterns = forbiddenFormPaths.map((path) => `https://*${path}*`);

/** Excluded from {@link guidePatterns}. */
export const guideExclusions: readonly string[] = [
  ...notFormHosts.filter((host) => !isSede(host)).map(hostPattern),
  ...forbiddenPatterns,
];

/** Excluded from {@link formPatterns}. */
export const formExclusions: readonly string[] = [...notFormHosts.map(hostPattern), ...forbiddenPatterns];

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
