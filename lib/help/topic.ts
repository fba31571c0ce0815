import type { LinkedPage } from '../journey/advice.ts';
import type { Phase } from '../journey/phases.ts';
import type { SourceId } from '../journey/sources.ts';
import type { WordKey } from '../words/translate.ts';

/** What an answer is about: it stands above its title. */
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

/** One of the extension's own pages that an answer leads to. */
export type OwnTarget = 'backup' | 'sheet' | 'options' | 'call' | 'renewal' | 'code';

/** Where an answer leads: `booking` is where the organisation that looks after this computer gives appointments. */
export type Target = LinkedPage | OwnTarget | 'booking';

/** One answer of the help: everything the extension has to say on one thing. */
export interface Topic {
  /** Unique, and the same in every language. */
  id: string;
  /** A kind, a step of the journey, or the words for where it holds: a form, a browser, who it is for. */
  about: TopicKind | { phase: Phase } | { words: WordKey };
  title: WordKey;
  text: readonly WordKey[];
  /** The text is to be done one after the other. */
  ordered?: true;
  /** How people ask for it, where neither title nor text has their words. Searched, never shown. */
  asked?: WordKey;
  sources: readonly SourceId[];
  /** Where it is done. */
  opens?: Target;
  /** Only for those whose question matches this: others would read of what is no concern of theirs. */
  named?: RegExp;
  /** It is for another system or browser than this one. */
  elsewhere?: true;
}
