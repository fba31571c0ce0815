import { factsOf } from '../journey/facts.ts';
import { renewalVerdict } from '../journey/renewal.ts';
import type { Situation } from '../journey/situation.ts';
import type { PageId } from '../pages/page.ts';
import { policyOf } from '../policy/policy.ts';
import { shownCase } from './current-case.ts';
import { heldCertificate } from './renewal.ts';
import { isCodeOutdated, isRequestedHere } from './request-mark.ts';
import type { AppState, Case } from './state.ts';
import { secondsLeft } from './visit.ts';

/** What only the open page knows. */
export interface OpenPage {
  /** FNMT's page; none in the extension's own pages. */
  page: PageId | undefined;
  /** The field for the request code was found in its download form. */
  codeField?: boolean;
}

/**
 * Everything that decides what to say, read out of the state.
 *
 * @param zone IANA name of the computer's time zone
 */
export function situationOf(
  state: AppState,
  { page, codeField = false }: OpenPage,
  now: Date,
  zone: string,
): Situation {
  const known = shownCase(state, now);
  const policy = policyOf(state.settings.policy);
  const isMarked = isRequestedHere(state, known);
  const requestedHere = isMarked || known?.suggested['request.sent'] !== undefined;
  // What the person denies stands in the list; what to do next follows from the furthest they have come.
  const facts = factsOf(known && { ...known, denied: undefined, requestedHere: isMarked });
  const held = heldCertificate(known);
  const isOurs = facts['download.downloaded'] !== undefined;
  return {
    page,
    device: state.settings.deviceMode,
    losesKeys: policy.persistentProfile === false,
    askedStaff: known?.askedStaffAt !== undefined,
    fading: secondsLeft(state, now) !== undefined,
    facts,
    seen: known?.suggested ?? {},
    kind: known?.kind ?? 'first',
    route: known?.route,
    requestedHere,
    hasTicket: known?.ticket !== undefined,
    code: codeOf(known),
    codeField,
    sentAgain: known?.requestedAgainAt !== undefined && (known.code === undefined || isCodeOutdated(known)),
    hitch: known?.hitch,
    earlier: known?.earlier,
    rejected: known?.rejectedAt !== undefined,
    appointment: appointmentOf(known, now, zone),
    since: sinceOf(known, now),
    closed: known?.finishedAt !== undefined,
    untilExpiry: isOurs && held.expiresAt ? held.expiresAt.getTime() - now.getTime() : undefined,
    renewal: renewalVerdict(held, now),
    asksRenewal: known?.held?.asking === true,
    mayCheckBackup: policy.allowBackupCheck,
  };
}

function codeOf(known: Case | undefined): Situation['code'] {
  if (!known?.code) return 'none';
  return isCodeOutdated(known) ? 'outdated' : 'stored';
}

function appointmentOf(known: Case | undefined, now: Date, zone: string): Situation['appointment'] {
  if (!known?.appointment) return 'none';
  const moment = new Date(known.appointment.at);
  if (moment <= now) return 'past';
  return dayIn(zone, moment) === dayIn(zone, now) ? 'today' : 'ahead';
}

function dayIn(zone: string, moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(moment);
}

/** Ages of what is dated. A clock that was put back gives none. */
function sinceOf(known: Case | undefined, now: Date): Situation['since'] {
  const age = (instant: string | undefined): number | undefined => {
    const passed = instant === undefined ? -1 : now.getTime() - Date.parse(instant);
    return passed >= 0 ? passed : undefined;
  };
  const dated = (step: 'request.sent' | 'request.code-saved' | 'identity.accredited'): string | undefined => {
    const confirmed = known?.confirmed[step];
    return confirmed?.undated ? undefined : confirmed?.at;
  };
  const ages = {
    sent: age(known?.requestedAgainAt ?? known?.requested?.at ?? dated('request.sent')),
    code: age(known?.code?.at ?? dated('request.code-saved')),
    accredited: age(dated('identity.accredited')),
  };
  return Object.fromEntries(Object.entries(ages).filter(([, value]) => value !== undefined));
}
