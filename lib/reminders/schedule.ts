import { heldCertificate } from '../cases/renewal.ts';
import type { Case } from '../cases/state.ts';
import { factsOf, isIdentityProved } from '../journey/facts.ts';
import type { DeviceMode, StepId } from '../journey/phases.ts';
import type { ReminderId } from '../journey/reminders.ts';
import { renewalDays } from '../journey/renewal.ts';
import { eveningBefore, isQuietHour, morningAfter } from './quiet-hours.ts';
import { afterWorkingDays } from './working-days.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export interface ReminderPreferences {
  mode: DeviceMode;
  /** IANA name. */
  zone: string;
  atNight: boolean;
}

export interface Scheduled {
  id: ReminderId;
  /** When it starts to show; `always` if independent of the clock. */
  from: Date | 'always';
  until?: Date;
  /** Its last notification up to now, and the next. */
  notifyAt: (now: Date) => { last?: Date; next?: Date };
}

/** A case's reminders, due or not: derived from its steps and dates, never stored. */
export function scheduleOf(personCase: Case, { mode, zone, atNight }: ReminderPreferences): Scheduled[] {
  // A step restored from a ticket has no date, so its reminder counts from when the ticket was opened.
  const at = (step: StepId): Date | undefined => {
    const confirmed = personCase.confirmed[step];
    return date(confirmed?.undated ? personCase.createdAt : confirmed?.at);
  };
  // What a later step implies needs no reminder.
  const facts = factsOf(personCase);
  const isDone = (step: StepId): boolean => facts[step] !== undefined;
  const found: (Scheduled | false | undefined)[] = [];

  const renews = personCase.kind === 'renewal';
  const expires = heldCertificate(personCase).expiresAt;
  // After a renewal request, its download is what to remind of.
  const isUnderWay = renews && !isDone('download.downloaded');
  if (expires && !(isUnderWay && isDone('request.sent'))) {
    found.push(
      // A started renewal needs no further notice that it is possible.
      !isUnderWay && once('renewal.60', before(expires, renewalDays * day), before(expires, 30 * day)),
      once('renewal.30', before(expires, 30 * day), before(expires, 7 * day)),
      once('renewal.7', before(expires, 7 * day), expires),
    );
  }
  // Neither a step nor "finished" stands for a checked backup: only that, or an explicit refusal.
  const downloaded =
    at('download.downloaded') ??
    at('backup.made') ??
    at('download.works') ??
    date(personCase.suggested['download.downloaded']?.at);
  if (downloaded && !isDone('backup.checked')) found.push(backup(downloaded));
  // The app's certificate is in the phone.
  const isHere = personCase.route !== 'app';
  if (downloaded && isHere && mode === 'shared' && !isDone('backup.deleted-here'))
    found.push(deleteHere(downloaded));

  // Someone who has finished gets no other reminders.
  if (personCase.finishedAt === undefined) {
    // After a second request only its own code counts.
    const again = personCase.requestedAgainAt;
    const isOutdated = again !== undefined && (personCase.code === undefined || personCase.code.at < again);
    const sent = date(again ?? personCase.requested?.at) ?? at('request.sent');
    const hasCode = !isOutdated && (personCase.code !== undefined || isDone('request.code-saved'));
    const accredited = at('identity.accredited');
    const isOnTheWay = downloaded === undefined && !isIdentityProved(facts);

    if (sent && !hasCode && isOnTheWay) found.push(once('code', after(sent, 30 * minute)));

    const saved = hasCode ? (date(personCase.code?.at) ?? at('request.code-saved')) : undefined;
    const isBooked = personCase.appointment !== undefined || isDone('identity.appointment');
    if (saved && isOnTheWay && !isBooked && personCase.route !== 'video' && !renews)
      found.push(once('identity', after(saved, 3 * day)));

    const meeting = date(personCase.appointment?.at);
    if (meeting && isOnTheWay && personCase.route !== 'video' && !renews) {
      const twoHours = before(meeting, 2 * hour);
      found.push(
        once('appointment.day-before', before(meeting, day), twoHours),
        once('appointment.two-hours', inTime(twoHours, meeting, zone, atNight), meeting),
        once('appointment.after', after(meeting, 2 * hour)),
      );
    }

    const approved = at('identity.video-approved');
    const ready = renews ? sent : (accredited ?? approved);
    if (ready && !downloaded) found.push(once('download.ready', after(ready, hour)));

    const recorded = at('identity.video-recorded');
    if (recorded && isOnTheWay && personCase.route === 'video' && !renews)
      found.push(once('video.result', afterWorkingDays(recorded, 2, 'spain')));
  }
  return found.filter((reminder) => reminder !== false && reminder !== undefined);
}

function once(id: ReminderId, from: Date, until?: Date): Scheduled {
  return {
    id,
    from,
    ...(until ? { until } : {}),
    notifyAt: (now) => (from <= now ? { last: from } : { next: from }),
  };
}

/** At once in the panel; notified after an hour, the next day and every three days from then on. */
function backup(downloaded: Date): Scheduled {
  return {
    id: 'backup',
    from: 'always',
    notifyAt: (now) => {
      const passed = now.getTime() - downloaded.getTime();
      if (passed < hour) return { next: after(downloaded, hour) };
      if (passed < day) return { last: after(downloaded, hour), next: after(downloaded, day) };
      const rounds = Math.floor((passed - day) / (3 * day));
      return {
        last: after(downloaded, day + rounds * 3 * day),
        next: after(downloaded, day + (rounds + 1) * 3 * day),
      };
    },
  };
}

function deleteHere(downloaded: Date): Scheduled {
  return { id: 'delete-here', from: 'always', notifyAt: () => ({ last: downloaded }) };
}

/** A moment at night moves to the evening before if the next morning is less than an hour before the deadline. */
function inTime(moment: Date, deadline: Date, zone: string, atNight: boolean): Date {
  const isTooLate =
    !atNight && isQuietHour(moment, zone) && morningAfter(moment, zone) > before(deadline, hour);
  return isTooLate ? eveningBefore(moment, zone) : moment;
}

function date(instant: string | undefined): Date | undefined {
  return instant === undefined ? undefined : new Date(instant);
}

function after(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() + milliseconds);
}

function before(moment: Date, milliseconds: number): Date {
  return after(moment, -milliseconds);
}
