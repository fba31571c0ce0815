import {
  type Announcement,
  type AnnouncementQueue,
  afterDelay,
  emptyQueue,
  enqueue,
} from './announcement-queue.ts';

/** Delay for combining news and for rendering, in ms. */
const gatherMs = 250;

/** Minimum time before the next text replaces it, as browsers and screen readers look later, in ms. */
const standMs = 700;

/** Time until the region is emptied, so that nobody finds old news later, in ms. */
const staleMs = 5000;

export type Announce = (news: Announcement) => void;

/**
 * Writes news into an empty polite live region, some time after other rendering. Orca drops a second insertion within
 * a tenth of a second, and browsers do not announce a text that is replaced at once.
 *
 * @param speaker prefix, where others speak too
 */
export function createAnnouncer(region: Pick<HTMLElement, 'textContent' | 'lang'>, speaker = ''): Announce {
  let queue = emptyQueue;

  function become(next: AnnouncementQueue): void {
    const { phase } = queue;
    queue = next;
    if (next.phase === phase) return;
    if (next.phase === 'idle') {
      setTimeout(() => {
        if (queue === next) region.textContent = '';
      }, staleMs);
      return;
    }
    const isNew = next.phase === 'standing';
    // Emptied first, so that the same text is an insertion again.
    region.textContent = isNew ? speaker + next.last.text : '';
    region.lang = next.last.lang;
    setTimeout(() => become(afterDelay(queue)), isNew ? standMs : gatherMs);
  }

  return (news) => become(enqueue(queue, news));
}
