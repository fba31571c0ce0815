import { type CaseKind, type CaseRoute, type StepId, stepIds } from './phases.ts';

/** A person's record, as far as facts follow from it, such as a stored case. */
export interface Noted {
  route?: CaseRoute | undefined;
  kind?: CaseKind | undefined;
  confirmed: Readonly<Partial<Record<StepId, unknown>>>;
  /** Steps of which a page has given evidence. */
  suggested: Readonly<Partial<Record<StepId, unknown>>>;
  /** Steps that the person says are not done, whatever others imply. */
  denied?: readonly StepId[] | undefined;
  /** The request was made in this very browser. */
  requestedHere?: boolean | undefined;
}

/** Said by the person, or implied by a later step. */
type HowKnown = 'ticked' | 'implied';

export type Facts = Readonly<Partial<Record<StepId, HowKnown>>>;

/** Direct requirements of each step; {@link factsOf} follows the chain. */
const implications: Readonly<Partial<Record<StepId, readonly StepId[]>>> = {
  // The Configurador makes the request, and its key is on that computer.
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
  // Nobody removes the old one before seeing the new one work.
  'renewal.old-settled': ['download.works'],
};

/** A renewal's request is signed with the certificate that expires. */
const signing = ['renewal.autofirma', 'renewal.certificate-here'] as const satisfies readonly StepId[];

/** Each route's proof of identity, and its choice. */
const proofs = {
  office: ['identity.office', 'identity.accredited'],
  video: ['identity.video', 'identity.video-approved'],
  dnie: ['identity.dnie'],
  app: ['identity.app'],
} as const satisfies Record<CaseRoute, readonly StepId[]>;

/**
 * Everything known of a person: ticked steps, and what they imply. A downloaded certificate was requested, ticked or
 * not.
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
  // The key is where the request was made, which this browser remembers.
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
  // The route before a download is known only if chosen. The app does everything in the phone, so nothing of this
  // computer follows.
  if (step === 'download.downloaded' && route === 'app') return proofs.app;
  return step === 'download.downloaded' && route !== undefined ? [...nearest, ...proofs[route]] : nearest;
}

/** Whether the person has proved their identity, by any route. */
export function isIdentityProved(facts: Facts): boolean {
  return (
    facts['identity.accredited'] !== undefined ||
    facts['identity.video-approved'] !== undefined ||
    facts['identity.dnie'] !== undefined ||
    facts['identity.app'] !== undefined ||
    facts['download.downloaded'] !== undefined
  );
}
