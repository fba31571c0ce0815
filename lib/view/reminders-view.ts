import { clockTrouble } from '../cases/clock.ts';
import { currentCase } from '../cases/current-case.ts';
import { isRenewalRuledOut, isRenewing } from '../cases/renewal.ts';
import type { AppState, Case } from '../cases/state.ts';
import { isDone, isFinished } from '../cases/status.ts';
import { linkedPages } from '../journey/advice.ts';
import type { Phase, StepId } from '../journey/phases.ts';
import { isClockOff } from '../journey/published-facts.ts';
import {
  type ReminderId,
  type ReminderTarget,
  reminderIds,
  reminderKinds,
  reminderTarget,
  reminderWords,
} from '../journey/reminders.ts';
import { planOf, snoozedUntil } from '../reminders/due.ts';
import { formatDateTime, formatLocalDate } from '../words/format.ts';
import { type Language, t, type WordKey } from '../words/translate.ts';
import type { Sentence } from './fields-view.ts';
import type { GuidanceView } from './guidance-view.ts';
import type { Press } from './press-view.ts';

export interface ReminderView extends Sentence {
  id: ReminderId;
  open: { label: string; does: Extract<Press, { kind: 'go' | 'open' }> };
  step?: StepId;
  /** Until when it is snoozed, in words, if still shown. */
  postponed?: string;
  /** How to dismiss it: not at all, by a click, or explicitly. */
  stop: 'never' | 'click' | 'in-words';
  /** The guidance says the same: only snoozing and dismissing are left. */
  isSaid?: boolean;
}

export interface RemindersView {
  due: readonly ReminderView[];
  stopped: readonly { id: ReminderId; text: string }[];
  counts: Readonly<Record<string, number>>;
}

/** The current person's due reminders, and everybody's counts. */
export function remindersView(state: AppState, now: Date, zone: string, language: Language): RemindersView {
  const personCase = currentCase(state);
  const { due } = planOf(state, now, zone);
  const counts: Record<string, number> = {};
  for (const reminder of due) counts[reminder.case] = (counts[reminder.case] ?? 0) + 1;
  return {
    due: due
      .filter((reminder) => reminder.case === personCase?.id)
      .map(({ id }) => reminderView(id, personCase, now, zone, language)),
    stopped: reminderIds
      .filter((id) => personCase?.reminders?.[id]?.dismissed)
      .map((id) => ({
        id,
        text: t(language, 'remind.stopped', { title: reminderSentence(id, personCase, language).title }),
      })),
    counts,
  };
}

function reminderView(
  id: ReminderId,
  personCase: Case | undefined,
  now: Date,
  zone: string,
  language: Language,
): ReminderView {
  const { step } = reminderKinds[id];
  const target = reminderTarget(id, isRenewing(personCase));
  const until = personCase && snoozedUntil(personCase, id, now);
  return {
    id,
    ...reminderSentence(id, personCase, language),
    open: { label: t(language, labelOf(target)), does: openingOf(target) },
    ...(step ? { step } : {}),
    ...(until
      ? { postponed: t(language, 'remind.postponed', { date: formatDateTime(language, until, zone) }) }
      : {}),
    stop: id === 'delete-here' ? 'never' : id === 'backup' ? 'in-words' : 'click',
  };
}

/** The phase of each reminder, which already says what to do. Appointments are missing: their day matters. */
const phaseOf: Readonly<Partial<Record<ReminderId, Phase>>> = {
  code: 2,
  identity: 3,
  'video.result': 3,
  'download.ready': 4,
  backup: 5,
};

/** Whether the guidance says the same as a reminder, or leads to the same place. */
export function isSaid({ id, title, open }: ReminderView, guidance: GuidanceView): boolean {
  if (title === guidance.title) return true;
  // Must be read before leaving a shared computer, whatever else is due.
  if (id === 'delete-here') return false;
  const { does } = open;
  const leadsThere =
    does.kind === 'open' &&
    [guidance.action, guidance.other].some(
      (press) => press?.does.kind === 'open' && press.does.target === does.target,
    );
  const isSamePhase = guidance.phase !== undefined && guidance.phase === phaseOf[id];
  return isSamePhase || leadsThere || open.label === guidance.action.label;
}

function openingOf(target: ReminderTarget): ReminderView['open']['does'] {
  switch (target) {
    case 'popup':
    case 'code':
    case 'renewal':
    case 'sheet':
    case 'backup':
      return { kind: 'open', target };
    default:
      return { kind: 'go', href: linkedPages[target] };
  }
}

function labelOf(
  target: ReminderTarget,
): `remind.open.${'sheet' | 'backup' | 'page' | 'popup' | 'code' | 'renewal'}` {
  switch (target) {
    case 'sheet':
    case 'backup':
    case 'popup':
    case 'code':
    case 'renewal':
      return `remind.open.${target}`;
    default:
      return 'remind.open.page';
  }
}

/** A reminder in words, the same everywhere and without personal data. */
export function reminderSentence(id: ReminderId, personCase: Case | undefined, language: Language): Sentence {
  const { title, text } = reminderWords(id);
  const isRuledOut = id.startsWith('renewal.') && !isRenewing(personCase) && isRenewalRuledOut(personCase);
  return {
    title: t(language, isRuledOut ? 'renew.no.title' : title),
    text: t(language, ownText(id, personCase) ?? text),
  };
}

function ownText(id: ReminderId, personCase: Case | undefined): WordKey | undefined {
  if (id === 'identity' && personCase?.route === 'office') return 'remind.identity.office';
  // Nobody is to delete a certificate without a proven copy.
  if (id === 'delete-here' && !isDone('backup.checked', personCase)) return 'remind.delete-here.copy-first';
  if (!id.startsWith('renewal.')) return undefined;
  if (isRenewing(personCase)) return 'remind.renewal.begun';
  return isRenewalRuledOut(personCase) ? 'remind.renewal.not-online' : undefined;
}

/** What to say when this computer's clock cannot be right. */
export function clockNotice(state: AppState, now: Date, language: Language): string | undefined {
  const personCase = currentCase(state);
  const finished = isFinished(personCase, state.settings.deviceMode ?? 'shared');
  const trouble = clockTrouble(personCase, finished, now) ?? (isClockOff(now) ? 'off' : undefined);
  return trouble && t(language, `clock.${trouble}`, { date: formatLocalDate(language, now) });
}
