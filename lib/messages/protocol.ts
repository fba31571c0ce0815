import type { PersonCommand } from '../cases/commands.ts';
import type { Result } from '../cases/result.ts';
import type { RequestFingerprint } from '../fields/request-fingerprint.ts';
import type { FieldRole } from '../fields/roles.ts';
import type { Note } from '../journey/guidance.ts';
import type { DeviceMode, StepId } from '../journey/phases.ts';
import type { FormCandidate } from '../pages/form-candidate.ts';
import type { PageSigns } from '../pages/page-signs.ts';
import type { FieldsView } from '../view/fields-view.ts';
import type { GuideView } from '../view/guide-view.ts';
import type { UiTarget } from '../view/ui-targets.ts';
import type { WordKey } from '../words/translate.ts';

/** Messages from scripts in FNMT's pages. They never contain what a person typed. */
export type PageMessage =
  /**
   * Top frame: this page is open. Answered with the panel's view, or nothing on an unknown page; later changes are
   * pushed. On a form host the form's own report names the page, before or after this.
   */
  | { type: 'page.seen'; path: string; signs: PageSigns; loadedAt: number }
  /** A form and its roles. Without candidates: the form is gone. */
  | {
      type: 'field.report';
      candidates: readonly FormCandidate[];
      /** `performance.timeOrigin`: the same for both scripts of a page. */
      loadedAt: number;
      roles: readonly FieldRole[];
      /** The first report of this document; it replaces earlier ones of the frame. */
      arrived: boolean;
      /** When the person has just sent the form; milliseconds. */
      sentAt?: number | undefined;
      /** The field whose hint found no place in the frame: the panel shows it instead. */
      unplaced?: FieldRole | undefined;
      /** How far down the frame that field is, so that nothing covers it. */
      at?: { y: number; height: number } | undefined;
    }
  /** Opt-in only: the request's shape, to be compared at the download. */
  | { type: 'field.trace'; page: 'request-form' | 'download-form'; trace: RequestFingerprint }
  /** Top frame. `case`: whose list the panel showed; ignored if another is current by now. */
  | { type: 'step.confirm'; step: StepId; case: string | null }
  | { type: 'step.undo'; step: StepId; case: string | null }
  /** Top frame: an answer that is no step. Accepted only if this tab's panel offers it. */
  | { type: 'answer.note'; note: Note; case: string | null }
  | { type: 'ui.open'; target: UiTarget }
  /** Top frame: whose computer this is. Accepted only while unanswered. */
  | { type: 'device.answer'; mode: DeviceMode }
  /** Top frame: write the stored code into this tab's download form. Only the form's frame gets the code. */
  | { type: 'code.fill-here' }
  /** Top frame: Escape leads from the panel back into a form's frame. */
  | { type: 'focus.return' };

/**
 * What the extension's own pages may send: a person's commands, no events, and a request to write the stored code into
 * a tab's form.
 */
export type ExtensionMessage = PersonCommand | { type: 'code.fill'; tabId: number };

/** Sent to a page when the person has pressed the keys for the panel. */
export interface ReachPanel {
  type: 'panel.reach';
}

/** A plain guard keeps the schema library out of pages. */
export function hasType<Type extends string>(message: unknown, type: Type): message is { type: Type } {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type;
}

/** Sent to a form's frame when the focus returns from the panel. */
export interface FocusField {
  type: 'field.focus';
}

/** Sent to the frame with the download form. */
export interface WriteCode {
  type: 'code.write';
  code: string;
}

export function isWriteCode(message: unknown): message is WriteCode {
  return hasType(message, 'code.write') && 'code' in message && typeof message.code === 'string';
}

/** Why a message failed. Every name has its sentence. */
export const failures = ['not-a-command', 'not-allowed', 'not-saved', 'not-filled', 'no-answer'] as const;
export type Failure = (typeof failures)[number];

/** The sentence for each failure; does not compile while one is missing. */
export function failureWords(failure: Failure): WordKey {
  return `failure.${failure}`;
}

interface Answers {
  'page.seen': GuideView | null;
  'field.report': FieldsView;
  'field.trace': { different: readonly ('document' | 'surname')[] };
  'step.confirm': { revision: number };
  'step.undo': { revision: number };
  'answer.note': { revision: number };
  'ui.open': { revision: number };
  'device.answer': { revision: number };
  'code.fill-here': { revision: number };
  'focus.return': { revision: number };
}

export type Answer<Type extends PageMessage['type']> = Result<Answers[Type], Failure>;

/** Pushed to pages and frames that have announced themselves. */
export type ViewPush =
  /** Null when the form that was the page is gone. */
  { type: 'guide.view'; view: GuideView | null } | { type: 'fields.view'; view: FieldsView };

/** Whether a message is a push of this type. */
export function isViewPush<Type extends ViewPush['type']>(
  message: unknown,
  type: Type,
): message is Extract<ViewPush, { type: Type }> {
  return hasType(message, type) && 'view' in message;
}
