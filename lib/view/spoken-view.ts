import { sentencesToSay } from '../voice/sentences.ts';
import { type Language, t, type WordKey } from '../words/translate.ts';
import type { Sentence } from './fields-view.ts';

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

/** As many as the panel shows at first. */
const warningsRead = 2;

/** The spoken advice, the same for everybody: it receives no dates, names or other personal data. */
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
