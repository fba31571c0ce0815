import { browserNames } from '../journey/configurador.ts';
import { systems } from '../journey/installers.ts';
import { caseRoutes, deviceModes, stepIds } from '../journey/phases.ts';
import { reminderIds } from '../journey/reminders.ts';
import { obtainedWays, recalled } from '../journey/renewal.ts';
import { earlierCertificates, hitches, sentForms } from '../journey/situation.ts';
import { pageIds } from '../pages/page.ts';
import { type PolicyKeyName, policyKeys } from '../policy/keys.ts';
import { presetIds } from '../policy/organisation.ts';
import type { PolicySnapshot } from '../policy/policy.ts';
import { maxTickets, Ticket } from './ticket.ts';
import { z } from './zod.ts';

/** Version of the stored shape. Raised with every change of it, together with a migration. */
export const stateVersion = 7;

const Instant = z.iso.datetime();

/** A step the person has confirmed, and when. */
const Confirmed = z.strictObject({
  at: Instant,
  /** It came with a ticket: that it was done is known, when is not. */
  undated: z.optional(z.literal(true)),
});

/** A page that looked like proof of a step: offered to the person, never taken as done. */
const Suggestion = z.strictObject({ at: Instant, page: z.enum(pageIds) });

/** A request code: nine digits. */
export const RequestCode = z.string().check(z.regex(/^\d{9}$/));

/**
 * What a request looked like, without saying what it was: the surname's shape and the document's last three
 * characters. Kept only where the person has asked for it.
 */
export const Trace = z.strictObject({
  words: z.int().check(z.minimum(0), z.maximum(20)),
  accents: z.boolean(),
  hyphen: z.boolean(),

  documentEnd: z.string().check(z.maxLength(3)),
});
export type Trace = z.infer<typeof Trace>;

/** Kinds of certificate a backup may hold. */
export const certificateKinds = [
  'ciudadano',
  'representante',
  'empleado-publico',
  'componente',
  'dnie',
  'otro',
] as const;

/** Longest name of a place, in characters. */
export const maxPlaceLength = 120;

/** An IANA name that this browser knows. */
export const TimeZone = z.string().check(
  z.maxLength(64),
  z.refine((zone) => {
    try {
      return new Intl.DateTimeFormat('es', { timeZone: zone }) !== undefined;
    } catch {
      return false;
    }
  }),
);

/** Files the person has saved on this computer with our help, to be deleted from a shared one. */
export const savedFiles = ['calendar'] as const;

/** An hour and a place at an office. The hour is that of `zone`, an IANA name, where it was typed in. */
export const Appointment = z.strictObject({
  at: Instant,
  /** As text: a browser that does not know the name shows its own clocks instead. */
  zone: z.string().check(z.maxLength(64)),
  place: z.string().check(z.maxLength(maxPlaceLength)),
  /** How often it was changed: the calendar's SEQUENCE. None as first typed. */
  revision: z.optional(z.int().check(z.positive())),
  /** Whose office an earlier version wrote down as the place without being asked; the person has not said if it is. */
  proposedBy: z.optional(z.enum(presetIds)),
});
export type Appointment = z.infer<typeof Appointment>;

/** What became of a reminder, beyond what follows from the case. */
const ReminderRecord = z.strictObject({
  /** The moment of the last notification: one moment is notified once. */
  notifiedFor: z.optional(Instant),
  snoozedUntil: z.optional(Instant),
  /** The person wants no more of it. */
  dismissed: z.optional(z.literal(true)),
});
export type ReminderRecord = z.infer<typeof ReminderRecord>;

/** What belongs to one run through the journey, and goes with it. */
const run = {
  route: z.optional(z.enum(caseRoutes)),
  confirmed: z.partialRecord(z.enum(stepIds), Confirmed),
  suggested: z.partialRecord(z.enum(stepIds), Suggestion),
  /** Steps that a later one implies, and of which the person has said that they are not done. */
  denied: z.optional(z.array(z.enum(stepIds))),
  /** What the person said of a form that was sent: nothing opened, or a program asks something. */
  hitch: z.optional(z.strictObject({ form: z.enum(sentForms), what: z.enum(hitches), at: Instant })),
  /** When they said that the video identification was rejected. */
  rejectedAt: z.optional(Instant),
  finishedAt: z.optional(Instant),
  /** Where the request was made: this installation, or a profile it was copied from. */
  requested: z.optional(
    z.strictObject({
      at: Instant,
      seen: z.boolean(),
      installation: z.uuid(),
      system: z.enum(systems),
      browser: z.enum(browserNames),
    }),
  ),
  /** When the request form was sent once more: a code from before belongs to the request before. */
  requestedAgainAt: z.optional(Instant),
  /** The request code, as text: it may begin with a zero. */
  code: z.optional(z.strictObject({ value: RequestCode, at: Instant })),
  /** What is kept to tell of a difference at the download. */
  trace: z.optional(Trace),
  ticket: z.optional(z.string().check(z.length(4))),
  appointment: z.optional(Appointment),
  /** An appointment that was taken away after it had been saved for a calendar: to be exported as cancelled. */
  cancelled: z.optional(Appointment),
  reminders: z.optional(z.partialRecord(z.enum(reminderIds), ReminderRecord)),
  /** What the check of a backup found, where the person has asked for it to be noted. Nobody's name. */
  backup: z.optional(
    z.strictObject({ checkedAt: Instant, expiresAt: Instant, kind: z.enum(certificateKinds) }),
  ),
};
const Run = z.strictObject(run);
export type Run = z.infer<typeof Run>;
export const runKeys = Object.keys(run) as (keyof Run)[];

/** What the person says of the certificate that they would like to renew. */
const Held = z.strictObject({
  /** They want to know whether they can renew it. */
  asking: z.optional(z.literal(true)),
  expiresAt: z.optional(Instant),
  obtained: z.optional(z.enum(obtainedWays)),
  renewed: z.optional(z.enum(recalled)),
  /** It is not in this browser. */
  elsewhere: z.optional(z.literal(true)),
});
export type Held = z.infer<typeof Held>;

/** One person's run through the journey (*expediente*). Dates, steps, an alias: no name, no document number. */
export const Case = z.strictObject({
  id: z.uuid(),
  createdAt: Instant,
  alias: z.optional(z.string().check(z.maxLength(40))),
  /** What the run is for: the renewal of a certificate; none of a first or a new one. */
  kind: z.optional(z.literal('renewal')),
  ...run,
  /** The run of the other kind, for somebody who changes between them: nothing of it is lost. */
  setAside: z.optional(Run),
  held: z.optional(Held),
  /** What they said about a certificate from before. */
  earlier: z.optional(z.enum(earlierCertificates)),
  /** When they said that staff let them go on, on a computer that may forget the keys. */
  askedStaffAt: z.optional(Instant),
  /** Whether the person wants to be told of a difference at the download. */
  traceAllowed: z.optional(z.boolean()),
  /** The organisation the person says they belong to. */
  organisation: z.optional(z.enum(presetIds)),
  savedFiles: z.optional(z.array(z.enum(savedFiles))),
});
export type Case = z.infer<typeof Case>;

/** Most cases on one computer. */
export const maxCases = 100;

const PolicyKeyNames = z.enum(Object.keys(policyKeys) as [PolicyKeyName, ...PolicyKeyName[]]);

/** What an administrator wants, as it was last read. */
export const Snapshot = z.strictObject({
  administered: z.boolean(),
  values: z.partialRecord(
    PolicyKeyNames,
    z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]),
  ),
  ignored: z.array(z.string().check(z.maxLength(80))),
  understood: z.optional(z.partialRecord(PolicyKeyNames, z.string().check(z.maxLength(80)))),
}) satisfies z.ZodMiniType<PolicySnapshot>;

/** On a shared computer: since when somebody is at it, and when what they leave is erased at the latest. */
const Visit = z.strictObject({
  since: Instant,
  until: Instant,
  /** The last minute has begun: only a click of the person's ends it. */
  fading: z.optional(z.literal(true)),
});

/** The cases on this computer. In shared mode this part lives in memory only. */
export const Cases = z.strictObject({
  version: z.literal(stateVersion),
  list: z.array(Case).check(z.maxLength(maxCases)),
  current: z.optional(z.uuid()),
  visit: z.optional(Visit),
});
export type Cases = z.infer<typeof Cases>;

/** The languages a person can choose; their texts are in `lib/words`. */
export const languages = ['es', 'en'] as const;
export type SpokenLanguage = (typeof languages)[number];

/** How the panel stands on a site: open, folded into a tab, or put away until the person brings it back. */
export const panelStates = ['open', 'tab', 'hidden'] as const;
export type PanelState = (typeof panelStates)[number];

/** Where the panel stands: beside the page's text on one side, or along the bottom. On the right unless it was moved. */
export const panelSides = ['right', 'left', 'bottom'] as const;
export type PanelSide = (typeof panelSides)[number];

/** The sites on which the panel remembers how it stood. */
export const sites = ['sede', 'forms', 'office-map'] as const;
export type Site = (typeof sites)[number];

/**
 * What a person has set for themselves. On a shared computer it ends, whole, with their visit: a new setting of a
 * person's belongs here.
 */
const PersonalSettings = z.strictObject({
  language: z.optional(z.enum(languages)),
  panels: z.optional(z.partialRecord(z.enum(sites), z.enum(panelStates))),
  panelSide: z.optional(z.enum(panelSides)),
  /** What the person calls the computer. */
  computerName: z.optional(z.string().check(z.maxLength(40))),
  /** Reminders as notifications of the system; only `false` is kept. */
  notifications: z.optional(z.literal(false)),
  /** Whether notifications may come at night; only `true` is kept. */
  remindAtNight: z.optional(z.literal(true)),
});
export type PersonalSettings = z.infer<typeof PersonalSettings>;

/** What belongs to the browser, and what its person has set: kept on disk in either mode. */
export const Settings = z.strictObject({
  version: z.literal(stateVersion),
  /** Undefined until the person has said whose computer this is. */
  deviceMode: z.optional(z.enum(deviceModes)),
  /** What they said, where an administrator has decided otherwise since. */
  ownMode: z.optional(z.enum(deviceModes)),
  policy: z.optional(Snapshot),
  personal: PersonalSettings,
  /** A random mark of this browser's profile. It never leaves the browser. */
  installation: z.optional(
    z.strictObject({
      id: z.uuid(),
      /** Since when this browser remembers. */
      since: z.optional(Instant),
    }),
  ),
  /** How many people have left this shared computer; every open page resets when it grows. */
  visits: z.optional(z.int().check(z.nonnegative())),
  /** Shared computers only. Never listed anywhere. */
  tickets: z.optional(z.array(Ticket).check(z.maxLength(maxTickets))),
  /** When a stored state could not be read and was quarantined; until the person has seen it. */
  quarantinedAt: z.optional(Instant),
});
export type Settings = z.infer<typeof Settings>;

/** All that is stored. `revision` grows with every save, so that a screen never draws an older state over a newer. */
export interface AppState {
  revision: number;
  settings: Settings;
  cases: Cases;
}

export const emptyCases: Cases = { version: stateVersion, list: [] };

export const firstSettings: Settings = { version: stateVersion, personal: {} };

export const emptyState: AppState = { revision: 0, settings: firstSettings, cases: emptyCases };
