export const systems = ['windows', 'mac', 'linux', 'other'] as const;

export type System = (typeof systems)[number];

/**
 * The version in the file's name changes a few times a year, so the page is linked, never the file (source: update
 * scripts of packagers, 2026).
 */
export const installerPage =
  'https://www.sede.fnmt.gob.es/descargas/descarga-software/instalacion-software-generacion-de-claves';

/** The system of a user agent. */
export function systemOf(userAgent: string): System {
  if (/Windows/i.test(userAgent)) return 'windows';
  if (/Android|iPhone|iPad|CrOS/i.test(userAgent)) return 'other';
  if (/Mac OS X|Macintosh/i.test(userAgent)) return 'mac';
  if (/Linux|X11/i.test(userAgent)) return 'linux';
  return 'other';
}
