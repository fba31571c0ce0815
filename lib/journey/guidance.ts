import type { WordKey } from '../words/translate.ts';
import type { LinkedPage } from './advice.ts';
import type { Phase, StepId } from './phases.ts';
import type { Known } from './situation.ts';
import type { SourceId } from './sources.ts';
import type { WarningId } from './warnings.ts';

/** What a row or an answer may open of the extension's own. */
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

/** What a person may say that is no step: it changes what they are told, and nothing else. */
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

/** What a press does. */
export type Effect =
  | { kind: 'confirm'; step: StepId }
  /** Takes a step back, or what a page has suggested. */
  | { kind: 'undo'; step: StepId }
  | { kind: 'note'; note: Note }
  /** Leads to a page; `undo`: this step was not done after all, whatever a page has suggested. */
  | { kind: 'page'; page: LinkedPage; undo?: StepId }
  | { kind: 'open'; target: GuideTarget }
  /** Writes the stored code into the download form of this page. */
  | { kind: 'fill-code' }
  /** Says something, and changes nothing. */
  | { kind: 'explain'; text: WordKey };

/**
 * The one thing to do. `here`: in the page that is open, where there is nothing of ours to press. `own-step`: what the
 * person would be told in the popup, on a page that is not on their way.
 */
export type Action = (Effect | { kind: 'here' } | { kind: 'own-step' }) & { label: WordKey };

/** One answer, and what it does. With a condition: only where it holds. */
interface Answer {
  id: string;
  label: WordKey;
  does: Effect;
  when?: Known;
}

/** What is asked of a person, in plain words. */
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

/** More than words, which the panel has a place for. */
type Section =
  | 'routes'
  | 'causes'
  | 'export'
  | 'after-backup'
  | 'video'
  | 'documents'
  | 'expect'
  | 'installer';

/** One situation, and what is said in it. */
export interface Row {
  id: string;
  /** All of these hold, and none of `unless`. */
  when: readonly Known[];
  unless?: readonly Known[];
  phase?: Phase;
  /** The step that the title asks for. */
  asks?: StepId;
  /** `page`: what the open page's own advice says (`advice.ts`). */
  title: WordKey | 'page';
  text: WordKey | 'page';
  source: SourceId;
  action: Action;
  /** Another way to do it, or to see what it is about. */
  other?: Action & { when?: Known };
  question?: QuestionId;
  /** Worst first. With a condition: only where it holds. `page`: those of the open page's own advice. */
  warnings?: readonly (WarningId | { warning: WarningId; when: Known })[] | 'page';
  section?: Section;
  /**
   * `stop`: the page is not on the person's way. `urgent`: it has just happened, or is about to: said whatever was folded
   * away.
   */
  look?: 'stop' | 'urgent';
}
