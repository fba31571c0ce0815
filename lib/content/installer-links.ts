/** Names of the installers on `descargas.cert.fnmt.es`, old and new (update scripts of packagers, 2024 to 2026). */
const installers = {
  windows: /^\/Windows\/Configurador_FNMT_[\d.]+_64bits\.exe$/i,
  mac: /^\/Mac\/InstaladorConfiguradorFnmt_[\d.]+\.pkg$/i,
  deb: /^\/Linux\/configuradorfnmt_[\d.]+[._]amd64\.deb$/i,
  rpm: /^\/Linux\/configuradorfnmt[_-][\d.]+(-\d+)?\.x86_?64\.rpm$/i,
} as const;

export type InstallerKind = keyof typeof installers;

/** FNMT's links to current installers on this page; the version is in their name. */
export function installerLinks(page: ParentNode): Partial<Record<InstallerKind, string>> {
  const found: Partial<Record<InstallerKind, string>> = {};
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href*="descargas.cert.fnmt.es"]')) {
    if (!URL.canParse(link.href)) continue;
    const { protocol, hostname, port, pathname } = new URL(link.href);
    if (protocol !== 'https:' || hostname !== 'descargas.cert.fnmt.es' || port !== '') continue;
    for (const [kind, name] of Object.entries(installers) as [InstallerKind, RegExp][]) {
      if (name.test(pathname)) found[kind] ??= link.href;
    }
  }
  return found;
}
