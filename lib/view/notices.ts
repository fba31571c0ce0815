import type { AppState } from '../cases/state.ts';
import type { FieldRole } from '../fields/roles.ts';
import { hintsFor } from '../journey/hints.ts';
import type { PageId } from '../pages/page.ts';
import { type Language, t } from '../words/translate.ts';
import type { Sentence } from './fields-view.ts';
import type { GuidanceView } from './guidance-view.ts';
import { type Picture, pictures } from './pictures.ts';
import type { PressView } from './press-view.ts';
import { clockNotice, isSaid, remindersView } from './reminders-view.ts';

export interface SeenForm {
  page: PageId;
  roles: readonly FieldRole[];
}

/** The one thing about this computer or form to know first. */
export function noticeFor(
  state: AppState,
  form: SeenForm | undefined,
  now: Date,
  language: Language,
): { notice?: string } {
  if (state.settings.quarantinedAt) return { notice: t(language, 'panel.set-aside') };
  const clock = clockNotice(state, now, language);
  if (clock) return { notice: clock };
  if (!form) return {};
  const wanted = hintsFor(form.page)
    .map(({ role }) => role)
    .filter(isTypedInto);
  const missing = wanted.filter((role) => !form.roles.includes(role));
  if (missing.length === 0) return {};
  if (form.roles.length === 0) return { notice: t(language, 'panel.fields-missing') };
  const fields = missing.map((role) => t(language, `role.${role}`)).join(', ');
  return { notice: t(language, 'panel.field-missing', { fields }) };
}

export interface PanelReminder extends Sentence {
  picture: Picture;
  presses: readonly PressView[];
}

/** The most pressing reminder, unless the guidance is about just that. */
export function reminderFor(
  state: AppState,
  now: Date,
  zone: string,
  guidance: GuidanceView,
  language: Language,
): { reminder?: PanelReminder } {
  const [first] = remindersView(state, now, zone, language).due;
  if (!first || guidance.look === 'urgent' || isSaid(first, guidance)) return {};
  // Phase 5's steps come before it, and end with it.
  if (first.id === 'delete-here' && guidance.phase === 5) return {};
  const { title, text, open, step } = first;
  return {
    reminder: {
      picture: pictures.bell,
      title,
      text,
      presses: [
        { label: open.label, does: open.does },
        ...(step ? [{ label: t(language, 'remind.done'), does: { kind: 'confirm' as const, step } }] : []),
      ],
    },
  };
}

type TypedRole = Exclude<FieldRole, 'conditions' | 'submit'>;

function isTypedInto(role: FieldRole): role is TypedRole {
  return role !== 'conditions' && role !== 'submit';
}

/** The hint of a field without room beside it, and the field's position in its frame. */
export interface FieldHintView extends Sentence {
  at?: { y: number; height: number } | undefined;
}

export function fieldHint(
  unplaced: { page: PageId; role: FieldRole; at?: FieldHintView['at'] } | undefined,
  language: Language,
): { fieldHint?: FieldHintView } {
  const hint = unplaced && hintsFor(unplaced.page).find(({ role }) => role === unplaced.role);
  return hint
    ? { fieldHint: { title: t(language, hint.title), text: t(language, hint.text), at: unplaced.at } }
    : {};
}
