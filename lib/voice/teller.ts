import { afterPause, type News, type Telling, untold, withNews } from './telling.ts';

/** How long something waits for what comes with it, and for the page to be drawn, in ms. */
const gatherMs = 250;

/** How long it stands before something else takes its place: browsers and screen readers look later, in ms. */
const standMs = 700;

/** How long until it is taken away: whoever reads the page later is not to find it, in ms. */
const staleMs = 5000;

/** Tells news. */
export type Tell = (news: News) => void;

/**
 * Puts news into a polite live region that has been there, empty, before it: some time after whatever else is drawn.
 * Orca drops a second insertion within a tenth of a second, and browsers tell nobody of one that is replaced at once.
 *
 * @param speaker who says it, where others speak too
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
    // Emptied first, the same text is an insertion again.
    region.textContent = isTold ? speaker + next.told.text : '';
    region.lang = next.told.lang;
    setTimeout(() => become(afterPause(telling)), isTold ? standMs : gatherMs);
  }

  return (news) => become(withNews(telling, news));
}
