import { sentencesToSay } from '../voice/sentences.ts';
import { type Language, t, type WordKey } from '../words/translate.ts';
import type { Sentence } from './fields-view.ts';

/** Names of the controls of the reading. */
export const voiceKeys = [
  'voice.label',
  'voice.read',
  'voice.pause',
  'voice.continue',
  'voice.repeat',
  'voice.slower',
  'voice.normal',
  'voice.failed',
] as const satisfies readonly WordKey[];

export type VoiceLabels = Readonly<Record<(typeof voiceKeys)[number], string>>;

export function voiceLabels(language: Language): VoiceLabels {
  return Object.fromEntries(voiceKeys.map((key) => [key, t(language, key)])) as VoiceLabels;
}

/** How many warnings are read: as many as the panel shows before somebody asks for more. */
const warningsRead = 2;

/**
 * What the voice says: advice that is the same for everybody. Dates, names and whatever else is known of the person
 * are left out by giving it none of them.
 */
export function spokenAdvice({
  title,
  body,
  question,
  warnings,
}: {
  title: string;
  body: readonly string[];
  question: { text: string } | undefined;
  warnings: readonly Sentence[];
}): string[] {
  return sentencesToSay([
    title,
    ...body,
    ...(question ? [question.text] : []),
    ...warnings.slice(0, warningsRead).flatMap((warning) => [warning.title, warning.text]),
  ]);
}
