import { citizenHub, home } from './entry.ts';
import { revoke, status, statusCheck } from './existing-certificate.ts';
import { faq, faqExport, officeMap, softwareDownloads, support } from './help.ts';
import { component, publicAdministration, representative } from './other-certificates.ts';
import { app, dnieDownload, dnieRequest } from './other-routes.ts';
import type { HostPage, SedePage } from './page.ts';
import { renewDownload, renewRequest, renewSetup } from './renewal.ts';
import {
  softwareDownload,
  softwareHub,
  softwareIdentity,
  softwareRequest,
  softwareSetup,
} from './software-route.ts';
import { video } from './video-route.ts';

/** Pages identified by address: the sede and the office locator. The first match wins. */
export const addressPages: readonly (SedePage | HostPage)[] = [
  home,
  citizenHub,
  softwareHub,
  softwareSetup,
  softwareRequest,
  softwareIdentity,
  softwareDownload,
  video,
  dnieRequest,
  dnieDownload,
  app,
  renewSetup,
  renewRequest,
  renewDownload,
  revoke,
  status,
  statusCheck,
  representative,
  publicAdministration,
  component,
  softwareDownloads,
  faqExport,
  faq,
  support,
  officeMap,
];
