import type { Storage } from 'webextension-polyfill';
import { sites } from '../cases/state.ts';
import { z } from '../cases/zod.ts';
import { fieldRoles } from '../fields/roles.ts';
import { sedeEvidence } from '../pages/detect-sede.ts';
import { formEvidence } from '../pages/form-candidate.ts';
import { pageIds } from '../pages/page.ts';

const Frame = z.object({
  page: z.enum(pageIds),
  /** Its fields that were found. */
  roles: z.array(z.enum(fieldRoles)),
  /** The field whose hint found no place in the frame. */
  unplaced: z.optional(z.enum(fieldRoles)),
  /** How far down the frame that field is. */
  at: z.optional(z.object({ y: z.number(), height: z.number() })),
  /** When its form was sent, if it has been since it arrived; milliseconds. */
  sentAt: z.optional(z.number()),
  /** What agreed that it is this form. */
  agreed: z.optional(z.array(z.enum(formEvidence))),
});
export type AnnouncedFrame = z.infer<typeof Frame>;

/** A tab that has announced a page of the catalogue, and what its form frames reported, in whichever order. */
const Tab = z.object({
  seen: z.optional(
    z.object({
      page: z.enum(pageIds),
      site: z.enum(sites),
      /** What agreed that it is this page. */
      agreed: z.optional(z.array(z.enum(sedeEvidence))),
    }),
  ),
  frames: z.record(z.string(), Frame),
});
export type AnnouncedTab = z.infer<typeof Tab>;

const Tabs = z.record(z.string(), Tab);

/** The key of the announced tabs in `storage.session`. */
export const announcedKey = 'announced';

/** The tabs that have announced a page, by tab id; none where what is stored cannot be read. */
export async function readAnnouncedTabs(
  session: Pick<Storage.StorageArea, 'get'>,
): Promise<Record<string, AnnouncedTab>> {
  const parsed = Tabs.safeParse((await session.get(announcedKey))[announcedKey]);
  return parsed.success ? parsed.data : {};
}
