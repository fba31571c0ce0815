import { forbiddenFormPaths, formHostFamilies, notFormHosts, officeMapHost, sedeHosts } from './addresses.ts';
import { pages } from './catalogue.ts';
import { type PageDefinition, readPath } from './page.ts';

const languages = ['es', 'en', 'ca', 'eu', 'gl'];

/**
 * The manifest's addresses, generated from the catalogue so that pages outside it get nothing at all.
 * `*` before a path stands for the language prefixes, or for nothing.
 */
export const guidePatterns: readonly string[] = [...new Set(pages.flatMap(pagePatterns))];

/** The form hosts, in every frame. */
export const formPatterns: readonly string[] = formHostFamilies.map((family) => `https://*.${family}/*`);

/** What the wildcards of {@link formPatterns} cover and no script may enter. */
export const excludedPatterns: readonly string[] = [
  ...notFormHosts.map((host) => `https://${host}/*`),
  ...forbiddenFormPaths.flatMap((path) => formHostFamilies.map((family) => `https://*.${family}${path}*`)),
];

/** The hosts the extension asks for. */
export const hostPatterns: readonly string[] = [
  ...sedeHosts.map((host) => `https://${host}/*`),
  ...formPatterns,
  `https://${officeMapHost}/*`,
];

function pagePatterns(page: PageDefinition): string[] {
  switch (page.on) {
    case 'sede':
      return page.paths
        .map(readPath)
        .flatMap(({ path, below }) => sedeHosts.flatMap((host) => pathPatterns(host, path, below)));
    case 'host':
      return [`https://${page.host}/*`];
    case 'form-host':
      return [];
  }
}

function pathPatterns(host: string, path: string, below: boolean): string[] {
  if (path === '/')
    return ['', ...languages, 'web/sede'].flatMap((prefix) => exact(`https://${host}/${prefix}`));
  const address = `https://${host}/*${path.slice(1)}`;
  return below ? [...exact(address), `${address}/*`] : exact(address);
}

function exact(address: string): string[] {
  return address.endsWith('/')
    ? [address, `${address}?*`]
    : [address, `${address}?*`, `${address}/`, `${address}/?*`];
}
