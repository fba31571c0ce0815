import { maxSnooze, recordOf } from '../cases/reminder-records.ts';
import type { AppState, Case } from '../cases/state.ts';
import { visitMoments } from '../cases/visit.ts';
import { type ReminderId, reminderIds } from '../journey/reminders.ts';
import { policyOf } from '../policy/policy.ts';
import { isQuietHour, morningAfter } from './quiet-hours.ts';
import { type ReminderPreferences, type Scheduled, scheduleOf } from './schedule.ts';

/** Maximum milliseconds between two looks at the clock while anything is ahead: clocks get changed. */
const maxSleep = 6 * 3_600_000;

export interface DueReminder {
  case: string;
  id: ReminderId;
}

/** What to do at one moment, derived from the state alone. */
export interface Plan {
  /** Most pressing first, the current case's before the others'. */
  due: readonly DueReminder[];
  /** Those to show a notification for, and for which moment. */
  notify: readonly (DueReminder & { of: string })[];
  /** Whether system notifications may be used: never on a shared computer. */
  notificationsAllowed: boolean;
  /** When to look again; `undefined` when nothing is ahead. */
  wakeAt: Date | undefined;
}

/** Snoozed, these delay their notifications but stay visible until done. */
const persistent: readonly ReminderId[] = ['backup', 'delete-here'];

/** What is due, what to notify of, and when to look again. Overdue counts as due. */
export function planOf(state: AppState, now: Date, zone: string): Plan {
  const preferences = preferencesOf(state, zone);
  const quiet = !preferences.atNight && isQuietHour(now, zone);
  const notificationsAllowed =
    preferences.mode === 'personal' &&
    state.settings.personal.notifications !== false &&
    !policyOf(state.settings.policy).disableNotifications;
  const due: DueReminder[] = [];
  const notify: (DueReminder & { of: string })[] = [];
  // The one alarm also serves erasure on a shared computer.
  const ahead: Date[] = visitMoments(state);

  for (const personCase of inOrder(state)) {
    for (const scheduled of ranked(scheduleOf(personCase, preferences))) {
      const { id } = scheduled;
      const { notifiedFor, dismissed } = recordOf(personCase, id);
      // On a shared computer the next person must not find the certificate: this cannot be dismissed.
      if (dismissed && id !== 'delete-here') continue;
      const { last, next } = scheduled.notifyAt(now);
      const snoozed = snoozedUntil(personCase, id, now);
      const isHidden = snoozed !== undefined && !persistent.includes(id);
      ahead.push(...moments(scheduled, now), ...[next, snoozed].filter((moment) => moment !== undefined));
      if (!isShowing(scheduled, now) || isHidden) continue;
      due.push({ case: personCase.id, id });
      if (!notificationsAllowed || !last || snoozed || notifiedFor === last.toISOString()) continue;
      if (quiet) ahead.push(morningAfter(now, zone));
      else notify.push({ case: personCase.id, id, of: last.toISOString() });
    }
  }
  return { due, notify, notificationsAllowed, wakeAt: earliest(ahead, now) };
}

function preferencesOf({ settings }: AppState, zone: string): ReminderPreferences {
  return { mode: settings.deviceMode ?? 'shared', zone, atNight: settings.personal.remindAtNight === true };
}

function inOrder({ cases }: AppState): Case[] {
  const current = cases.list.filter(({ id }) => id === cases.current);
  return [...current, ...cases.list.filter(({ id }) => id !== cases.current)];
}

function ranked(schedule: readonly Scheduled[]): Scheduled[] {
  return schedule.toSorted((a, b) => reminderIds.indexOf(a.id) - reminderIds.indexOf(b.id));
}

function isShowing({ from, until }: Scheduled, now: Date): boolean {
  return (from === 'always' || from <= now) && (until === undefined || now < until);
}

function moments({ from, until }: Scheduled, now: Date): Date[] {
  return [...(from === 'always' ? [] : [from]), ...(until ? [until] : [])].filter((moment) => moment > now);
}

/** When a snooze ends. A longer one than possible was made by a wrong clock. */
export function snoozedUntil(personCase: Case, id: ReminderId, now: Date): Date | undefined {
  const { snoozedUntil: instant } = recordOf(personCase, id);
  if (instant === undefined) return undefined;
  const until = new Date(instant);
  const left = until.getTime() - now.getTime();
  return left > 0 && left <= maxSnooze ? until : undefined;
}

function earliest(ahead: readonly Date[], now: Date): Date | undefined {
  const later = ahead.map((moment) => moment.getTime()).filter((time) => time > now.getTime());
  return later.length === 0 ? undefined : new Date(Math.min(...later, now.getTime() + maxSleep));
}
