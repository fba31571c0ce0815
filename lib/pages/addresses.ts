/** The parts of an address that are used. A page's `location` fits too, so pages need no `URL`. */
export type Address = Pick<URL, 'protocol' | 'hostname' | 'port' | 'pathname' | 'search'>;

/** The bare host is inferred: browsers hide `www.`, and whether it redirects is not known (2026-11). */
export const sedeHosts = ['www.sede.fnmt.gob.es', 'sede.fnmt.gob.es'] as const;

/** The office locator (cited 2017 to 2026-10). */
export const officeMapHost = 'mapaoficinascert.appspot.com';

/**
 * Families of form hosts: `apus20` and `apuc20` were seen in the first (2023-06) and `apuc20` in the second (2024-07).
 * They have been renamed before, so the family is matched, not the name.
 */
export const formHostFamilies = ['sede.fnmt.gob.es', 'cert.fnmt.es'] as const;

export const notFormHosts = [...sedeHosts, 'www.cert.fnmt.es', 'descargas.cert.fnmt.es'] as const;

/**
 * Never entered: card payment, seals of other kinds, the video identification's camera step and its hand-over to a
 * phone (addresses seen 2023-06 and 2026-07).
 */
export const forbiddenFormPaths = [
  '/pasarela-fnmt/',
  '/SolicitudCertComp/',
  '/InterconexionOnboarding/onBoardingSVPF',
  '/InterconexionOnboarding/ControllerOnBoardingMobile',
] as const;

const prefix = /^\/(?:(?:es|en|ca|eu|gl)(?=\/|$)\/?)?(?:web\/sede(?=\/|$)\/?)?/;

export function isSedeHost(hostname: string): boolean {
  return (sedeHosts as readonly string[]).includes(hostname);
}

/** Whether this host's pages are identified by address. */
export function isAddressHost(hostname: string): boolean {
  return isSedeHost(hostname) || hostname === officeMapHost;
}

/** Whether an FNMT form may be served here, outside the parts that are never entered. */
export function isFormAddress({ hostname, pathname, protocol, port }: Omit<Address, 'search'>): boolean {
  return (
    protocol === 'https:' &&
    port === '' &&
    formHostFamilies.some((family) => hostname.endsWith(`.${family}`)) &&
    !(notFormHosts as readonly string[]).includes(hostname) &&
    !forbiddenFormPaths.some((path) => pathname.toLowerCase().startsWith(path.toLowerCase()))
  );
}

/** A sede address's path without language prefix, `/web/sede` and trailing slashes; `undefined` elsewhere. */
export function sedePath(url: Address): string | undefined {
  if (url.protocol !== 'https:' || url.port !== '' || !isSedeHost(url.hostname)) return undefined;
  return `/${url.pathname.replace(prefix, '')}`.replace(/\/+$/, '') || '/';
}
