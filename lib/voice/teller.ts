import { afterPause, type News, type Telling, untold, withNews } from './telling.ts';

/** Delay for combining news and for rendering, in ms. */
const gatherMs = 250;

/** Minimum time before the next text replaces it, as browsers and screen readers look later, in ms. */
const standMs = 700;

/** Time until the region is emptied, so that nobody finds old news later, in ms. */
const staleMs = 5000;

export type Tell = (news: News) => void;

/**
 * Writes news into an empty polite live region, some time after other rendering. Orca drops a second insertion within
 * a tenth of a second, and browsers do not announce a text that is replaced at once.
 *
 * @param speaker prefix, where others speak too
 */
export function createTeller(region: Pick<HTMLElement, 'textContent' | 'lang'>, speaker = ''): Tell {
  let telling = untold;

  function become(next: Telling): void {
    const { phase } = telling;
    telling = next;
    if (next.phase === phase) return;
    if (next.phase === 'idle') {
      setTimeout(() => {
        if (telling === next) region.textContent = '';
      }, staleMs);
      return;
    }
    const isTold = next.phase === 'standing';
    // Emptied first, so that the same text is an insertion again.
    region.textContent = isTold ? speaker + next.told.text : '';
    region.lang = next.told.lang;
    setTimeout(() => become(afterPause(telling)), isTold ? standMs : gatherMs);
  }

  return (news) => become(withNews(telling, news));
}
