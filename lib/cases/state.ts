import { browserNames } from '../journey/configurador.ts';
import { systems } from '../journey/installers.ts';
import { caseRoutes, deviceModes, stepIds } from '../journey/phases.ts';
import { reminderIds } from '../journey/reminders.ts';
import { obtainedWays, recallAnswers } from '../journey/renewal.ts';
import { earlierCertificates, hitches, sentForms } from '../journey/situation.ts';
import { pageIds } from '../pages/page.ts';
import { type PolicyKeyName, policyKeys } from '../policy/keys.ts';
import { presetIds } from '../policy/organisation.ts';
import type { PolicySnapshot } from '../policy/policy.ts';
import { maxTickets, Ticket } from './ticket.ts';
import { z } from './zod.ts';

/** Version of the stored shape. Every change raises it and adds a migration. */
export const stateVersion = 7;

const Instant = z.iso.datetime();

const Confirmed = z.strictObject({
  at: Instant,
  /** From a ticket: done on an unknown day. */
  undated: z.optional(z.literal(true)),
});

/** A page that looked like proof of a step: offered to the person, never taken as done. */
const Suggestion = z.strictObject({ at: Instant, page: z.enum(pageIds) });

export const RequestCode = z.string().check(z.regex(/^\d{9}$/));

/** A request's shape: the surname's shape and the document's last three characters. Opt-in only. */
export const RequestFingerprint = z.strictObject({
  words: z.int().check(z.minimum(0), z.maximum(20)),
  accents: z.boolean(),
  hyphen: z.boolean(),

  documentEnd: z.string().check(z.maxLength(3)),
});
export type RequestFingerprint = z.infer<typeof RequestFingerprint>;

export const certificateKinds = [
  'ciudadano',
  'representante',
  'empleado-publico',
  'componente',
  'dnie',
  'otro',
] as const;

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

/** Files saved on this computer with our help, to be deleted from a shared one. */
export const savedFiles = ['calendar'] as const;

/** The hour is that of `zone`, an IANA name, where it was typed. */
export const Appointment = z.strictObject({
  at: Instant,
  /** As text: a browser that does not know the name shows local time instead. */
  zone: z.string().check(z.maxLength(64)),
  place: z.string().check(z.maxLength(maxPlaceLength)),
  /** Number of changes: the calendar's SEQUENCE. None as first typed. */
  revision: z.optional(z.int().check(z.positive())),
  /** The organisation whose office an earlier version proposed as the place, unconfirmed by the person. */
  proposedBy: z.optional(z.enum(presetIds)),
});
export type Appointment = z.infer<typeof Appointment>;

/** A reminder's history, as far as it does not follow from the case. */
const ReminderRecord = z.strictObject({
  notifiedFor: z.optional(Instant),
  snoozedUntil: z.optional(Instant),
  dismissed: z.optional(z.literal(true)),
});
export type ReminderRecord = z.infer<typeof ReminderRecord>;

/** What belongs to one run through the journey, and goes with it. */
const run = {
  route: z.optional(z.enum(caseRoutes)),
  confirmed: z.partialRecord(z.enum(stepIds), Confirmed),
  suggested: z.partialRecord(z.enum(stepIds), Suggestion),
  /** Implied steps that the person says are not done. */
  denied: z.optional(z.array(z.enum(stepIds))),
  /** What went wrong after sending a form: nothing opened, or a program asks something. */
  hitch: z.optional(z.strictObject({ form: z.enum(sentForms), what: z.enum(hitches), at: Instant })),
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
  /** When the request form was sent again: an older code belongs to the request before. */
  requestedAgainAt: z.optional(Instant),
  /** As text: it may begin with a zero. */
  code: z.optional(z.strictObject({ value: RequestCode, at: Instant })),
  trace: z.optional(RequestFingerprint),
  ticket: z.optional(z.string().check(z.length(4))),
  appointment: z.optional(Appointment),
  /** An appointment removed after it was saved for a calendar: to be exported as cancelled. */
  cancelled: z.optional(Appointment),
  reminders: z.optional(z.partialRecord(z.enum(reminderIds), ReminderRecord)),
  backup: z.optional(
    z.strictObject({ checkedAt: Instant, expiresAt: Instant, kind: z.enum(certificateKinds) }),
  ),
};
const Run = z.strictObject(run);
export type Run = z.infer<typeof Run>;
export const runKeys = Object.keys(run) as (keyof Run)[];

const HeldAnswers = z.strictObject({
  asking: z.optional(z.literal(true)),
  expiresAt: z.optional(Instant),
  obtained: z.optional(z.enum(obtainedWays)),
  renewed: z.optional(z.enum(recallAnswers)),
  elsewhere: z.optional(z.literal(true)),
});
export type HeldAnswers = z.infer<typeof HeldAnswers>;

/** One person's run through the journey (*expediente*). Dates, steps, an alias: no name, no document number. */
export const Case = z.strictObject({
  id: z.uuid(),
  createdAt: Instant,
  alias: z.optional(z.string().check(z.maxLength(40))),
  /** The run's purpose; absent for a first or a new certificate. */
  kind: z.optional(z.literal('renewal')),
  ...run,
  /** The run of the other kind, so that changing between them loses nothing. */
  setAside: z.optional(Run),
  held: z.optional(HeldAnswers),
  earlier: z.optional(z.enum(earlierCertificates)),
  /** When they said that staff let them go on, on a computer that may forget the keys. */
  askedStaffAt: z.optional(Instant),
  traceAllowed: z.optional(z.boolean()),
  organisation: z.optional(z.enum(presetIds)),
  savedFiles: z.optional(z.array(z.enum(savedFiles))),
});
export type Case = z.infer<typeof Case>;

export const maxCases = 100;

const PolicyKeyNames = z.enum(Object.keys(policyKeys) as [PolicyKeyName, ...PolicyKeyName[]]);

export const Snapshot = z.strictObject({
  administered: z.boolean(),
  values: z.partialRecord(
    PolicyKeyNames,
    z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]),
  ),
  ignored: z.array(z.string().check(z.maxLength(80))),
  understood: z.optional(z.partialRecord(PolicyKeyNames, z.string().check(z.maxLength(80)))),
}) satisfies z.ZodMiniType<PolicySnapshot>;

/** On a shared computer: when somebody came, and when their data is erased at the latest. */
const Visit = z.strictObject({
  since: Instant,
  until: Instant,
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

/** Languages to choose from; their texts are in `lib/words`. */
export const languages = ['es', 'en'] as const;
export type SpokenLanguage = (typeof languages)[number];

/** The panel on a site: open, folded to a tab, or hidden until the person brings it back. */
export const panelModes = ['open', 'tab', 'hidden'] as const;
export type PanelMode = (typeof panelModes)[number];

/** Beside the page's text, or along the bottom. On the right by default. */
export const panelSides = ['right', 'left', 'bottom'] as const;
export type PanelSide = (typeof panelSides)[number];

/** Sites for which the panel's state is remembered. */
export const sites = ['sede', 'forms', 'office-map'] as const;
export type Site = (typeof sites)[number];

/**
 * A person's own settings. On a shared computer all of them end with the visit, so new personal settings belong here.
 */
const PersonalSettings = z.strictObject({
  language: z.optional(z.enum(languages)),
  panels: z.optional(z.partialRecord(z.enum(sites), z.enum(panelModes))),
  panelSide: z.optional(z.enum(panelSides)),
  computerName: z.optional(z.string().check(z.maxLength(40))),
  /** System notifications; only `false` is stored. */
  notifications: z.optional(z.literal(false)),
  /** Only `true` is stored. */
  remindAtNight: z.optional(z.literal(true)),
});
export type PersonalSettings = z.infer<typeof PersonalSettings>;

/** Settings of browser and person: on disk in either mode. */
export const Settings = z.strictObject({
  version: z.literal(stateVersion),
  deviceMode: z.optional(z.enum(deviceModes)),
  /** Their answer, where an administrator has decided otherwise since. */
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
  /** When an unreadable state was quarantined; until the person has seen the notice. */
  quarantinedAt: z.optional(Instant),
});
export type Settings = z.infer<typeof Settings>;

/** All that is stored. `revision` grows with every save, so that no screen replaces a newer state by an older one. */
export interface AppState {
  revision: number;
  settings: Settings;
  cases: Cases;
}

export const emptyCases: Cases = { version: stateVersion, list: [] };

export const firstSettings: Settings = { version: stateVersion, personal: {} };

export const emptyState: AppState = { revision: 0, settings: firstSettings, cases: emptyCases };
