import { currentCase } from '../cases/current-case.ts';
import { isCodeOutdated } from '../cases/request-mark.ts';
import type { AppState } from '../cases/state.ts';
import type { FieldRole } from '../fields/roles.ts';
import { hintsFor } from '../journey/hints.ts';
import type { PageId } from '../pages/page.ts';
import { formatLocalDate } from '../words/format.ts';
import { type Language, t } from '../words/translate.ts';
import { type ActionView, reminderAction } from './action-view.ts';
import type { Sentence } from './fields-view.ts';
import { type Picture, pictures } from './pictures.ts';
import { clockNotice, remindersView } from './reminders-view.ts';

/** The form of a page, and the fields of it that were found. */
export interface SeenForm {
  page: PageId;
  roles: readonly FieldRole[];
}

/** The one thing about this computer or this form that has to be known before anything else. */
export function noticeFor(
  state: AppState,
  form: SeenForm | undefined,
  now: Date,
  language: Language,
): { notice?: string } {
  if (state.settings.quarantinedAt) return { notice: t(language, 'panel.set-aside') };
  const known = currentCase(state);
  const clock = clockNotice(state, now, language);
  if (clock) return { notice: clock };
  if (known?.requestedAgainAt && (known.code === undefined || isCodeOutdated(known))) {
    const date = formatLocalDate(language, new Date(known.requestedAgainAt));
    return { notice: t(language, 'code.again', { date }) };
  }
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

/** A reminder and the button that leads to what it is about. */
export interface PanelReminder extends Sentence {
  picture: Picture;
  action: ActionView;
}

/** What is most pressing, unless the panel says just that already, or its main button leads there. */
export function reminderFor(
  state: AppState,
  now: Date,
  zone: string,
  title: string,
  language: Language,
  main: ActionView | undefined,
): { reminder?: PanelReminder } {
  const [first] = remindersView(state, now, zone, language).due;
  if (!first || first.title === title) return {};
  const { text, open } = first;
  const action = reminderAction(open.label, open.target);
  if (main?.kind === 'open' && action.kind === 'open' && action.target === main.target) return {};
  return { reminder: { picture: pictures.bell, title: first.title, text, action } };
}

type TypedRole = Exclude<FieldRole, 'conditions' | 'submit'>;

function isTypedInto(role: FieldRole): role is TypedRole {
  return role !== 'conditions' && role !== 'submit';
}

/** The hint of a field beside which there is no room for it, and how far down its frame the field is. */
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
