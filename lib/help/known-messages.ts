import { plainText } from '../fields/checks/plain-text.ts';
import { type MessageId, messagesOn } from '../journey/message-dictionary.ts';
import type { SourceId } from '../journey/sources.ts';
import type { WordKey } from '../words/translate.ts';
import { backupMessages } from './messages/backups.ts';
import { type Family, foldMessage } from './messages/family.ts';
import { fnmtMessages } from './messages/fnmt.ts';
import { passwordMessages } from './messages/passwords.ts';
import { blockedMessages, startingMessages } from './messages/starting.ts';
import { webMessages } from './messages/web.ts';

const families = {
  ...startingMessages,
  ...blockedMessages,
  ...passwordMessages,
  ...backupMessages,
  ...webMessages,
  ...fnmtMessages,
} as const satisfies Record<string, Family>;

type FamilyId = keyof typeof families;

export interface KnownMessage {
  id: MessageId | FamilyId;
  source: SourceId;
  title: WordKey;
  text: WordKey;
}

export interface MessageAnswer extends KnownMessage {
  /** Product, step and wording agree. Otherwise the answer is only probable, and says so. */
  certain: boolean;
}

const formMessages = [
  ...new Map(
    (['request-form', 'download-form', 'video-data'] as const)
      .flatMap((page) => messagesOn(page))
      .map((message) => [message.id, message]),
  ).values(),
];

const programMessages = (Object.keys(families) as FamilyId[]).map((id) => ({
  id,
  family: families[id] as Family,
  source: families[id].source,
  title: `help.message.${id}.title` as const,
  text: `help.message.${id}.text` as const,
}));

/** Every message with an answer: those of FNMT's forms, and those of programs. */
export const knownMessages: readonly KnownMessage[] = [
  ...formMessages.map(({ id, source, title, text }) => ({ id, source, title, text })),
  ...programMessages.map(({ id, source, title, text }) => ({ id, source, title, text })),
];

/** Maximum length of a pasted text, in characters; what HTML leaves of it is cut to {@link maxTextLength}. */
export const maxPasteLength = 100_000;
const maxTextLength = 6000;

/** A text with more is not a message but a page about many things. */
const maxAnswers = 4;

/** Passages have this many characters and overlap by half, as a message may stand anywhere and span lines. */
const passageLength = 480;

/**
 * The messages found in a pasted text, certain ones first. Empty where nothing is known, where there are too many, and
 * for too long a text. The text is not kept.
 */
export function answersTo(pasted: string): MessageAnswer[] {
  if (pasted.length > maxPasteLength) return [];
  const text = plainText(pasted).slice(0, maxTextLength);
  const answers = new Map<string, MessageAnswer>();
  for (const answer of [...formAnswers(text), ...programAnswers(text)]) {
    const known = answers.get(answer.id);
    if (!known || (answer.certain && !known.certain)) answers.set(answer.id, answer);
  }
  const found = [...answers.values()].toSorted((one, other) => Number(other.certain) - Number(one.certain));
  return found.length > maxAnswers && !found.some(({ certain }) => certain) ? [] : found.slice(0, maxAnswers);
}

/** Matches messages of FNMT's forms, also by how a sentence begins. */
function formAnswers(text: string): MessageAnswer[] {
  const sentences = [...text.split(/[\n\r.!]+/).map(foldMessage), ...passagesOf(foldMessage(text))];
  return formMessages.flatMap(({ id, pattern, certain, source, title, text: words }) => {
    const known = new RegExp(pattern);
    return sentences.some((sentence) => known.test(sentence))
      ? [{ id, certain, source, title, text: words }]
      : [];
  });
}

function programAnswers(text: string): MessageAnswer[] {
  return passagesOf(foldMessage(text)).flatMap((passage) => {
    const isIn = (pattern: RegExp): boolean => pattern.test(passage);
    const found = programMessages.filter(({ family }) => family.says.every(isIn) && !family.not?.some(isIn));
    const firm = found.filter(({ family }) => !family.isFallback);
    const answers = (firm.length > 0 ? firm : found).map(({ id, family, source, title, text: words }) => ({
      id,
      source,
      title,
      text: words,
      certain: family.sure?.every(isIn) ?? false,
    }));
    // A certain answer excludes probable ones for the same words.
    const certain = answers.filter((answer) => answer.certain);
    return certain.length > 0 ? certain : answers;
  });
}

function passagesOf(text: string): string[] {
  const passages = [text.slice(0, passageLength)];
  for (let start = passageLength / 2; start + passageLength / 2 < text.length; start += passageLength / 2)
    passages.push(text.slice(start, start + passageLength));
  return passages;
}
