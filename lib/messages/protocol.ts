import type { PersonCommand } from '../cases/commands.ts';
import type { Result } from '../cases/result.ts';
import type { FieldRole } from '../fields/roles.ts';
import type { RequestTrace } from '../fields/trace.ts';
import type { Note } from '../journey/guidance.ts';
import type { DeviceMode, StepId } from '../journey/phases.ts';
import type { FormCandidate } from '../pages/form-candidate.ts';
import type { PageSigns } from '../pages/page-signs.ts';
import type { FieldsView } from '../view/fields-view.ts';
import type { GuideView } from '../view/guide-view.ts';
import type { UiTarget } from '../view/ui-targets.ts';
import type { WordKey } from '../words/translate.ts';

/** What a script in one of FNMT's pages may say. Nothing typed by a person is ever in it. */
export type PageMessage =
  /**
   * Top frame: this page is open. Answered with what the panel shows, or nothing where it is no page of ours; later
   * changes are pushed. On a form host the form's own report says which page it is, before or after this.
   */
  | { type: 'page.seen'; path: string; signs: PageSigns; loadedAt: number }
  /** What a form is and which roles were found. Without candidates: the form that was here is gone. */
  | {
      type: 'field.report';
      candidates: readonly FormCandidate[];
      /** When the document was made (`performance.timeOrigin`): the same for both scripts of a page. */
      loadedAt: number;
      roles: readonly FieldRole[];
      /** The first report of this document: whatever was in the frame before is gone. */
      arrived: boolean;
      /** When the person has sent the form, if they just have; milliseconds of the computer's clock. */
      sentAt?: number | undefined;
      /** The field whose hint found no place in the frame: the panel shows it instead. */
      unplaced?: FieldRole | undefined;
      /** How far down the frame that field is, so that nothing is put on it. */
      at?: { y: number; height: number } | undefined;
    }
  /** Only where the person has asked for it: what the request looked like, to be compared at the download. */
  | { type: 'field.trace'; page: 'request-form' | 'download-form'; trace: RequestTrace }
  /** Top frame. `case`: whose list the panel showed, or nobody's; if it is another's by now, nothing changes. */
  | { type: 'step.confirm'; step: StepId; case: string | null }
  | { type: 'step.undo'; step: StepId; case: string | null }
  /** Top frame: an answer that is no step. Heard only if this tab's panel offers it. */
  | { type: 'answer.note'; note: Note; case: string | null }
  | { type: 'ui.open'; target: UiTarget }
  /** Top frame: whose computer this is. Heard only while nobody has said so. */
  | { type: 'device.answer'; mode: DeviceMode }
  /** Top frame: write the stored code into the download form of this tab. The code itself is told to its frame alone. */
  | { type: 'code.fill-here' };

/** What the extension's own pages may say: a person's commands, no event, and to write the stored code into a tab's download form. */
export type ExtensionMessage = PersonCommand | { type: 'code.fill'; tabId: number };

/** What the background asks of a page when the person has pressed the keys that lead to the panel. */
export interface ReachPanel {
  type: 'panel.reach';
}

/** Whether something that arrived is an object of this type. A guard of a few lines: schemas stay out of pages. */
function hasType<Type extends string>(message: unknown, type: Type): message is { type: Type } {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type;
}

export function isReachPanel(message: unknown): message is ReachPanel {
  return hasType(message, 'panel.reach');
}

/** What the background may ask of the frame with the download form. */
export interface WriteCode {
  type: 'code.write';
  code: string;
}

export function isWriteCode(message: unknown): message is WriteCode {
  return hasType(message, 'code.write') && 'code' in message && typeof message.code === 'string';
}

/** Why a message was not carried out. Every name has its sentence. */
export const failures = ['not-a-command', 'not-allowed', 'not-saved', 'not-filled', 'no-answer'] as const;
export type Failure = (typeof failures)[number];

/** The sentence for each failure: it does not compile while one lacks it. */
export function failureWords(failure: Failure): WordKey {
  return `failure.${failure}`;
}

/** The background's answer to each message. */
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
}

export type Answer<Type extends PageMessage['type']> = Result<Answers[Type], Failure>;

/** What the background pushes to pages and frames that have announced themselves. */
export type ViewPush =
  /** Nothing to show: the form that was the page is gone. */
  { type: 'guide.view'; view: GuideView | null } | { type: 'fields.view'; view: FieldsView };

/** Whether something that arrived is a push of this type. */
export function isViewPush<Type extends ViewPush['type']>(
  message: unknown,
  type: Type,
): message is Extract<ViewPush, { type: Type }> {
  return hasType(message, type) && 'view' in message;
}
