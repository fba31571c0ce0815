import MiniSearch, { type SearchResult } from 'minisearch';
import { indexTerms, isDistinctive, searchTerm } from './terms.ts';

export interface HelpDocument {
  id: string;
  /** How people ask for it, its title included, in every language; each phrase is scored by itself. */
  phrases: readonly string[];
  /** The answer's text in every language: people mix the procedure's words with their own. */
  text: string;
  weight: number;
}

/** Finds answers' ids, best first. */
export type FindAnswers = (query: string) => string[];

/** Minimum share of the query, weighed by rarity, that an answer must contain. */
const minCoverage = 0.5;

/** Minimum share of the best score. */
const minRelativeScore = 0.3;

/** Weight of a match in the text, beside one in a phrase. */
const textShare = 0.35;

const questionWord = 0.4;

const maxAnswers = 12;

const searchOptions = {
  processTerm: searchTerm,
  boostTerm: (term: string) => (isDistinctive(term) ? 1 : questionWord),
  prefix: (term: string) => term.length >= 4,
  // One wrong letter in a short word, two in a long one; none where it would be another word.
  fuzzy: (term: string) => (term.length >= 8 ? 2 : term.length >= 5 ? 1 : 0),
  weights: { fuzzy: 0.4, prefix: 0.6 },
};

/** A search that tolerates typing errors, missing accents and half-typed words. */
export function helpSearch(documents: readonly HelpDocument[]): FindAnswers {
  const phrases = documents.flatMap(({ id, phrases: all }) =>
    all.map((phrase, at) => ({ id: `${id}#${at}`, topic: id, phrase, terms: [...new Set(termsOf(phrase))] })),
  );
  const rarity = rarityIn(phrases.map(({ terms }) => terms));
  const byPhrase = new MiniSearch<(typeof phrases)[number]>({
    fields: ['phrase'],
    storeFields: ['topic', 'terms'],
    processTerm: indexTerms,
    searchOptions: { ...searchOptions, bm25: { k: 1.2, b: 0.4, d: 0.5 } },
  });
  byPhrase.addAll(phrases);
  const byText = new MiniSearch<HelpDocument>({
    fields: ['text'],
    processTerm: indexTerms,
    // An answer's length says little about its quality.
    searchOptions: { ...searchOptions, bm25: { k: 1.2, b: 0.3, d: 0.5 } },
  });
  byText.addAll(documents);

  return (query) => {
    const asked = new Set(termsOf(query));
    if (asked.size === 0) return [];
    const all = weigh(asked, rarity);
    const inPhrases = groupBy(byPhrase.search(query), ({ topic }) => String(topic));
    const distinctive = [...asked].filter(isDistinctive);
    const inTexts = new Map(
      byText.search({ queries: distinctive }).map((result) => [result.id as string, result]),
    );
    const found = documents.flatMap(({ id, weight }) => {
      const matching = inPhrases.get(id) ?? [];
      const text = inTexts.get(id);
      const matched = new Set([...matching, ...(text ? [text] : [])].flatMap(({ queryTerms }) => queryTerms));
      const part = weigh(matched, rarity) / all;
      if (part < minCoverage || ![...matched].some(isDistinctive)) return [];
      const phrase = phrasesScore(matching, all, rarity);
      return [{ id, score: weight * part * (phrase + textShare * (text?.score ?? 0)) }];
    });
    found.sort((one, other) => other.score - one.score);
    const best = found[0]?.score ?? 0;
    return found
      .filter(({ score }) => score >= best * minRelativeScore)
      .slice(0, maxAnswers)
      .map(({ id }) => id);
  };
}

function phrasesScore(matching: readonly SearchResult[], all: number, rarity: Rarity): number {
  let best = 0;
  let inBest: ReadonlySet<string> = new Set();
  const scored = matching.map((result) => ({ result, score: phraseScore(result, all, rarity) }));
  for (const { result, score } of scored) {
    if (score <= best) continue;
    best = score;
    inBest = new Set(result.queryTerms);
  }
  const others = scored.filter(({ result }) => result.queryTerms.some((term) => !inBest.has(term)));
  return best + Math.max(0, ...others.map(({ score }) => score)) / 2;
}

/** Higher the more of the query the phrase has, and the less else. */
function phraseScore({ score, queryTerms, match, terms }: SearchResult, all: number, rarity: Rarity): number {
  const ofQuery = weigh(new Set(queryTerms), rarity) / all;
  const ofPhrase = Object.keys(match).length / Math.max(1, (terms as string[]).length);
  return score * ofQuery * (0.5 + 0.5 * Math.min(1, ofPhrase));
}

/** Rarity of a word in no phrase: it may be the name of a place, or of something else altogether. */
const unknownRarity = 20;

type Rarity = (term: string) => number;

function rarityIn(texts: readonly (readonly string[])[]): Rarity {
  const counts = new Map<string, number>();
  for (const term of texts.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) =>
    (isDistinctive(term) ? 1 : questionWord) *
    Math.log(1 + texts.length / (counts.get(term) ?? unknownRarity));
}

function weigh(terms: ReadonlySet<string>, rarity: Rarity): number {
  let sum = 0;
  for (const term of terms) sum += rarity(term);
  return sum;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function termsOf(text: string): string[] {
  return text.split(/[\n\r\p{Z}\p{P}]+/u).flatMap((word) => searchTerm(word) ?? []);
}
