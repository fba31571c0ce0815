import { deviceModes, identityRoutes, stepIds } from '../journey/phases.ts';
import { pageIds } from '../pages/page.ts';
import { z } from './zod.ts';

/** Version of the stored shape. Raised with every change of it, together with a migration. */
export const stateVersion = 1;

const Instant = z.iso.datetime();

/** A step the person has confirmed, and when. */
const Confirmed = z.strictObject({ at: Instant });

/** A page that looked like proof of a step: offered to the person, never taken as done. */
const Suggestion = z.strictObject({ at: Instant, page: z.enum(pageIds) });

/** One person's run through the journey (*expediente*). Dates, steps, an alias: no name, no document number. */
export const Case = z.strictObject({
  id: z.uuid(),
  createdAt: Instant,
  alias: z.string().max(40).optional(),
  route: z.enum(identityRoutes).optional(),
  confirmed: z.partialRecord(z.enum(stepIds), Confirmed),
  suggested: z.partialRecord(z.enum(stepIds), Suggestion),
  finishedAt: Instant.optional(),
});
export type Case = z.infer<typeof Case>;

/** The cases on this computer. In shared mode this part lives in memory only. */
export const Cases = z.strictObject({
  version: z.literal(stateVersion),
  list: z.array(Case).max(100),
  current: z.uuid().optional(),
});
export type Cases = z.infer<typeof Cases>;

export const languages = ['es', 'en'] as const;

/** How the panel stands on a site: open, folded into a tab, or put away until the person brings it back. */
export const panelStates = ['open', 'tab', 'hidden'] as const;
export type PanelState = (typeof panelStates)[number];

/** The sites on which the panel remembers how it stood. */
export const sites = ['sede', 'forms', 'office-map'] as const;
export type Site = (typeof sites)[number];

/** What belongs to the browser and not to a person: kept on disk in either mode. */
export const Settings = z.strictObject({
  version: z.literal(stateVersion),
  /** Undefined until the person has said whose computer this is. */
  deviceMode: z.enum(deviceModes).optional(),
  language: z.enum(languages).optional(),
  panels: z.partialRecord(z.enum(sites), z.enum(panelStates)),
  /** When a stored state could not be read and was set aside; until the person has seen it. */
  setAsideAt: Instant.optional(),
});
export type Settings = z.infer<typeof Settings>;

/** All that is stored. `revision` grows with every save, so that a screen never draws an older state over a newer. */
export interface AppState {
  revision: number;
  settings: Settings;
  cases: Cases;
}

export const emptyCases: Cases = { version: stateVersion, list: [] };

export const firstSettings: Settings = { version: stateVersion, panels: {} };

export const emptyState: AppState = { revision: 0, settings: firstSettings, cases: emptyCases };
