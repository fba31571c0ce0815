import { noSigns, type PageSigns } from '../pages/page-signs.ts';
import { readPageSigns } from '../pages/read-signs.ts';

/** Maximum readings per path: a page may change all the time. */
const maxReadings = 6;

/** Reads the page's signs for as long as they may change what page it is. */
export interface SedeSigns {
  news: (path: string) => PageSigns | undefined;
  latest: () => PageSigns;
}

export function createSedeSigns(document: Document): SedeSigns {
  let readAt: string | undefined;
  let readings = 0;
  let signs = noSigns;
  let lastSigns = '';

  return {
    news: (path) => {
      if (path !== readAt) {
        readAt = path;
        readings = 0;
        lastSigns = '';
      }
      if (readings >= maxReadings) return undefined;
      readings++;
      signs = readPageSigns(document);
      const now = JSON.stringify(signs);
      if (now === lastSigns) return undefined;
      lastSigns = now;
      return signs;
    },
    latest: () => signs,
  };
}
