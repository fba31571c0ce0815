import type { BrowserName } from '../../lib/journey/configurador.ts';
import type { System } from '../../lib/journey/installers.ts';
import type { Language } from '../../lib/words/translate.ts';

/** Something typed into the help's search; mistakes are intended. */
export interface Question {
  kind: Kind;
  system: System;
  browser: BrowserName;
  language: Language;
  text: string;
  /** Ids of the right answers; `howto.export` stands for each way to export. Empty where nothing answers it. */
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

/** Answers that delete something or send people back to the start: harmful for another question. */
export const harmful: ReadonlySet<string> = new Set([
  'howto.delete',
  'erase',
  'lost',
  'expired',
  'message.expired',
  'message.revoked',
]);

type Reader = `${System} ${BrowserName} ${Language}`;

/** Ids of the right answers are separated by spaces. */
export function question(kind: Kind, reader: Reader, text: string, right: string): Question {
  const [system, browser, language] = reader.split(' ') as [System, BrowserName, Language];
  return { kind, system, browser, language, text, right: right.split(' ').filter(Boolean) };
}
