/** Something to be told to whoever listens with a screen reader. */
export interface News {
  text: string;
  /** The language of the text. */
  lang: string;
  /** What it is about. While it waits, newer news of the same takes its place; an empty text only takes it back. */
  about: string | object;
  /** It goes before what waits with it: what is wrong before what comes next. */
  first?: boolean;
  /** It is told though it was told last: the person has come back to it, or has pressed again. */
  again?: boolean;
}

/** What waits to be told, and what was told last. */
export interface Telling {
  waiting: readonly News[];
  /** Another object each time something is told. */
  told: { text: string; lang: string };
  phase: /** Nothing waits. */
    | 'idle'
    /** More may come that belongs to what waits. */
    | 'gathering'
    /** What was told stands until it has been noticed. */
    | 'standing';
}

export const untold: Telling = { waiting: [], told: { text: '', lang: '' }, phase: 'idle' };

/** Most news in one breath: the oldest are left out. */
const maxWaiting = 4;

/** News comes in. */
export function withNews(telling: Telling, news: News): Telling {
  const others = telling.waiting.filter(({ about, text }) => about !== news.about && text !== news.text);
  const isOld = !news.text || (!news.again && telling.told.text.includes(news.text));
  const waiting = isOld ? others : [...others, news].slice(-maxWaiting);
  const isNew = telling.phase === 'idle' && waiting.length > 0;
  return { ...telling, waiting, phase: isNew ? 'gathering' : telling.phase };
}

const rank = ({ first }: News): number => (first ? 0 : 1);

/** Time has passed: what waits in one language is told as one. */
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
