import { type Facts, factsOf } from '../journey/facts.ts';
import { type HeldCertificate, type RenewalVerdict, renewalVerdict } from '../journey/renewal.ts';
import { type Situation, sentForms } from '../journey/situation.ts';
import type { PageId } from '../pages/page.ts';
import { policyOf } from '../policy/policy.ts';
import { shownCase } from './current-case.ts';
import { heldCertificate, resetRenewalAnswers } from './renewal.ts';
import { isCodeOutdated, isRequestedHere } from './request-mark.ts';
import type { AppState, Case } from './state.ts';
import { secondsLeft } from './visit.ts';

/** Facts that only the open page knows. */
export interface OpenPage {
  /** FNMT's page; undefined in the extension's own pages. */
  page: PageId | undefined;
  /** The code's field was found in the download form. */
  codeField?: boolean;
}

/**
 * Everything that decides what to say, derived from the state.
 *
 * @param zone IANA name of the computer's time zone
 */
export function situationOf(
  state: AppState,
  { page, codeField = false }: OpenPage,
  now: Date,
  zone: string,
): Situation {
  const personCase = shownCase(state, now);
  const policy = policyOf(state.settings.policy);
  const isMarked = isRequestedHere(state, personCase);
  const requestedHere = isMarked || personCase?.suggested['request.sent'] !== undefined;
  // Denials show in the list; what to do next follows from the furthest progress.
  const facts = factsOf(personCase && { ...personCase, denied: undefined, requestedHere: isMarked });
  const held = heldCertificate(personCase);
  const renewal = renewalVerdict(held, now);
  const isOurs = facts['download.downloaded'] !== undefined;
  return {
    page,
    device: state.settings.deviceMode,
    losesKeys: policy.persistentProfile === false,
    askedStaff: personCase?.askedStaffAt !== undefined,
    fading: secondsLeft(state, now) !== undefined,
    facts,
    seen: personCase?.suggested ?? {},
    kind: personCase?.kind ?? 'first',
    route: personCase?.route,
    requestedHere,
    requestedElsewhere: !isMarked && personCase?.requested !== undefined,
    hasTicket: personCase?.ticket !== undefined,
    frontDesk: policy.frontDesk,
    justSent: isJustSent(personCase, facts, now),
    code: codeOf(personCase),
    codeField,
    sentAgain:
      personCase?.requestedAgainAt !== undefined &&
      (personCase.code === undefined || isCodeOutdated(personCase)),
    hitch: personCase?.hitch,
    earlier: personCase?.earlier,
    rejected: personCase?.rejectedAt !== undefined,
    appointment: appointmentOf(personCase, now, zone),
    since: sinceOf(personCase, now),
    closed: personCase?.finishedAt !== undefined,
    untilExpiry: isOurs && held.expiresAt ? held.expiresAt.getTime() - now.getTime() : undefined,
    renewal,
    renewalAnswered: personCase !== undefined && !isSame(renewal, renewalVerdict(asked(personCase), now)),
    asksRenewal: personCase?.held?.asking === true,
    canCheckBackups: policy.allowBackupCheck,
  };
}

/** The certificate, if all questions about it are asked again. */
function asked(personCase: Case): HeldCertificate {
  return heldCertificate(resetRenewalAnswers(personCase));
}

function isSame(one: RenewalVerdict, other: RenewalVerdict): boolean {
  return one.answer === 'no' ? other.answer === 'no' : JSON.stringify(one) === JSON.stringify(other);
}

function codeOf(personCase: Case | undefined): Situation['code'] {
  if (!personCase?.code) return 'none';
  return isCodeOutdated(personCase) ? 'outdated' : 'stored';
}

/** How long a sending comes before everything else, in milliseconds. */
const justSentFor = 30 * 60_000;

/** A renewal's form is signed with the certificate asked about, so no question about that follows. */
function isJustSent(personCase: Case | undefined, facts: Facts, now: Date): boolean {
  if (!personCase) return false;
  const { suggested, hitch, kind } = personCase;
  return sentForms.some((form) => {
    const at = hitch?.form === form ? hitch.at : suggested[form]?.at;
    if (at === undefined || facts[form]) return false;
    const passed = now.getTime() - Date.parse(at);
    return (kind === 'renewal' && form === 'request.sent') || (passed >= 0 && passed < justSentFor);
  });
}

function appointmentOf(personCase: Case | undefined, now: Date, zone: string): Situation['appointment'] {
  if (!personCase?.appointment) return 'none';
  const moment = new Date(personCase.appointment.at);
  if (moment <= now) return 'past';
  return dayIn(zone, moment) === dayIn(zone, now) ? 'today' : 'ahead';
}

function dayIn(zone: string, moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(moment);
}

/** Ages of dated events; none after a clock was put back. */
function sinceOf(personCase: Case | undefined, now: Date): Situation['since'] {
  const age = (instant: string | undefined): number | undefined => {
    const passed = instant === undefined ? -1 : now.getTime() - Date.parse(instant);
    return passed >= 0 ? passed : undefined;
  };
  const dated = (step: 'request.sent' | 'request.code-saved' | 'identity.accredited'): string | undefined => {
    const confirmed = personCase?.confirmed[step];
    return confirmed?.undated ? undefined : confirmed?.at;
  };
  const ages = {
    sent: age(personCase?.requestedAgainAt ?? personCase?.requested?.at ?? dated('request.sent')),
    code: age(personCase?.code?.at ?? dated('request.code-saved')),
    accredited: age(dated('identity.accredited')),
  };
  return Object.fromEntries(Object.entries(ages).filter(([, value]) => value !== undefined));
}
