export interface Reading {
  state: 'silent' | 'reading' | 'paused';
  /** Index of the current sentence, or the one to resume with. */
  at: number;
  slow: boolean;
  /** The last reading ended because the browser could not speak. */
  failed: boolean;
}

/** What a person does, and what the browser reports of a sentence. */
export type ReadingEvent = 'read' | 'pause' | 'repeat' | 'pace' | 'stop' | 'said' | 'failed';

export const notReading: Reading = { state: 'silent', at: 0, slow: false, failed: false };

/** The state after an event, of `count` sentences. */
export function readingAfter(reading: Reading, event: ReadingEvent, count: number): Reading {
  const { state, at, slow } = reading;
  switch (event) {
    case 'read':
      return { state: 'reading', at: state === 'silent' ? 0 : at, slow, failed: false };
    case 'repeat':
      return { state: 'reading', at: 0, slow, failed: false };
    case 'pause':
      return state === 'reading' ? { ...reading, state: 'paused' } : reading;
    case 'pace':
      return { ...reading, slow: !slow };
    case 'stop':
      return { ...notReading, slow };
    case 'said':
      if (state !== 'reading') return reading;
      return at + 1 < count ? { ...reading, at: at + 1 } : { ...notReading, slow };
    case 'failed':
      return { ...notReading, slow, failed: true };
  }
}

/** The main control's label: what pressing it does now. */
export type MainLabel = 'voice.read' | 'voice.pause' | 'voice.continue';

export function mainLabel(state: Reading['state']): MainLabel {
  return state === 'reading' ? 'voice.pause' : state === 'paused' ? 'voice.continue' : 'voice.read';
}
