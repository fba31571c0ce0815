export const phases = [1, 2, 3, 4, 5] as const;

export type Phase = (typeof phases)[number];

export const identityRoutes = ['office', 'video'] as const;

export type IdentityRoute = (typeof identityRoutes)[number];

/** Every official route: those offered, and two that people choose. */
export const caseRoutes = [...identityRoutes, 'dnie', 'app'] as const;

export type CaseRoute = (typeof caseRoutes)[number];

/** The purpose of a run: a first or new certificate, or a renewal. */
export type CaseKind = 'first' | 'renewal';

/** Decides what is stored and what the last phase asks for. */
export const deviceModes = ['personal', 'shared'] as const;

export type DeviceMode = (typeof deviceModes)[number];

/**
 * The steps of each phase, in order. Ids are never reused. A phase is done when its `essential` steps are; the others
 * are optional.
 */
export const steps = [
  { id: 'setup.same-computer', phase: 1 },
  { id: 'setup.installed', phase: 1, essential: true },
  { id: 'setup.unblocked', phase: 1 },
  { id: 'renewal.autofirma', phase: 1, kind: 'renewal', essential: true },
  { id: 'renewal.certificate-here', phase: 1, kind: 'renewal', essential: true },
  { id: 'request.promise', phase: 2 },
  { id: 'request.sent', phase: 2, essential: true },
  { id: 'request.password-noted', phase: 2 },
  { id: 'request.code-saved', phase: 2, essential: true },
  { id: 'identity.office', phase: 3, chooses: 'office' },
  { id: 'identity.video', phase: 3, chooses: 'video' },
  { id: 'identity.dnie', phase: 3, chooses: 'dnie', route: 'dnie' },
  { id: 'identity.app', phase: 3, chooses: 'app', route: 'app' },
  { id: 'identity.appointment', phase: 3, route: 'office' },
  { id: 'identity.documents', phase: 3, route: 'office' },
  { id: 'identity.accredited', phase: 3, route: 'office', essential: true },
  { id: 'identity.video-ready', phase: 3, route: 'video' },
  { id: 'identity.video-sms', phase: 3, route: 'video' },
  { id: 'identity.video-recorded', phase: 3, route: 'video' },
  { id: 'identity.video-approved', phase: 3, route: 'video', essential: true },
  { id: 'download.same-computer', phase: 4, notOn: 'app' },
  { id: 'download.password-at-hand', phase: 4, notOn: 'app' },
  { id: 'download.downloaded', phase: 4, essential: true },
  { id: 'download.works', phase: 4, notOn: 'app' },
  { id: 'backup.made', phase: 5, essential: true },
  { id: 'backup.checked', phase: 5, essential: true },
  { id: 'backup.reimported', phase: 5, mode: 'personal', notOn: 'app' },
  { id: 'backup.deleted-here', phase: 5, mode: 'shared', essential: true, notOn: 'app' },
  { id: 'backup.second-place', phase: 5, notOn: 'app' },
  { id: 'renewal.old-settled', phase: 5, kind: 'renewal' },
] as const satisfies readonly Step[];

interface Step {
  id: string;
  phase: Phase;
  essential?: true;
  /** Only on this route. */
  route?: CaseRoute;
  /** Not on this route. */
  notOn?: CaseRoute;
  kind?: CaseKind;
  mode?: DeviceMode;
  /** Confirming it chooses the route, and undoes the other choice. */
  chooses?: CaseRoute;
}

export type StepId = (typeof steps)[number]['id'];

export const stepIds = steps.map(({ id }) => id) as [StepId, ...StepId[]];

/** A step's definition. */
export function stepById(id: StepId): Step & { id: StepId } {
  const step: (Step & { id: StepId }) | undefined = steps.find((known) => known.id === id);
  if (!step) throw new Error(`No step is called ${id}`);
  return step;
}

/** The steps of a phase in this run and on this computer. Without a route, the choice alone. */
export function applicableSteps(
  phase: Phase,
  { route, kind = 'first' }: { route?: CaseRoute | undefined; kind?: CaseKind | undefined },
  mode: DeviceMode,
): (Step & { id: StepId })[] {
  return steps.filter((step: Step & { id: StepId }) => {
    if (step.phase !== phase) return false;
    // A renewal is signed with a certificate, which proves the identity.
    if (kind === 'renewal' && phase === 3) return false;
    if (step.kind !== undefined) return step.kind === kind;
    // The app does everything up to the certificate by itself.
    if (route === 'app' && phase < 3) return false;
    if (step.notOn !== undefined && step.notOn === route) return false;
    if (step.route !== undefined) return step.route === route;
    if (step.mode !== undefined) return step.mode === mode;
    return true;
  });
}
