import { examples as entry } from './entry.examples.ts';
import type { PageExamples } from './examples.ts';
import { examples as existingCertificate } from './existing-certificate.examples.ts';
import { examples as help } from './help.examples.ts';
import { examples as otherCertificates } from './other-certificates.examples.ts';
import { examples as otherRoutes } from './other-routes.examples.ts';
import type { PageId } from './page.ts';
import { examples as renewal } from './renewal.examples.ts';
import { examples as softwareForms } from './software-forms.examples.ts';
import { examples as softwareRoute } from './software-route.examples.ts';
import { examples as videoRoute } from './video-route.examples.ts';

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
