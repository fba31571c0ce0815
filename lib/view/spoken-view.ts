import { sentencesToSay } from '../voice/sentences.ts';
import { type Language, t, type WordKey } from '../words/translate.ts';
import type { Sentence } from './fields-view.ts';
import type { StopView } from './stop-view.ts';

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
export function spokenAdvice(
  advice: {
    title: string;
    body: readonly string[];
    stopSign?: StopView | undefined;
    warnings: readonly Sentence[];
    question?: { text: string } | undefined;
  },
  language: Language,
): string[] {
  const { stopSign, question } = advice;
  return sentencesToSay([
    ...(stopSign ? [stopSign.title, ...stopSign.text] : [advice.title, ...advice.body]),
    ...(question ? [question.text, t(language, 'panel.question')] : []),
    ...advice.warnings.slice(0, warningsRead).flatMap(({ title, text }) => [title, text]),
  ]);
}
