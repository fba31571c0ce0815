import { type CaseKind, type CaseRoute, type StepId, stepIds } from './phases.ts';

/** What is on record of a person, as far as facts follow from it. A stored case is one. */
export interface Noted {
  route?: CaseRoute | undefined;
  kind?: CaseKind | undefined;
  /** Steps the person has ticked. */
  confirmed: Readonly<Partial<Record<StepId, unknown>>>;
  /** Steps of which a page has given evidence. */
  suggested: Readonly<Partial<Record<StepId, unknown>>>;
  /** Steps of which the person has said that they are not done, whatever follows from others. */
  denied?: readonly StepId[] | undefined;
  /** The request is known to have been made in this very browser. */
  requestedHere?: boolean | undefined;
}

/** How a step is known to be done: said by the person, or because a later step cannot be done without it. */
type HowKnown = 'ticked' | 'implied';

export type Facts = Readonly<Partial<Record<StepId, HowKnown>>>;

/** What each step cannot have been done without. Only the nearest: {@link factsOf} follows the chain. */
const implications: Readonly<Partial<Record<StepId, readonly StepId[]>>> = {
  // The request is made by the Configurador, and its key is on the computer on which it was made.
  'request.sent': ['setup.same-computer', 'setup.installed', 'setup.unblocked', 'request.promise'],
  // The code is the answer to a request.
  'request.code-saved': ['request.sent'],
  // The office and the video both ask for the code.
  'identity.accredited': ['identity.documents', 'request.code-saved'],
  'identity.video-sms': ['identity.video-ready', 'request.code-saved'],
  'identity.video-recorded': ['identity.video-sms'],
  'identity.video-approved': ['identity.video-recorded'],
  // The download needs the request's computer, password and code.
  'download.downloaded': [
    'request.password-noted',
    'request.code-saved',
    'download.same-computer',
    'download.password-at-hand',
  ],
  'download.works': ['download.downloaded'],
  'backup.made': ['download.downloaded'],
  'backup.checked': ['backup.made'],
  'backup.reimported': ['backup.made'],
  'backup.deleted-here': ['download.downloaded'],
  'backup.second-place': ['backup.made'],
  // Nobody does without the old one before they have seen the new one work.
  'renewal.old-settled': ['download.works'],
};

/** What a renewal's request cannot have been sent without: it is signed, with the certificate that expires. */
const signing = ['renewal.autofirma', 'renewal.certificate-here'] as const satisfies readonly StepId[];

/** How an identity was proved on each route, and the choice that goes with it. */
const proofs = {
  office: ['identity.office', 'identity.accredited'],
  video: ['identity.video', 'identity.video-approved'],
  dnie: ['identity.dnie'],
  app: ['identity.app'],
} as const satisfies Record<CaseRoute, readonly StepId[]>;

/**
 * Everything that is known of a person: what they have ticked, and what follows from it. A certificate that was
 * downloaded was requested, whether or not anybody ticked the request.
 */
export function factsOf(noted: Noted | undefined): Facts {
  const facts: Partial<Record<StepId, HowKnown>> = {};
  if (!noted) return facts;
  const open: StepId[] = [];
  for (const step of stepIds) {
    if (!noted.confirmed[step]) continue;
    facts[step] = 'ticked';
    open.push(step);
  }
  // The key is where the request was made: nobody need say so of a browser that remembers the request.
  if (noted.requestedHere && !noted.denied?.includes('download.same-computer'))
    facts['download.same-computer'] ??= 'implied';
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    for (const earlier of impliedBy(step, noted)) {
      if (facts[earlier] || noted.denied?.includes(earlier)) continue;
      facts[earlier] = 'implied';
      open.push(earlier);
    }
  }
  return facts;
}

function impliedBy(step: StepId, { route, kind }: Noted): readonly StepId[] {
  const nearest = implications[step] ?? [];
  if (kind === 'renewal') return step === 'request.sent' ? [...nearest, ...signing] : nearest;
  // By which route an identity was proved before a download is known only where the person chose one.
  // The app does everything by itself, in the phone: nothing of this computer follows from it.
  if (step === 'download.downloaded' && route === 'app') return proofs.app;
  return step === 'download.downloaded' && route !== undefined ? [...nearest, ...proofs[route]] : nearest;
}

/** Whether the person has proved who they are, by whichever route. */
export function isIdentityProved(facts: Facts): boolean {
  return (
    facts['identity.accredited'] !== undefined ||
    facts['identity.video-approved'] !== undefined ||
    facts['identity.dnie'] !== undefined ||
    facts['identity.app'] !== undefined ||
    facts['download.downloaded'] !== undefined
  );
}
