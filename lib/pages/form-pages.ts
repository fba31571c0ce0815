import { statusResult } from './existing-certificate.ts';
import type { FormPage } from './page.ts';
import { renewForm, renewSign } from './renewal.ts';
import { downloadDone, downloadForm, requestDone, requestForm } from './software-forms.ts';
import { videoData, videoSms } from './video-route.ts';

/** Pages of form hosts, identified by their contents. The first match wins. */
export const formPages: readonly FormPage[] = [
  requestForm,
  requestDone,
  downloadForm,
  downloadDone,
  videoData,
  videoSms,
  renewForm,
  renewSign,
  statusResult,
];
