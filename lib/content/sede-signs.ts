import { noSigns, type PageSigns } from '../pages/page-signs.ts';
import { readPageSigns } from '../pages/read-signs.ts';

/** How often a page is read at one path: it may be built while it is there, or change all the time. */
const maxReadings = 6;

/** Reads what the page says of itself, as long as that may change what page it is. */
export interface SedeSigns {
  /** What the page says at this path, if it is something else than before. */
  news: (path: string) => PageSigns | undefined;
  /** What was read last. */
  latest: () => PageSigns;
}

export function createSedeSigns(document: Document): SedeSigns {
  let readAt: string | undefined;
  let readings = 0;
  let signs = noSigns;
  let said = '';

  return {
    news: (path) => {
      if (path !== readAt) {
        readAt = path;
        readings = 0;
        said = '';
      }
      if (readings >= maxReadings) return undefined;
      readings++;
      signs = readPageSigns(document);
      const now = JSON.stringify(signs);
      if (now === said) return undefined;
      said = now;
      return signs;
    },
    latest: () => signs,
  };
}
