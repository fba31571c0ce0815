import { citizenHub, home } from './entry.ts';
import { revoke, status, statusCheck, statusResult } from './existing-certificate.ts';
import { faq, faqExport, officeMap, softwareDownloads, support } from './help.ts';
import { component, publicAdministration, representative } from './other-certificates.ts';
import { app, dnieDownload, dnieRequest } from './other-routes.ts';
import type { PageDefinition } from './page.ts';
import { renewDownload, renewForm, renewRequest, renewSetup, renewSign } from './renewal.ts';
import { downloadDone, downloadForm, requestForm } from './software-forms.ts';
import {
  softwareDownload,
  softwareHub,
  softwareIdentity,
  softwareRequest,
  softwareSetup,
} from './software-route.ts';
import { video, videoData, videoSms } from './video-route.ts';

/** Every page Certiguía knows: its table of contents. The first that matches is the page. */
export const pages: readonly PageDefinition[] = [
  home,
  citizenHub,
  softwareHub,
  softwareSetup,
  softwareRequest,
  softwareIdentity,
  softwareDownload,
  requestForm,
  downloadForm,
  downloadDone,
  video,
  videoData,
  videoSms,
  dnieRequest,
  dnieDownload,
  app,
  renewSetup,
  renewRequest,
  renewForm,
  renewSign,
  renewDownload,
  revoke,
  status,
  statusCheck,
  statusResult,
  representative,
  publicAdministration,
  component,
  softwareDownloads,
  faqExport,
  faq,
  support,
  officeMap,
];
