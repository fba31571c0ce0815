import type { Case } from '../cases/state.ts';
import { expiredAt, nextStep } from '../cases/status.ts';
import type { DeviceMode, StepId } from '../journey/phases.ts';
import type { SourceId } from '../journey/sources.ts';
import { todoFor } from '../journey/todos.ts';
import { formatLocalDate } from '../words/format.ts';
import { type Language, t } from '../words/translate.ts';
import type { Sentence } from './fields-view.ts';

/** The one thing to do next, in words. */
export interface TodoView extends Sentence {
  source: SourceId;
  /** The step it is, if it is one. */
  step?: StepId | undefined;
  /** The certificate has expired: the same person can start again. */
  restart?: { label: string; help: string };
}

/** What the person has to do next, the same in panel, popup, help and list of people. */
export function todoView(known: Case | undefined, mode: DeviceMode, now: Date, language: Language): TodoView {
  const expired = expiredAt(known, now);
  if (expired) {
    return {
      title: t(language, 'do.expired', { date: formatLocalDate(language, expired) }),
      text: t(language, 'do.expired.help'),
      source: 'sede-2026-10',
      restart: { label: t(language, 'restart.start'), help: t(language, 'restart.help') },
    };
  }
  const step = nextStep(known, mode);
  const { title, help, source } = todoFor(step);
  return { title: t(language, title), text: t(language, help), source, step };
}
