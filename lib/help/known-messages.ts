import { fold } from '../fields/fold.ts';
import { type MessageId, messagesOn } from '../journey/message-dictionary.ts';
import type { SourceId } from '../journey/sources.ts';
import type { WordKey } from '../words/translate.ts';

/** A message a person may have in front of them, and what it means. */
export interface MessageAnswer {
  id: MessageId | ProgramMessageId;
  pattern: string;
  /** The message itself was seen in a source; otherwise the answer is only probable, and says so. */
  certain: boolean;
  source: SourceId;
  title: WordKey;
  text: WordKey;
}

/** What browsers and the Configurador show, outside any page. The same rules hold as for the dictionary of pages. */
const programMessages = {
  'open-configurador': {
    pattern: '(abrir|open|abra).{0,30}configurador|configurador.{0,40}(abrir|open)|fnmtcr',
    certain: true,
    source: 'user-reports',
  },
  'new-password': {
    pattern: '(introduzca la|crear una) contrasena|proteger las claves de su certificado',
    certain: true,
    source: 'sede-2024-07',
  },
  'latest-version': {
    pattern: 'no se ha podido obtener la ultima version',
    certain: true,
    source: 'user-reports',
  },
  valid: { pattern: 'valido y no revocado', certain: true, source: 'sede-2024-07' },
  'unknown-issuer': {
    pattern: 'sec_error_unknown_issuer|err_cert_authority_invalid|conexion no es privada',
    certain: false,
    source: 'user-reports',
  },
} as const satisfies Record<string, { pattern: string; certain: boolean; source: SourceId }>;

export type ProgramMessageId = keyof typeof programMessages;

/** Every message Certiguía can answer: those of FNMT's forms, and those of browsers and the Configurador. */
export const knownMessages: readonly MessageAnswer[] = [
  ...new Map(
    (['request-form', 'download-form', 'video-data'] as const)
      .flatMap((page) => messagesOn(page))
      .map((message) => [message.id, message]),
  ).values(),
  ...(Object.keys(programMessages) as ProgramMessageId[]).map((id) => ({
    id,
    ...programMessages[id],
    title: `help.message.${id}.title` as const,
    text: `help.message.${id}.text` as const,
  })),
];

/** Longest pasted text that is looked at, in characters. */
export const longestPaste = 6000;

/** How long a piece of the text is looked at at once, and by how much the pieces overlap. */
const piece = 240;
const overlap = 120;

/**
 * What a pasted text means: every known message in it, the certain ones first. The text is only looked at.
 */
export function answersTo(pasted: string): MessageAnswer[] {
  const text = pasted.slice(0, longestPaste);
  const pieces = [...text.split(/[\n\r.!]+/), ...windows(text.replace(/\s+/g, ' '))].map(fold);
  return knownMessages
    .filter(({ pattern }) => {
      const words = new RegExp(pattern);
      return pieces.some((folded) => words.test(folded));
    })
    .toSorted((one, other) => Number(other.certain) - Number(one.certain));
}

/** A message may be broken over lines, and stand anywhere in what was pasted. */
function windows(text: string): string[] {
  const all: string[] = [];
  for (let start = 0; start < text.length; start += piece - overlap)
    all.push(text.slice(start, start + piece));
  return all;
}
