import { isCodeOutdated } from '../cases/request-mark.ts';
import type { Case } from '../cases/state.ts';
import { nextStep } from '../cases/status.ts';
import type { FieldRole } from '../fields/roles.ts';
import { linkedPages } from '../journey/advice.ts';
import type { DeviceMode, Phase } from '../journey/phases.ts';
import type { ReminderTarget } from '../journey/reminders.ts';
import type { PageId } from '../pages/page.ts';
import { type Language, t } from '../words/translate.ts';
import type { UiTarget } from './ui-targets.ts';

/** What a button of the panel does: leads to a page of FNMT's, opens one of ours, or writes the code into the form. */
export type ActionView = { label: string } & (
  | { kind: 'link'; href: string }
  | { kind: 'open'; target: UiTarget }
  | { kind: 'write-code' }
);

export interface ActionsView {
  /** The one thing to do now. */
  action?: ActionView;
  /** Another way to do it, or to see what it is about. */
  otherAction?: ActionView;
}

/** What the request code makes possible on this page: to write it, to see it, or to save it first. */
export function codeActions(
  known: Case | undefined,
  {
    phase,
    form,
    mode,
  }: {
    phase: Phase | undefined;
    form: { page: PageId; roles: readonly FieldRole[] } | undefined;
    mode: DeviceMode;
  },
  language: Language,
): ActionsView {
  const open = (key: 'panel.code.save' | 'panel.code.have' | 'panel.code.see'): ActionView => ({
    kind: 'open',
    target: 'code',
    label: t(language, key),
  });
  const isSaved = known?.code !== undefined && !isCodeOutdated(known);
  if (phase === 4) {
    if (!isSaved) return { action: open('panel.code.save') };
    const hasField = form?.page === 'download-form' && form.roles.includes('code');
    if (!hasField) return { otherAction: open('panel.code.see') };
    return {
      action: { kind: 'write-code', label: t(language, 'panel.code.write') },
      otherAction: open('panel.code.see'),
    };
  }
  if (phase !== 2 && phase !== 3) return {};
  const isAwaited = known !== undefined && nextStep(known, mode) === 'request.code-saved';
  return isAwaited && !isSaved ? { action: open('panel.code.have') } : {};
}

/** The button that leads to what a reminder is about. */
export function reminderAction(label: string, target: ReminderTarget): ActionView {
  switch (target) {
    case 'popup':
    case 'code':
    case 'renewal':
    case 'sheet':
    case 'backup':
      return { kind: 'open', target, label };
    default:
      return { kind: 'link', href: linkedPages[target], label };
  }
}
