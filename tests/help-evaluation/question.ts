import type { BrowserName } from '../../lib/journey/configurador.ts';
import type { System } from '../../lib/journey/installers.ts';
import type { Language } from '../../lib/words/translate.ts';

/** Something somebody types into the help's search; mistakes are meant. */
export interface Question {
  /** What it is about. */
  kind: Kind;
  system: System;
  browser: BrowserName;
  language: Language;
  text: string;
  /** The answers that are right, by id; `howto.export` stands for each way to export. None where nothing answers it. */
  right: readonly string[];
}

export const kinds = [
  'code',
  'password',
  'computer',
  'configurador',
  'office',
  'foreign',
  'video',
  'download',
  'backup',
  'renew',
  'form',
  'general',
  'none',
] as const;
export type Kind = (typeof kinds)[number];

/** Answers after which something is gone, or that send somebody back to the start: they harm who asked for another. */
export const harmful: ReadonlySet<string> = new Set([
  'howto.delete',
  'erase',
  'lost',
  'expired',
  'message.expired',
  'message.revoked',
]);

type Reader = `${System} ${BrowserName} ${Language}`;

/** One question: the ids of the right answers are parted by spaces. */
export function question(kind: Kind, reader: Reader, text: string, right: string): Question {
  const [system, browser, language] = reader.split(' ') as [System, BrowserName, Language];
  return { kind, system, browser, language, text, right: right.split(' ').filter(Boolean) };
}
