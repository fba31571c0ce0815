import MiniSearch from 'minisearch';
import { fold } from '../fields/fold.ts';

/** An answer as it is searched. */
export interface HelpDocument {
  id: string;
  title: string;
  /** How people ask for it. */
  asked: string;
  text: string;
  /** All of it in the other language: people mix the words of the procedure with their own. */
  other: string;
  /** What the answer is worth beside others that match as well; 1 is usual. */
  weight: number;
}

/** Finds answers: the ids, best first. */
export type HelpSearch = (query: string) => string[];

const fields = ['title', 'asked', 'text', 'other'] as const satisfies readonly (keyof HelpDocument)[];

/** Words that say nothing about what is looked for, in both languages, folded. */
const empty = new Set(
  (
    'a al con como cual cuando de del desde el ella en es esta este esto ha hay he la las le lo los me mi mis ' +
    'muy o para pero por porque puede pueden puedo que se si sin su sus te un una uno y ya ' +
    'am an and are at be can do does for from has have how i in is it my of on or the there this to what when where ' +
    'which with'
  ).split(' '),
);

/** Answers with less than this part of the best one's score are not worth reading. */
const worthReading = 0.3;

/** Most answers to one search. */
const mostAnswers = 12;

/** A search over these answers, which forgives typing errors, missing accents and half-typed words. */
export function helpSearch(documents: readonly HelpDocument[]): HelpSearch {
  const index = new MiniSearch<HelpDocument>({
    fields: [...fields],
    processTerm: (term) => {
      const folded = fold(term);
      return folded === '' || empty.has(folded) ? null : folded;
    },
    searchOptions: {
      // How long an answer is says little about how good it is.
      bm25: { k: 1.2, b: 0.3, d: 0.5 },
      boost: { title: 3, asked: 3, text: 1, other: 0.5 },
      prefix: (term) => term.length >= 3,
      // One wrong letter in a short word, two in a long one; none where it would be another word.
      fuzzy: (term) => (term.length >= 8 ? 2 : term.length >= 4 ? 1 : 0),
      weights: { fuzzy: 0.35, prefix: 0.5 },
    },
  });
  index.addAll(documents);
  const weights = new Map<string, number>(documents.map(({ id, weight }) => [id, weight]));

  return (query) => {
    const found = index.search(query, { boostDocument: (id) => weights.get(id) ?? 1 });
    const best = found[0]?.score ?? 0;
    return found
      .filter(({ score }) => score >= best * worthReading)
      .slice(0, mostAnswers)
      .map(({ id }) => id);
  };
}
