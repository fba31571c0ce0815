import type { Storage } from 'webextension-polyfill';
import { sites } from '../cases/state.ts';
import { z } from '../cases/zod.ts';
import { fieldRoles } from '../fields/roles.ts';
import { sedeEvidence } from '../pages/detect-sede.ts';
import { formEvidence } from '../pages/form-candidate.ts';
import { pageIds } from '../pages/page.ts';

const Frame = z.object({
  page: z.enum(pageIds),
  roles: z.array(z.enum(fieldRoles)),
  /** The field whose hint found no place in the frame. */
  unplaced: z.optional(z.enum(fieldRoles)),
  /** How far down the frame that field is. */
  at: z.optional(z.object({ y: z.number(), height: z.number() })),
  /** When the form was sent since its arrival; milliseconds. */
  sentAt: z.optional(z.number()),
  agreed: z.optional(z.array(z.enum(formEvidence))),
});
export type AnnouncedFrame = z.infer<typeof Frame>;

/** A tab that has announced a page, and what its form frames reported, in any order. */
const Tab = z.object({
  seen: z.optional(
    z.object({
      page: z.enum(pageIds),
      site: z.enum(sites),
      agreed: z.optional(z.array(z.enum(sedeEvidence))),
    }),
  ),
  frames: z.record(z.string(), Frame),
});
export type AnnouncedTab = z.infer<typeof Tab>;

const Tabs = z.record(z.string(), Tab);

/** In `storage.session`. */
export const announcedKey = 'announced';

/** The tabs that have announced a page, by tab id; none where the stored value cannot be read. */
export async function readAnnouncedTabs(
  session: Pick<Storage.StorageArea, 'get'>,
): Promise<Record<string, AnnouncedTab>> {
  const parsed = Tabs.safeParse((await session.get(announcedKey))[announcedKey]);
  return parsed.success ? parsed.data : {};
}
