import { heldCertificate } from '../cases/renewal.ts';
import type { Case } from '../cases/state.ts';
import { factsOf, isIdentityProved } from '../journey/facts.ts';
import type { DeviceMode, StepId } from '../journey/phases.ts';
import type { ReminderId } from '../journey/reminders.ts';
import { renewalDays } from '../journey/renewal.ts';
import { eveningBefore, isQuiet, morningAfter } from './quiet-hours.ts';
import { afterWorkingDays } from './working-days.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How people want to be reminded, and where they are. */
export interface ReminderPreferences {
  mode: DeviceMode;
  /** IANA name of the computer's time zone. */
  zone: string;
  atNight: boolean;
}

/** When one reminder of a case is due. */
export interface Scheduled {
  id: ReminderId;
  /** From when on it shows; `always` where no clock has a say. */
  from: Date | 'always';
  /** From when on it makes no sense any more. */
  until?: Date;
  /** The moments of its notifications: the last one up to now, and the next. */
  notifyAt: (now: Date) => { last?: Date; next?: Date };
}

/** Every reminder a case gives rise to, due or not: derived from its steps and dates, never stored. */
export function scheduleOf(known: Case, { mode, zone, atNight }: ReminderPreferences): Scheduled[] {
  // Of a step that came with a ticket nobody knows the day: it counts from when the ticket was opened.
  const at = (step: StepId): Date | undefined => {
    const confirmed = known.confirmed[step];
    return date(confirmed?.undated ? known.createdAt : confirmed?.at);
  };
  // What a later step implies needs no reminder.
  const facts = factsOf(known);
  const isDone = (step: StepId): boolean => facts[step] !== undefined;
  const found: (Scheduled | false | undefined)[] = [];

  const renews = known.kind === 'renewal';
  const expires = heldCertificate(known).expiresAt;
  // Once the renewal has been asked for, its download is what there is to be reminded of.
  const isUnderWay = renews && !isDone('download.downloaded');
  if (expires && !(isUnderWay && isDone('request.sent'))) {
    found.push(
      // Whoever has begun knows that they can.
      !isUnderWay && once('renewal.60', before(expires, renewalDays * day), before(expires, 30 * day)),
      once('renewal.30', before(expires, 30 * day), before(expires, 7 * day)),
      once('renewal.7', before(expires, 7 * day), expires),
    );
  }
  // No step and no "finished" stands for a checked backup: only that, or a refusal in so many words.
  const downloaded =
    at('download.downloaded') ??
    at('backup.made') ??
    at('download.works') ??
    date(known.suggested['download.downloaded']?.at);
  if (downloaded && !isDone('backup.checked')) found.push(backup(downloaded));
  if (downloaded && mode === 'shared' && !isDone('backup.deleted-here')) found.push(deleteHere(downloaded));

  // Of everything else somebody who has finished is left in peace.
  if (known.finishedAt === undefined) {
    // After a second request only its own code counts.
    const again = known.requestedAgainAt;
    const isOutdated = again !== undefined && (known.code === undefined || known.code.at < again);
    const sent = date(again ?? known.requested?.at) ?? at('request.sent');
    const hasCode = !isOutdated && (known.code !== undefined || isDone('request.code-saved'));
    const accredited = at('identity.accredited');
    const isOnTheWay = downloaded === undefined && !isIdentityProved(facts);

    if (sent && !hasCode && isOnTheWay) found.push(once('code', after(sent, 30 * minute)));

    const saved = hasCode ? (date(known.code?.at) ?? at('request.code-saved')) : undefined;
    const isBooked = known.appointment !== undefined || isDone('identity.appointment');
    if (saved && isOnTheWay && !isBooked && known.route !== 'video' && !renews)
      found.push(once('identity', after(saved, 3 * day)));

    const meeting = date(known.appointment?.at);
    if (meeting && isOnTheWay && known.route !== 'video' && !renews) {
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
    if (recorded && isOnTheWay && known.route === 'video' && !renews)
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

/** At once and until it is done. */
function deleteHere(downloaded: Date): Scheduled {
  return { id: 'delete-here', from: 'always', notifyAt: () => ({ last: downloaded }) };
}

/** A moment that would fall into the night, with the morning less than an hour before the deadline, comes the evening before. */
function inTime(moment: Date, deadline: Date, zone: string, atNight: boolean): Date {
  const isTooLate = !atNight && isQuiet(moment, zone) && morningAfter(moment, zone) > before(deadline, hour);
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
