/** Something to announce to screen reader users. */
export interface News {
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
export interface Telling {
  waiting: readonly News[];
  /** A new object for each announcement. */
  told: { text: string; lang: string };
  phase:
    | 'idle'
    /** More may come that belongs to what waits. */
    | 'gathering'
    /** The text stays until it has been noticed. */
    | 'standing';
}

export const untold: Telling = { waiting: [], told: { text: '', lang: '' }, phase: 'idle' };

const maxWaiting = 4;

export function withNews(telling: Telling, news: News): Telling {
  const others = telling.waiting.filter(({ about, text }) => about !== news.about && text !== news.text);
  const isOld = !news.text || (!news.again && telling.told.text.includes(news.text));
  const waiting = isOld ? others : [...others, news].slice(-maxWaiting);
  const isNew = telling.phase === 'idle' && waiting.length > 0;
  return { ...telling, waiting, phase: isNew ? 'gathering' : telling.phase };
}

const rank = ({ first }: News): number => (first ? 0 : 1);

/** After the delay, all waiting news in one language is announced together. */
export function afterPause(telling: Telling): Telling {
  const [next] = telling.waiting;
  if (!next) return { ...telling, phase: 'idle' };
  if (telling.phase !== 'gathering') return { ...telling, phase: 'gathering' };
  const { lang } = next;
  const now = telling.waiting.filter((news) => news.lang === lang);
  const ordered = now.toSorted((one, other) => rank(one) - rank(other));
  return {
    waiting: telling.waiting.filter((news) => news.lang !== lang),
    told: { text: ordered.map(({ text }) => text).join(' '), lang },
    phase: 'standing',
  };
}
