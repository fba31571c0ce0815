import type { LinkedPage } from '../journey/advice.ts';
import type { Phase } from '../journey/phases.ts';
import type { SourceId } from '../journey/sources.ts';
import type { WordKey } from '../words/translate.ts';

const topicKinds = [
  'question',
  'page',
  'warning',
  'message',
  'how-to',
  'configurador',
  'documents',
  'office',
  'certiguia',
] as const;

type TopicKind = (typeof topicKinds)[number];

export type OwnTarget = 'backup' | 'sheet' | 'options' | 'call' | 'renewal' | 'code';

/** Where an answer leads: `booking` is the organisation's appointment page. */
export type Target = LinkedPage | OwnTarget | 'booking';

export interface Topic {
  /** Unique, and language-independent. */
  id: string;
  /** A kind, a step of the journey, or the words for where it holds: a form, a browser, who it is for. */
  about: TopicKind | { phase: Phase } | { words: WordKey };
  title: WordKey;
  text: readonly WordKey[];
  ordered?: true;
  /** Further phrasings of the question. Searched, never shown. */
  asked?: WordKey;
  sources: readonly SourceId[];
  opens?: Target;
  /** Shown only for questions that match. */
  named?: RegExp;
  elsewhere?: true;
}
