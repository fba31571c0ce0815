import { examples as entry } from './entry.examples.ts';
import { examples as existingCertificate } from './existing-certificate.examples.ts';
import { examples as help } from './help.examples.ts';
import { examples as otherCertificates } from './other-certificates.examples.ts';
import { examples as otherRoutes } from './other-routes.examples.ts';
import type { PageId, PageView } from './page.ts';
import { examples as renewal } from './renewal.examples.ts';
import { examples as softwareForms } from './software-forms.examples.ts';
import { examples as softwareRoute } from './software-route.examples.ts';
import { examples as videoRoute } from './video-route.examples.ts';

/** Addresses a page is tested with. Only tests and tools import them: nothing shipped does. */
export interface PageExamples {
  /** Real addresses of this page. */
  examples: readonly string[];
  /** Addresses near it that are not it. Each is tested against every page. */
  lookalikes: readonly string[];
  /** On a form host: what the page shows where its address alone does not tell. */
  sample?: Partial<Omit<PageView, 'url'>>;
}

export type FamilyExamples = Partial<Record<PageId, PageExamples>>;

/** The examples of every page. */
export const pageExamples: Record<PageId, PageExamples> = {
  ...entry,
  ...existingCertificate,
  ...help,
  ...otherCertificates,
  ...otherRoutes,
  ...renewal,
  ...softwareForms,
  ...softwareRoute,
  ...videoRoute,
};
