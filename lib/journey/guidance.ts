import type { WordKey } from '../words/translate.ts';
import type { LinkedPage } from './advice.ts';
import type { Phase, StepId } from './phases.ts';
import type { Condition } from './situation.ts';
import type { SourceId } from './sources.ts';
import type { WarningId } from './warnings.ts';

/** The extension's own targets of a row or an answer. */
const guideTargets = [
  'welcome',
  'code',
  'ticket',
  'people',
  'renewal',
  'backup',
  'sheet',
  'leave',
  'help',
] as const;
type GuideTarget = (typeof guideTargets)[number];

/** Answers that are no steps: they only change what the person is told. */
export const notes = [
  'device-personal',
  'device-shared',
  'still-here',
  'asked-staff',
  'no-certificate',
  'has-certificate',
  'replace-certificate',
  'request-nothing-opened',
  'request-program-asks',
  'download-nothing-opened',
  'download-program-asks',
  'request-opened',
  'download-opened',
  'not-sent-again',
  'request-another',
  'appointment-missed',
  'video-rejected',
  'ask-renewal',
  'renewal-later',
  'renewal-ask-again',
  'start-renewal',
  'stop-renewal',
  'obtained-office',
  'obtained-video',
  'obtained-certificate',
  'obtained-unknown',
  'not-renewed',
  'renewed',
  'renewed-unknown',
  'certificate-elsewhere',
  'reopen',
  'restart',
  'restart-sent',
] as const;
export type Note = (typeof notes)[number];

export type Effect =
  | { kind: 'confirm'; step: StepId }
  /** Undoes a step, or declines a suggested one. */
  | { kind: 'undo'; step: StepId }
  | { kind: 'note'; note: Note }
  /** `undo`: a step that was not done after all, whatever a page has suggested. */
  | { kind: 'page'; page: LinkedPage; undo?: StepId }
  | { kind: 'open'; target: GuideTarget }
  /** Writes the stored code into this page's download form. */
  | { kind: 'fill-code' }
  | { kind: 'explain'; text: WordKey };

/**
 * The one action. `here`: done in the open page itself. `own-step`: the popup's advice, on a page off the person's
 * way.
 */
export type RowAction = (Effect | { kind: 'here' } | { kind: 'own-step' }) & { label: WordKey };

/** An answer and its effect, optionally only under a condition. */
interface Answer {
  id: string;
  label: WordKey;
  does: Effect;
  when?: Condition;
}

export interface Question {
  id: QuestionId;
  text: WordKey;
  answers: readonly Answer[];
}

export const questionIds = [
  'whose',
  'go-on-here',
  'earlier',
  'holder',
  'renew-or-replace',
  'expiry-unknown',
  'obtained',
  'renewed-before',
  'certificate-here',
  'certificate-seen',
  'renew-refused',
  'renew-where',
  'renew-or-new',
  'autofirma',
  'signed',
  'after-signing',
  'renewal-code',
  'old-settled',
  'installed',
  'book-first',
  'sent',
  'after-sending',
  'request-opened',
  'code-came',
  'which-request',
  'where-requested',
  'another-request',
  'another-request-unsaved',
  'another-certificate',
  'no-ticket',
  'same-computer',
  'route',
  'booked',
  'accredited',
  'after-appointment',
  'after-appointment-no-code',
  'code-today',
  'recorded',
  'video-result',
  'after-rejection',
  'proved',
  'downloading',
  'after-download',
  'download-opened',
  'backup-made',
  'backup-opens',
  'works',
  'which-certificate',
  'downloading-dnie',
  'app-done',
  'app-backup',
  'app-backup-opens',
  'phone-lost',
  'deleted',
  'what-happened',
  'other-certificate',
] as const;
export type QuestionId = (typeof questionIds)[number];

/** Some questions, without their ids. */
export type Questions = Partial<Record<QuestionId, Omit<Question, 'id'>>>;

/** More than words, with a place in the panel. */
type Section =
  | 'routes'
  | 'causes'
  | 'export'
  | 'after-backup'
  | 'video'
  | 'documents'
  | 'expect'
  | 'installer';

export interface Row {
  id: string;
  /** All of these hold, and none of `unless`. */
  when: readonly Condition[];
  unless?: readonly Condition[];
  phase?: Phase;
  /** The step that the title asks for. */
  asks?: StepId;
  /** `page`: the open page's own advice (`advice.ts`). */
  title: WordKey | 'page';
  text: WordKey | 'page';
  source: SourceId;
  action: RowAction;
  /** An alternative, or a look at the subject. */
  other?: RowAction & { when?: Condition };
  question?: QuestionId;
  /** Worst first, optionally under a condition. `page`: those of the open page's own advice. */
  warnings?: readonly (WarningId | { warning: WarningId; when: Condition })[] | 'page';
  section?: Section;
  /** `stop`: off the person's way. `urgent`: just happened or imminent, so shown even if folded. */
  look?: 'stop' | 'urgent';
}
