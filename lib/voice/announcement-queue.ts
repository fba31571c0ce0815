/** Something to announce to screen reader users. */
export interface Announcement {
  text: string;
  lang: string;
  /** The subject. Newer news on the same subject replaces what waits; an empty text only withdraws it. */
  about: string | object;
  /** Goes before other waiting news: errors before what comes next. */
  first?: boolean;
  /** Announced even if it was the last announcement. */
  again?: boolean;
}

/** Waiting news, and the last announcement. */
export interface AnnouncementQueue {
  waiting: readonly Announcement[];
  /** A new object for each announcement. */
  last: { text: string; lang: string };
  phase:
    | 'idle'
    /** More may come that belongs to what waits. */
    | 'gathering'
    /** The text stays until it has been noticed. */
    | 'standing';
}

export const emptyQueue: AnnouncementQueue = {
  waiting: [],
  last: { text: '', lang: '' },
  phase: 'idle',
};

const maxWaiting = 4;

export function enqueue(queue: AnnouncementQueue, news: Announcement): AnnouncementQueue {
  const others = queue.waiting.filter(({ about, text }) => about !== news.about && text !== news.text);
  const isOld = !news.text || (!news.again && queue.last.text.includes(news.text));
  const waiting = isOld ? others : [...others, news].slice(-maxWaiting);
  const isNew = queue.phase === 'idle' && waiting.length > 0;
  return { ...queue, waiting, phase: isNew ? 'gathering' : queue.phase };
}

const rank = ({ first }: Announcement): number => (first ? 0 : 1);

/** After the delay, all waiting news in one language is announced together. */
export function afterDelay(queue: AnnouncementQueue): AnnouncementQueue {
  const [next] = queue.waiting;
  if (!next) return { ...queue, phase: 'idle' };
  if (queue.phase !== 'gathering') return { ...queue, phase: 'gathering' };
  const { lang } = next;
  const now = queue.waiting.filter((news) => news.lang === lang);
  const ordered = now.toSorted((one, other) => rank(one) - rank(other));
  return {
    waiting: queue.waiting.filter((news) => news.lang !== lang),
    last: { text: ordered.map(({ text }) => text).join(' '), lang },
    phase: 'standing',
  };
}
