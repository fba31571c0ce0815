import type { voiceEs } from '../es/voice.ts';

export const voiceEn = {
  'voice.label': 'Reading aloud',
  'voice.read': 'Read this to me',
  'voice.pause': 'Pause',
  'voice.continue': 'Go on',
  'voice.repeat': 'Repeat',
  'voice.slower': 'Slower',
  'voice.normal': 'Normal speed',
  'voice.failed': 'It could not be read aloud. Try again.',
} as const satisfies Record<keyof typeof voiceEs, string>;
